import { shortDate } from '#lib/format/dates.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

/** Beginning a meeting from an earlier one: what comes along and what does not. */
export const meetingCopyWords = bilingual({
	id: {
		title: 'Salin dari rapat sebelumnya',
		from: 'Rapat sebelumnya',
		none: 'Mulai dari kosong',
		choose: 'Salin',
		source: 'Disalin dari',
		stop: 'Mulai dari kosong',
		copied:
			'Sudah terisi di bawah: judul, rangkaian, urusan, tema, tujuan, tempat, pimpinan, tuan rumah, dan kerahasiaan.',
		notCopied: 'Tidak disalin: tanggal, jam, jawaban undangan, kehadiran, dan notula.',
		agenda: (count: number) => `Salin agenda (${number(count, 'id')} acara)`,
		invitations: (count: number) => `Salin undangan (${number(count, 'id')} yang diundang)`,
		ended: (count: number) =>
			`${number(count, 'id')} undangan tidak disalin karena jabatan atau instansinya sudah berakhir.`,
		noAgenda: 'Rapat itu tidak mempunyai agenda.',
		noInvitations: 'Rapat itu tidak mempunyai undangan.',
		next: 'Jadwalkan rapat berikutnya',
		legend: 'Yang ikut disalin'
	},
	en: {
		title: 'Copy from an earlier meeting',
		from: 'Earlier meeting',
		none: 'Begin with an empty form',
		choose: 'Copy',
		source: 'Copied from',
		stop: 'Begin with an empty form',
		copied:
			'Filled in below: title, series, field of work, theme, purpose, place, chair, hosts and confidentiality.',
		notCopied: 'Not copied: date, time, answers to invitations, attendance and minutes.',
		agenda: (count) => `Copy the agenda (${number(count, 'en')} ${count === 1 ? 'item' : 'items'})`,
		invitations: (count) => `Copy the invitations (${number(count, 'en')} invited)`,
		ended: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'invitation is' : 'invitations are'} not copied, because the post or institution has ended.`,
		noAgenda: 'That meeting has no agenda.',
		noInvitations: 'That meeting has no invitations.',
		next: 'Schedule the next meeting',
		legend: 'What comes along'
	}
});

/** A meeting in one line of a choice: its title, and its date where that is known. */
export function labelOfMeeting(
	language: Language,
	{ title, heldOn }: { readonly title: string; readonly heldOn: string | null }
): string {
	return heldOn === null ? title : `${title}, ${shortDate(heldOn, language)}`;
}
