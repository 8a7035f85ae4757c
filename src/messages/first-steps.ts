import type { FirstStep } from '#domain/dashboards/first-steps.ts';
import { bilingual } from './words.ts';

/** How an administrator gets from an empty instance to its first meeting. */
export const firstStepWords = bilingual({
	id: {
		title: 'Langkah pertama',
		note: 'Daftar ini hilang sendiri setelah rapat pertama dijadwalkan.',
		done: 'selesai',
		steps: {
			institutions: [
				'Daftarkan instansi',
				'Mulai dari sekretariat daerah, lalu perangkat daerah dan instansi lain yang diundang.'
			],
			heads: [
				'Catat jabatan dan pemegangnya',
				'Pada halaman tiap instansi: tambahkan jabatan pimpinannya, lalu tetapkan pemegangnya.'
			],
			secretariat: [
				'Undang sekretariat',
				'Akun berperan sekretariat menjadwalkan rapat, mengundang, dan menyiapkan notula.'
			],
			chair: [
				'Undang pimpinan rapat',
				'Akun berperan pejabat, misalnya sekretaris daerah. Notula disahkan oleh pimpinan rapat, bukan oleh penulisnya.'
			],
			liaisons: [
				'Undang penghubung tiap instansi',
				'Penghubung melaporkan perkembangan komitmen instansinya.'
			],
			verifier: [
				'Undang verifikator',
				'Verifikator memeriksa laporan; biasanya dari Bappeda atau Bagian Pembangunan.'
			],
			meeting: [
				'Rapat pertama dijadwalkan sekretariat',
				'Dari berandanya sendiri, setelah undangan akunnya diterima.'
			]
		} satisfies Record<FirstStep, readonly [string, string]>
	},
	en: {
		title: 'First steps',
		note: 'This list goes by itself once the first meeting is scheduled.',
		done: 'done',
		steps: {
			institutions: [
				'Register institutions',
				'Begin with the regional secretariat, then the offices and others that are invited.'
			],
			heads: [
				'Record posts and who holds them',
				'On the page of each institution: add the post that heads it, then name its holder.'
			],
			secretariat: [
				'Invite the secretariat',
				'An account with the role of secretariat schedules meetings, invites and prepares the minutes.'
			],
			chair: [
				'Invite who chairs the meetings',
				'An account with the role of official, such as the regional secretary. Minutes are adopted by the chair, not by who wrote them.'
			],
			liaisons: [
				'Invite a liaison officer of each institution',
				'Liaison officers report the progress of what their institution has promised.'
			],
			verifier: [
				'Invite a verifier',
				'Verifiers check the reports; they usually work at Bappeda or the development division.'
			],
			meeting: [
				'The secretariat schedules the first meeting',
				'From its own home, once the invitation of its account was taken up.'
			]
		}
	}
});
