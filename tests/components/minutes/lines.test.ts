import { describe, expect, it } from 'vitest';
import { addedMarks } from '#components/minutes/added.ts';
import { dueDateReader, dueReader } from '#components/commitments/due-reader.ts';
import { dueInTable } from '#components/minutes/due.ts';
import { gapLinks } from '#components/minutes/gaps.ts';
import { roleHolder } from '#components/minutes/role-holder.ts';
import { speakerName } from '#components/minutes/speaker.ts';
import type { DueFormContext } from '#domain/commitments/due-columns.ts';
import type { Gap } from '#domain/commitments/missing.ts';
import type { RoleLine } from '#domain/meetings/role-lines.ts';
import type { Provenance } from '#domain/provenance/queries.ts';
import { plain } from '#lib/format/spaces.ts';
import { minutesWords } from '#messages/minutes.ts';

describe('who spoke', () => {
	const nobody = {
		person: null,
		capacity: null,
		post: null,
		shortPost: null,
		institution: null,
		acronym: null,
		words: null
	};

	it.each([
		[{ ...nobody }, null],
		[{ ...nobody, words: 'perwakilan Forkopimda' }, 'perwakilan Forkopimda'],
		[{ ...nobody, institution: 'Dinas Sosial', acronym: 'Dinsos' }, 'Dinsos'],
		[
			{ ...nobody, person: 'H. Ahmad', shortPost: 'Bupati', institution: 'Setda' },
			'H. Ahmad, Bupati'
		],
		[
			{ ...nobody, person: 'Ilham', shortPost: 'Bupati Contoh', capacity: 'pj' as const },
			'Ilham, Pj. Bupati Contoh'
		],
		[{ ...nobody, shortPost: 'Kepala Dinas', capacity: 'definitive' as const }, 'Kepala Dinas'],
		[{ ...nobody, shortPost: 'Kepala Dinas, Dinsos' }, 'Kepala Dinas, Dinsos'],
		[{ ...nobody, person: 'Jubardin', institution: 'UPTD PPA' }, 'Jubardin, UPTD PPA']
	])('%j is %s', (by, expected) => {
		expect(speakerName(by, true)).toBe(expected);
	});
});

describe('a due date in the table', () => {
	const none = {
		dueKind: 'unset',
		dueWords: null,
		dueFrom: null,
		dueCurrent: null,
		recurrence: null,
		milestone: null
	} as const;

	it.each([
		[none, null],
		[{ ...none, dueKind: 'date', dueCurrent: '2026-12-11' }, 'Jumat, 11 Des 2026'],
		[{ ...none, dueKind: 'recurring', recurrence: 'quarterly' }, 'setiap triwulan'],
		[{ ...none, dueKind: 'milestone', milestone: 'data terkumpul' }, 'menunggu: data terkumpul'],
		[
			{ ...none, dueKind: 'period', dueFrom: '2026-12-20', dueCurrent: '2026-12-24' },
			'20–24 Desember 2026'
		]
	] as const)('%j reads %s', (commitment, expected) => {
		const shown = dueInTable(commitment, 'id');
		expect(shown === null ? null : plain(shown)).toBe(expected);
	});
});

describe('due words while they are typed', () => {
	const context: DueFormContext = {
		today: '2026-11-23',
		meetingDate: '2026-11-23',
		holidays: [['2026-12-25', 'Natal']]
	};
	const read = dueReader(context, 'id');

	it('show the full date', () => {
		expect(plain(read('dua minggu')?.text ?? '')).toBe('Senin, 7 Desember 2026');
		expect(read('dua minggu')?.odd).toBeUndefined();
	});

	it('say what is odd about it: a holiday, an impossible date', () => {
		expect(read('25 Desember')?.odd).toContain('Natal');
		expect(read('30 Februari')?.odd).toBeTruthy();
	});

	it('are taken without a date by a commitment, not by a new due date', () => {
		const readDate = dueDateReader(context, 'id');
		expect(readDate('dua minggu')).toEqual(read('dua minggu'));
		expect([read('menunggu APBD'), readDate('menunggu APBD')]).toEqual([expect.anything(), null]);
	});
});

describe('what is missing', () => {
	const rights = {
		record: true,
		add: false,
		conclude: false,
		submit: false,
		return: false,
		adopt: false,
		wroteAlone: false
	};
	const gaps: Gap[] = [
		{ code: 'meeting_chair', subject: 'meeting', id: 7, number: '' },
		{ code: 'attendance', subject: 'meeting', id: 7, number: '' },
		{ code: 'resolution_speaker', subject: 'resolution', id: 3, number: '1' },
		{ code: 'commitment_due', subject: 'commitment', id: 9, number: '1.2' }
	];
	const places = (may: typeof rights) =>
		gapLinks(gaps, { meetingId: 7, words: minutesWords.id.gaps, may }).map((item) => item.href);

	it('leads who may complete it to where it is completed, and others to where it can be read', () => {
		expect(places(rights)).toEqual([
			'/meetings/7/edit',
			'/meetings/7/attendance',
			'/meetings/7/resolutions/3#ask-speaker',
			'/commitments/9/edit#ask-due'
		]);
		expect(places({ ...rights, record: false })).toEqual([
			undefined,
			'/meetings/7/attendance',
			'/meetings/7/resolutions/3#ask-speaker',
			'/commitments/9'
		]);
	});
});

describe('what was added', () => {
	it('is one sentence per record and hand, with the fields in words', () => {
		const mark = (field: string): Provenance => ({
			subject: 'commitments',
			subjectId: 4,
			field,
			basis: 'added',
			explanation: null,
			by: 'Siti Rahmawati, S.Sos.',
			at: Date.UTC(2026, 10, 23, 1)
		});
		const marks = addedMarks([mark('due'), mark('lead')], {
			language: 'id',
			zone: 'Asia/Makassar'
		});
		expect(plain(marks.commitments.get(4) ?? '')).toBe(
			'Ditambahkan di sini: tenggat, penanggung jawab, oleh Siti Rahmawati, S.Sos., Senin, 23 November 2026 pukul 09.00 WITA'
		);
		expect(marks.resolutions.size).toBe(0);
	});
});

describe('who chaired', () => {
	it('is named with capacity, and for whom', () => {
		const line: RoleLine = {
			id: 1,
			role: 'chair',
			person: 'Drs. Bambang',
			post: 'Asisten Pemerintahan',
			capacity: 'plt',
			onBehalfOfPost: 'Bupati',
			onBehalfOfPerson: null,
			actionWords: null,
			version: 1,
			chosen: { personId: 1, postId: 1, onBehalfOfPostId: 2, onBehalfOfPersonId: null }
		};
		expect(roleHolder(line, 'id')).toBe('Drs. Bambang, Plt. Asisten Pemerintahan, mewakili Bupati');
	});
});
