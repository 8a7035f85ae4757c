import type { DueKind, Recurrence } from '#domain/calendar/due-kinds.ts';
import type { DueFlag, DueReading, UnreadableReason } from '#domain/calendar/due-reading.ts';
import { dateRange, fullDate, longDate, weekdayName } from '#lib/format/dates.ts';
import { timeWords } from './time.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

interface DueWords {
	readonly kinds: Readonly<Record<DueKind, string>>;
	/** What the machine read, beside the words as spoken: the full date, the rhythm or the event. */
	readonly reading: (reading: DueReading) => string;
	/** One warning as a sentence. */
	readonly flag: (flag: DueFlag) => string;
}

/** How often a recurring commitment is due. */
export const recurrenceWords = bilingual<Record<Recurrence, string>>({
	id: {
		daily: 'setiap hari',
		weekly: 'setiap minggu',
		monthly: 'setiap bulan',
		quarterly: 'setiap triwulan',
		semester: 'setiap semester',
		yearly: 'setiap tahun'
	},
	en: {
		daily: 'every day',
		weekly: 'every week',
		monthly: 'every month',
		quarterly: 'every quarter',
		semester: 'every half-year',
		yearly: 'every year'
	}
});

/** Why words were not read as a due date, and what happens to them. */
export const unreadableWords = bilingual<Record<UnreadableReason, string>>({
	id: {
		words:
			'Tenggat ini tidak terbaca sebagai tanggal. Kata-katanya tetap disimpan; tulis misalnya 30 November 2026 atau 2 minggu.',
		no_such_date: 'Tanggal itu tidak ada di kalender. Kata-katanya tetap disimpan sebagai teks.',
		ends_before_start: 'Akhir periode lebih awal daripada awalnya. Periksa kedua tanggalnya.'
	},
	en: {
		words:
			'This could not be read as a date. The words are kept; write for example 30 November 2026 or, in Indonesian, 2 minggu.',
		no_such_date: 'There is no such date in the calendar. The words are kept as text.',
		ends_before_start: 'The period ends before it begins. Check both dates.'
	}
});

/** How due dates are worded: their kinds, what was read from the words, and what to look at again. */
export const dueWords = bilingual<DueWords>({
	id: {
		kinds: {
			date: 'Tanggal',
			before: 'Sebelum tanggal',
			calendar_duration: 'Durasi kalender',
			working_days: 'Durasi hari kerja',
			period: 'Periode',
			recurring: 'Berulang',
			milestone: 'Tonggak',
			unset: 'Tidak ditetapkan'
		},
		reading: (reading) => {
			if (reading.kind === 'recurring') {
				const rhythm = reading.recurrence ? recurrenceWords.id[reading.recurrence] : 'berulang';
				return reading.date ? `${rhythm}, mulai ${fullDate(reading.date, 'id')}` : rhythm;
			}
			if (reading.milestone) return `menunggu: ${reading.milestone}`;
			if (!reading.date) return 'belum ada tanggal';
			if (reading.from) return dateRange(reading.from, reading.date, 'id');
			return fullDate(reading.date, 'id');
		},
		flag: (flag) => {
			switch (flag.code) {
				case 'moved_to_working_day':
					return `${fullDate(flag.from, 'id')} bukan hari kerja; dipakai hari kerja terakhir sebelumnya.`;
				case 'non_working_day':
					return `${fullDate(flag.date, 'id')} ${flag.name ? `adalah hari libur (${flag.name})` : 'adalah hari libur akhir pekan'}. Pakai ${fullDate(flag.suggestion, 'id')}?`;
				case 'ambiguous':
					return `Dapat juga berarti ${eitherOf(flag.alternatives, 'id', 'atau')}.`;
				case 'past':
					return `${fullDate(flag.date, 'id')} sudah lewat.`;
				case 'before_meeting':
					return `${fullDate(flag.date, 'id')} lebih awal daripada rapatnya (${longDate(flag.meetingDate, 'id')}).`;
				case 'unreadable':
					return unreadableWords.id[flag.reason];
				case 'partly_read':
					return `Yang terbaca sebagai tenggat hanya “${flag.read}”.`;
				case 'weekday_mismatch':
					return `Tertulis ${weekdayName(flag.stated, 'id')}, padahal tanggal itu hari ${weekdayName(flag.actual, 'id')}.`;
				case 'duration_mismatch': {
					const span = flag.working ? timeWords.id.workingDays : timeWords.id.days;
					return `Tertulis ${span(flag.stated)}, padahal tanggalnya mencakup ${span(flag.computed)}.`;
				}
			}
		}
	},
	en: {
		kinds: {
			date: 'Date',
			before: 'Before a date',
			calendar_duration: 'Calendar duration',
			working_days: 'Duration in working days',
			period: 'Period',
			recurring: 'Recurring',
			milestone: 'Milestone',
			unset: 'Not set'
		},
		reading: (reading) => {
			if (reading.kind === 'recurring') {
				const rhythm = reading.recurrence ? recurrenceWords.en[reading.recurrence] : 'recurring';
				return reading.date ? `${rhythm}, from ${fullDate(reading.date, 'en')}` : rhythm;
			}
			if (reading.milestone) return `waiting for: ${reading.milestone}`;
			if (!reading.date) return 'no date yet';
			if (reading.from) return dateRange(reading.from, reading.date, 'en');
			return fullDate(reading.date, 'en');
		},
		flag: (flag) => {
			switch (flag.code) {
				case 'moved_to_working_day':
					return `${fullDate(flag.from, 'en')} is not a working day; the last working day before it is used.`;
				case 'non_working_day':
					return `${fullDate(flag.date, 'en')} is ${flag.name ? `a holiday (${flag.name})` : 'on a weekend'}. Use ${fullDate(flag.suggestion, 'en')}?`;
				case 'ambiguous':
					return `It may also mean ${eitherOf(flag.alternatives, 'en', 'or')}.`;
				case 'past':
					return `${fullDate(flag.date, 'en')} has passed.`;
				case 'before_meeting':
					return `${fullDate(flag.date, 'en')} is earlier than the meeting (${longDate(flag.meetingDate, 'en')}).`;
				case 'unreadable':
					return unreadableWords.en[flag.reason];
				case 'partly_read':
					return `Only “${flag.read}” was read as the due date.`;
				case 'weekday_mismatch':
					return `It says ${weekdayName(flag.stated, 'en')}, but that date is a ${weekdayName(flag.actual, 'en')}.`;
				case 'duration_mismatch': {
					const span = flag.working ? timeWords.en.workingDays : timeWords.en.days;
					return `It says ${span(flag.stated)}, but the dates cover ${span(flag.computed)}.`;
				}
			}
		}
	}
});

function eitherOf(dates: readonly string[], language: Language, or: string): string {
	return dates.map((date) => fullDate(date, language)).join(` ${or} `);
}
