import type { CannotReason, Verdict } from '#domain/commitments/statuses.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	readonly categories: Readonly<Record<CannotReason, string>>;
	/** What each verdict means, for choosing one. */
	readonly hints: Readonly<Record<Verdict, string>>;
	readonly tabs: {
		readonly waiting: string;
		readonly past_limit: string;
		readonly returned: string;
		readonly mine: string;
	};
	readonly tabsLabel: string;
	readonly columns: {
		readonly code: string;
		readonly description: string;
		readonly institution: string;
		readonly reported: string;
		readonly limit: string;
		readonly schedule: string;
		readonly decision: string;
		readonly decided: string;
	};
	readonly begin: string;
	readonly order: string;
	readonly notTheirs: (count: number) => string;
	readonly empty: Readonly<Record<'waiting' | 'past_limit' | 'returned' | 'mine', string>>;
	readonly evidenceCount: (count: number) => string;
	readonly pastLimit: string;
	readonly returned: string;
}

/** The queue of reports that wait for a verdict. */
export const verificationWords = bilingual<Words>({
	id: {
		title: 'Antrean verifikasi',
		categories: {
			force_majeure: 'Keadaan kahar',
			legal_proceedings: 'Dalam proses hukum',
			rule_changed: 'Aturan berubah',
			reorganised: 'Perubahan organisasi',
			no_longer_effective: 'Tidak lagi efektif, efisien, atau ekonomis',
			other: 'Alasan sah lainnya'
		},
		hints: {
			conform: 'Bukti selesai yang disepakati terpenuhi. Bagian ini ditutup.',
			not_yet_conform: 'Ada kemajuan, tetapi bukti selesai belum terpenuhi.',
			not_followed_up: 'Tidak ada yang dikerjakan.',
			cannot_be_followed_up: 'Ada alasan yang sah. Bagian ini ditutup dan alasannya tercatat.'
		},
		tabs: {
			waiting: 'Menunggu',
			past_limit: 'Melewati batas',
			returned: 'Dikembalikan',
			mine: 'Saya'
		},
		tabsLabel: 'Antrean',
		columns: {
			code: 'Nomor',
			description: 'Komitmen',
			institution: 'Instansi',
			reported: 'Dilaporkan',
			limit: 'Batas verifikasi',
			schedule: 'Jadwal',
			decision: 'Putusan',
			decided: 'Diputuskan'
		},
		begin: 'Mulai verifikasi',
		order:
			'Yang terlambat lebih dahulu, lalu yang dilaporkan selesai, lalu yang terkendala atau segera jatuh tempo; yang lebih lama menunggu di atas.',
		notTheirs: (count) =>
			`${number(count, 'id')} laporan dari Anda atau dari instansi tempat Anda bertugas tidak tampil di sini; verifikator lain yang memeriksanya.`,
		empty: {
			waiting: 'Antrean kosong. Laporan baru tampil di sini.',
			past_limit: 'Tidak ada laporan yang melewati batas verifikasi.',
			returned: 'Tidak ada laporan yang menunggu perbaikan dari instansi.',
			mine: 'Anda belum memberi putusan.'
		},
		evidenceCount: (count) => (count === 0 ? 'tanpa bukti' : `${number(count, 'id')} bukti`),
		pastLimit: 'lewat batas',
		returned: 'Dikembalikan'
	},
	en: {
		title: 'Verification queue',
		categories: {
			force_majeure: 'Force majeure',
			legal_proceedings: 'Legal proceedings',
			rule_changed: 'The rules changed',
			reorganised: 'Reorganisation',
			no_longer_effective: 'No longer effective, efficient or economical',
			other: 'Another valid reason'
		},
		hints: {
			conform: 'The agreed proof is there. This part is closed.',
			not_yet_conform: 'There is progress, but the agreed proof is not there yet.',
			not_followed_up: 'Nothing was done.',
			cannot_be_followed_up: 'There is a valid reason. This part is closed and the reason kept.'
		},
		tabs: {
			waiting: 'Waiting',
			past_limit: 'Past the limit',
			returned: 'Returned',
			mine: 'Mine'
		},
		tabsLabel: 'Queue',
		columns: {
			code: 'Code',
			description: 'Commitment',
			institution: 'Institution',
			reported: 'Reported',
			limit: 'Verify by',
			schedule: 'Schedule',
			decision: 'Decision',
			decided: 'Decided'
		},
		begin: 'Begin verifying',
		order:
			'Late ones first, then those reported as done, then those blocked or due soon; the longest waiting on top.',
		notTheirs: (count) =>
			`${number(count, 'en')} ${count === 1 ? 'report' : 'reports'} from you or from the institution where you serve ${count === 1 ? 'is' : 'are'} not shown here; another verifier checks ${count === 1 ? 'it' : 'them'}.`,
		empty: {
			waiting: 'The queue is empty. New reports appear here.',
			past_limit: 'No report is past its limit.',
			returned: 'No report is waiting for an institution to improve it.',
			mine: 'You have not decided anything yet.'
		},
		evidenceCount: (count) =>
			count === 0
				? 'no evidence'
				: `${number(count, 'en')} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
		pastLimit: 'past the limit',
		returned: 'Returned'
	}
});
