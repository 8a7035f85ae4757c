import type { STANDINGS } from '#domain/commitments/standings.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The words of the three statuses and of the standing derived from them. */
export const standingWords = bilingual({
	id: {
		standings: {
			not_started: 'Belum mulai',
			in_progress: 'Berjalan',
			awaiting_verification: 'Menunggu verifikasi',
			done: 'Selesai',
			blocked: 'Terkendala',
			cannot_be_done: 'Tidak dapat ditindaklanjuti'
		},
		reported: {
			not_started: 'Belum mulai',
			in_progress: 'Berjalan',
			blocked: 'Terkendala',
			done: 'Selesai'
		},
		verdicts: {
			unverified: 'Belum diverifikasi',
			conform: 'Sesuai',
			not_yet_conform: 'Belum sesuai',
			not_followed_up: 'Belum ditindaklanjuti',
			cannot_be_followed_up: 'Tidak dapat ditindaklanjuti'
		},
		schedules: {
			on_schedule: () => 'Sesuai jadwal',
			at_risk: () => 'Berisiko',
			late: (days: number) => `Terlambat ${number(days, 'id')} hari`,
			silent: (days: number) => `Tanpa kabar ${number(days, 'id')} hari`,
			done_on_time: () => 'Selesai tepat waktu',
			done_late: () => 'Selesai terlambat',
			no_due: () => 'Tanpa tenggat'
		},
		headings: { reported: 'Dilaporkan', verified: 'Diverifikasi', schedule: 'Jadwal' },
		standing: 'Kedudukan',
		lateShort: (days: number) => `terlambat ${number(days, 'id')} hari`,
		lateShare: 'terlambat, bagian dari status di atasnya',
		barSummary: (total: number, parts: string, late: number) =>
			`${number(total, 'id')} komitmen: ${parts}${late > 0 ? `; ${number(late, 'id')} di antaranya terlambat` : ''}.`
	},
	en: {
		standings: {
			not_started: 'Not started',
			in_progress: 'In progress',
			awaiting_verification: 'Awaiting verification',
			done: 'Done',
			blocked: 'Blocked',
			cannot_be_done: 'Cannot be followed up'
		},
		reported: {
			not_started: 'Not started',
			in_progress: 'In progress',
			blocked: 'Blocked',
			done: 'Done'
		},
		verdicts: {
			unverified: 'Not verified yet',
			conform: 'Conforms',
			not_yet_conform: 'Does not conform yet',
			not_followed_up: 'Not followed up',
			cannot_be_followed_up: 'Cannot be followed up'
		},
		schedules: {
			on_schedule: () => 'On schedule',
			at_risk: () => 'At risk',
			late: (days) => `${number(days, 'en')} ${days === 1 ? 'day' : 'days'} late`,
			silent: (days) => `No word for ${number(days, 'en')} ${days === 1 ? 'day' : 'days'}`,
			done_on_time: () => 'Done on time',
			done_late: () => 'Done late',
			no_due: () => 'No due date'
		},
		headings: { reported: 'Reported', verified: 'Verified', schedule: 'Schedule' },
		standing: 'Standing',
		lateShort: (days) => `${number(days, 'en')} ${days === 1 ? 'day' : 'days'} late`,
		lateShare: 'late, part of the standings above',
		barSummary: (total, parts, late) =>
			`${number(total, 'en')} commitments: ${parts}${late > 0 ? `; ${number(late, 'en')} of them late` : ''}.`
	}
});

/** A standing that counts in totals. */
export type StandingCode = (typeof STANDINGS)[number];

/** The colour of a mark: a standing, or the overlay of lateness. */
export type Tone = StandingCode | 'late';
