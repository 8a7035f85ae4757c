import { describe, expect, it } from 'vitest';
import type { DueFlag } from '#domain/calendar/due-reading.ts';
import { DUE_KINDS, RECURRENCES } from '#domain/calendar/due-kinds.ts';
import { plain } from '#lib/format/spaces.ts';
import { dueWords, recurrenceWords } from '#messages/due.ts';

const sunday = '2027-01-03';

describe('what was read from a due phrase', () => {
	const nothing = {
		words: '',
		date: null,
		from: null,
		recurrence: null,
		milestone: null,
		flags: []
	};
	it.each([
		[{ kind: 'date', date: sunday }, 'Minggu, 3 Januari 2027', 'Sunday, 3 January 2027'],
		[
			{ kind: 'period', from: '2026-12-20', date: sunday },
			'20 Desember 2026–3 Januari 2027',
			'20 December 2026–3 January 2027'
		],
		[{ kind: 'recurring', recurrence: 'quarterly' }, 'setiap triwulan', 'every quarter'],
		[
			{ kind: 'recurring', recurrence: 'weekly', date: '2026-11-30' },
			'setiap minggu, mulai Senin, 30 November 2026',
			'every week, from Monday, 30 November 2026'
		],
		[{ kind: 'recurring' }, 'berulang', 'recurring'],
		[
			{ kind: 'milestone', milestone: 'setelah data terkumpul' },
			'menunggu: setelah data terkumpul',
			'waiting for: setelah data terkumpul'
		],
		[{ kind: 'unset' }, 'belum ada tanggal', 'no date yet']
	] as const)('case %#', (parts, indonesian, english) => {
		const reading = { ...nothing, ...parts };
		expect(plain(dueWords.id.reading(reading))).toBe(indonesian);
		expect(plain(dueWords.en.reading(reading))).toBe(english);
	});

	it('has a word for every kind and every rhythm in both languages', () => {
		for (const language of ['id', 'en'] as const) {
			for (const kind of DUE_KINDS) expect(dueWords[language].kinds[kind]).not.toBe('');
			for (const one of RECURRENCES) expect(recurrenceWords[language][one]).not.toBe('');
		}
	});
});

describe('a doubt about a due date', () => {
	const flags: readonly [DueFlag, string, string][] = [
		[
			{ code: 'moved_to_working_day', from: '2027-01-31' },
			'Minggu, 31 Januari 2027 bukan hari kerja; dipakai hari kerja terakhir sebelumnya.',
			'Sunday, 31 January 2027 is not a working day; the last working day before it is used.'
		],
		[
			{ code: 'non_working_day', date: sunday, name: null, suggestion: '2027-01-04' },
			'Minggu, 3 Januari 2027 adalah hari libur akhir pekan. Pakai Senin, 4 Januari 2027?',
			'Sunday, 3 January 2027 is on a weekend. Use Monday, 4 January 2027?'
		],
		[
			{
				code: 'non_working_day',
				date: '2026-12-25',
				name: 'Hari Raya Natal',
				suggestion: '2026-12-28'
			},
			'Jumat, 25 Desember 2026 adalah hari libur (Hari Raya Natal). Pakai Senin, 28 Desember 2026?',
			'Friday, 25 December 2026 is a holiday (Hari Raya Natal). Use Monday, 28 December 2026?'
		],
		[
			{ code: 'ambiguous', alternatives: ['2026-11-27', '2026-12-04'] },
			'Dapat juga berarti Jumat, 27 November 2026 atau Jumat, 4 Desember 2026.',
			'It may also mean Friday, 27 November 2026 or Friday, 4 December 2026.'
		],
		[
			{ code: 'past', date: '2025-07-10' },
			'Kamis, 10 Juli 2025 sudah lewat.',
			'Thursday, 10 July 2025 has passed.'
		],
		[
			{ code: 'before_meeting', date: '2025-07-10', meetingDate: '2026-11-23' },
			'Kamis, 10 Juli 2025 lebih awal daripada rapatnya (23 November 2026).',
			'Thursday, 10 July 2025 is earlier than the meeting (23 November 2026).'
		],
		[
			{ code: 'unreadable', reason: 'no_such_date' },
			'Tanggal itu tidak ada di kalender. Kata-katanya tetap disimpan sebagai teks.',
			'There is no such date in the calendar. The words are kept as text.'
		],
		[
			{ code: 'partly_read', read: '10 Juli' },
			'Yang terbaca sebagai tenggat hanya “10 Juli”.',
			'Only “10 Juli” was read as the due date.'
		],
		[
			{ code: 'weekday_mismatch', stated: 2, actual: 3 },
			'Tertulis Selasa, padahal tanggal itu hari Rabu.',
			'It says Tuesday, but that date is a Wednesday.'
		],
		[
			{ code: 'duration_mismatch', stated: 15, computed: 14, working: false },
			'Tertulis 15 hari, padahal tanggalnya mencakup 14 hari.',
			'It says 15 days, but the dates cover 14 days.'
		],
		[
			{ code: 'duration_mismatch', stated: 10, computed: 1, working: true },
			'Tertulis 10 hari kerja, padahal tanggalnya mencakup 1 hari kerja.',
			'It says 10 working days, but the dates cover 1 working day.'
		]
	];

	it.each(flags)('$code is a sentence in both languages', (flag, indonesian, english) => {
		expect(plain(dueWords.id.flag(flag))).toBe(indonesian);
		expect(plain(dueWords.en.flag(flag))).toBe(english);
	});
});
