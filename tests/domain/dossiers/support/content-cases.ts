import type { Case, Change } from './change.ts';
import { complete, dinasSosial, dinkes, withCommitment, withIndicator, withNote } from './rakor.ts';

const resolved = (...changes: object[]): Change => ({
	resolutions: changes.map((change) => ({ ...complete, ...change }))
});
const due = (change: object): Change =>
	withCommitment({ due: { ...complete.commitments[0].due, ...change } });
const taskForce = (change: object): Change => ({ task_forces: [{ name: 'Satgas', ...change }] });
const decree = { number: '460/105/2024', dated: { date: '2024-03-01' } };
const monthly = (...values: { breakdown?: string; value: number; period?: string }[]): Change =>
	withIndicator({ values: values.map((one) => ({ period: 'Januari 2024', ...one })) });

const PROMISE = 'resolutions[0].commitments[0]';
const TEXT = 'notes[0].text';

/** What was said, settled and promised; figures; identities. */
export const contentCases: readonly Case[] = [
	[
		'resolution_without_speaker',
		'resolutions[0].speaker',
		resolved({ speaker: undefined }),
		resolved({ kind: 'agreement', speaker: undefined })
	],
	[
		'position_without_note',
		'resolutions[0].positions[0].note',
		resolved({ positions: [{ institution: dinkes, stance: 'agrees_with_note' }] }),
		resolved({ positions: [{ institution: dinkes, stance: 'agrees' }] })
	],
	['duplicate_number', 'resolutions[1].number', resolved({}, {}), resolved({}, { number: 2 })],
	[
		'duplicate_number',
		'notes[1].id',
		{ notes: [1, 2].map(() => ({ id: 'n1', kind: 'plan', text: 'rencana' })) },
		{ notes: [1, 2].map((at) => ({ id: `n${at}`, kind: 'plan', text: 'rencana' })) }
	],
	['count_impossible', 'resolutions[0].number', resolved({ number: 0 }), resolved({ number: 1 })],
	[
		'unknown_reference',
		'task_forces[0].resolution',
		taskForce({ stage: 'proposed', resolution: 9 }),
		taskForce({ stage: 'proposed', resolution: 1 })
	],
	[
		'unknown_reference',
		'resolutions[0].from_note',
		resolved({ from_note: 'n7' }),
		{ ...resolved({ from_note: 'n7' }), notes: [{ id: 'n7', kind: 'plan', text: 'rencana' }] }
	],
	[
		'unknown_reference',
		'resolutions[0].agenda',
		resolved({ agenda: 3 }),
		{ ...resolved({ agenda: 3 }), agenda: [{ number: 3, title: 'Lain-lain' }] }
	],
	['commitment_without_lead', `${PROMISE}.lead`, withCommitment({ lead: undefined }), {}],
	['commitment_without_due', `${PROMISE}.due`, withCommitment({ due: undefined }), {}],
	[
		'commitment_without_due',
		`${PROMISE}.due`,
		withCommitment({ due: { kind: 'unset', words: 'segera' } }),
		withCommitment({ due: { kind: 'milestone', words: 'setelah data terkumpul' } })
	],
	['commitment_without_proof', `${PROMISE}.proof`, withCommitment({ proof: undefined }), {}],
	[
		'lead_also_supporting',
		`${PROMISE}.supporting[0].institution`,
		withCommitment({ supporting: [{ institution: dinasSosial }] }),
		withCommitment({ supporting: [{ institution: dinkes }] })
	],
	[
		'due_without_date',
		`${PROMISE}.due.date`,
		withCommitment({ due: { kind: 'before', words: 'sebelum lebaran' } }),
		withCommitment({ due: { kind: 'recurring', words: 'setiap bulan', every: 'monthly' } })
	],
	[
		'due_before_meeting',
		`${PROMISE}.due.date`,
		due({ date: '2024-01-31', words: undefined }),
		due({})
	],
	['due_on_day_off', `${PROMISE}.due.date`, due({ date: '2024-02-24', words: undefined }), due({})],
	['due_words_differ', `${PROMISE}.due`, due({ date: '2024-02-21' }), due({ date: '2024-02-20' })],
	[
		'due_words_differ',
		`${PROMISE}.due`,
		due({ kind: 'before', words: 'sebelum 10 April', date: '2024-04-12' }),
		due({ kind: 'before', words: 'sebelum tanggal 3 April', date: '2024-04-03' })
	],
	[
		'due_words_differ',
		`${PROMISE}.due`,
		due({ kind: 'working_days', words: '10 hari kerja', date: '2024-02-16' }),
		due({ kind: 'milestone', words: 'setelah data terkumpul', date: '2024-02-16' })
	],
	[
		'until_before_start',
		`${PROMISE}.due.date`,
		due({ kind: 'period', words: undefined, from: '2024-02-22', date: '2024-02-20' }),
		due({ kind: 'period', words: undefined, from: '2024-02-12', date: '2024-02-20' })
	],
	[
		'duration_differs',
		`${PROMISE}.due`,
		due({ kind: 'period', words: '7 hari', from: '2024-04-16', date: '2024-04-19' }),
		due({ kind: 'period', words: 'tujuh hari', from: '2024-04-16', date: '2024-04-22' })
	],
	[
		'duration_differs',
		`${PROMISE}.due.words`,
		due({
			kind: 'period',
			words: '10 s.d. 15 April (7 hari)',
			from: undefined,
			date: '2024-04-15'
		}),
		due({ kind: 'period', words: '10 s.d. 16 April (7 hari)', from: undefined, date: '2024-04-16' })
	],
	[
		'weekday_differs',
		`${PROMISE}.due.words`,
		due({ kind: 'date', words: 'Jumat, 20 Februari', date: '2024-02-20' }),
		due({ kind: 'date', words: 'Selasa, 20 Februari', date: '2024-02-20' })
	],
	[
		'task_force_without_stage',
		'task_forces[0].stage',
		taskForce({}),
		taskForce({ stage: 'planned' })
	],
	[
		'task_force_without_decree',
		'task_forces[0].decree',
		taskForce({ stage: 'established', decree: { number: '1' } }),
		taskForce({ stage: 'established', decree })
	],
	[
		'decree_before_stage',
		'task_forces[0].stage',
		taskForce({ stage: 'planned', decree }),
		taskForce({ stage: 'planned' })
	],
	[
		'indicator_without_unit',
		'indicators[0].unit',
		withIndicator({ unit: undefined }),
		withIndicator({})
	],
	[
		'indicator_without_baseline',
		'indicators[0].baseline',
		withIndicator({ baseline: undefined }),
		withIndicator({ baseline: 31 })
	],
	[
		'indicator_without_polarity',
		'indicators[0].polarity',
		withIndicator({ polarity: undefined }),
		withIndicator({ polarity: 'neutral' })
	],
	[
		'indicator_without_target',
		'indicators[0].target',
		withIndicator({ target: undefined }),
		withIndicator({ target: 30 })
	],
	[
		'percent_over_hundred',
		'indicators[0].target',
		withIndicator({ unit: '%', polarity: 'positive', target: 120 }),
		withIndicator({ unit: '%', polarity: 'positive', target: 100 })
	],
	[
		'percent_over_hundred',
		TEXT,
		withNote('Terserap 115,5% dari pagu.'),
		withNote('Laporan naik 150 persen, terserap 99,5%.')
	],
	[
		'negative_value',
		'indicators[0].values[0].value',
		monthly({ value: -2 }),
		monthly({ value: 0 })
	],
	[
		'fraction_of_one',
		'indicators[0].baseline',
		withIndicator({ unit: 'orang', baseline: 40.5 }),
		withIndicator({ unit: 'skor', baseline: 40.5 })
	],
	[
		'parts_differ_from_total',
		'indicators[0].values[0].value',
		monthly({ value: 12 }, { breakdown: 'L', value: 4 }, { breakdown: 'P', value: 7 }),
		monthly({ value: 12 }, { breakdown: 'laki-laki', value: 4 }, { breakdown: 'P', value: 8 })
	],
	[
		'duplicate_period',
		'indicators[0].values[1].period',
		monthly({ value: 12 }, { value: 13 }),
		monthly({ value: 12 }, { value: 13, period: 'Februari 2024' })
	],
	[
		'target_against_polarity',
		'indicators[0].target',
		withIndicator({ polarity: 'positive', target: 30 }),
		withIndicator({ polarity: 'neutral', target: 50 })
	],
	[
		'target_against_polarity',
		`${PROMISE}.indicators[0].target`,
		withCommitment({
			indicators: [{ name: 'Kasus', unit: 'kasus', polarity: 'negative', baseline: 4, target: 9 }]
		}),
		withCommitment({
			indicators: [{ name: 'Kasus', unit: 'kasus', polarity: 'negative', baseline: 9, target: 4 }]
		})
	],
	[
		'stated_after_all',
		'not_stated[0]',
		{ not_stated: ['place'] },
		{ not_stated: ['link', 'time.words.x'] }
	],
	['identity_number', TEXT, withNote('NIK 6306014505120003.'), withNote('NIP 198705142010012003.')],
	[
		'identity_initials',
		TEXT,
		withNote('korban berinisial AN'),
		withNote('korban didampingi UPTD PPA')
	],
	['identity_initials', TEXT, withNote('AN (14) dirujuk ke RSUD'), withNote('UU (12) dan 14 desa')],
	[
		'identity_initials',
		TEXT,
		withNote('korban berinisial AN', 'restricted'),
		withNote('korban berinisial AN', 'secret')
	],
	[
		'identity_named',
		TEXT,
		withNote('korban bernama Melati'),
		withNote('korban dirahasiakan namanya')
	],
	[
		'identity_by_place',
		TEXT,
		withNote('Seorang anak usia 9 tahun di Desa Sungai Raya menjadi korban.'),
		withNote('Perkawinan anak di bawah usia 19 tahun di Desa Sungai Raya menurun.')
	],
	['personal_phone', TEXT, withNote('Hubungi 0812-3456-7890.'), withNote('Hubungi 129.')]
];
