import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const minuteTakerHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda menulis notula saat rapat berlangsung: keputusan, tindak lanjut, dan catatan, tanpa mengetik ulang sesudahnya.',
		steps: [
			{
				title: 'Buka notula',
				text: 'Saat rapat dimulai, beranda menampilkan tombol Buka notula. Rel agenda di kiri, lembar di tengah, baris tulis di bawah.',
				href: '/',
				link: 'Beranda'
			},
			{
				title: 'Tulis tanpa tetikus',
				text: 'Awali baris dengan /k untuk keputusan, /t untuk tindak lanjut, /c untuk catatan. Tulis @ dan nama instansi untuk penanggung jawab, dan tenggat dengan kata biasa: "Jumat depan", "10 hari kerja". Enter menyimpan.',
				href: '/help/keys',
				link: 'Semua pintasan'
			},
			{
				title: 'Tagih komitmen lama',
				text: 'Pada agenda tindak lanjut, komitmen yang ditagih tampil di kanan dengan keadaannya. Catat jawaban setiap instansi.',
				href: '/commitments?late=1',
				link: 'Komitmen terlambat'
			},
			{
				title: 'Tayangkan ke ruang rapat',
				text: 'Tayangkan membuka jendela untuk proyektor: keputusan terbaru dan tindak lanjutnya dalam huruf besar, juga kalimat yang sedang Anda ketik. Catatan dan yang lebih rahasia daripada rapatnya tidak pernah tampil.',
				href: '/help/keys',
				link: 'Tombol tayangan'
			},
			{
				title: 'Bacakan kembali',
				text: 'Sebelum rapat ditutup, tampilkan keputusan satu per satu. Yang belum lengkap disebutkan dengan tautan untuk mengisinya; pengecualian hanya atas nama pimpinan, dengan alasan.',
				href: '/meetings',
				link: 'Rapat'
			},
			{
				title: 'Rapikan dan ajukan',
				text: 'Setelah rapat, lengkapi yang kosong lalu ajukan pengesahan. Bila dikembalikan pimpinan, alasannya tampil di atas notula.',
				href: '/meetings',
				link: 'Rapat lewat'
			},
			{
				title: 'Cetak dan serahkan',
				text: 'Notula, daftar hadir, dan tabel tindak lanjut dicetak pada A4 atau F4 tanpa diketik ulang.',
				href: '/meetings',
				link: 'Rapat'
			}
		],
		remember: [
			'Saat jaringan putus, teruslah menulis: yang terketik tersimpan di perangkat dan dikirim satu kali ketika jaringan kembali. Untuk rapat terbatas dan rahasia tidak ada yang disimpan di perangkat.',
			'Nomor yang dicabut tidak dipakai lagi.',
			'Setelah disahkan, notula hanya dapat diberi tambahan.'
		]
	},
	en: {
		purpose:
			'You write the minutes while the meeting goes on: resolutions, action items and notes, with nothing to retype afterwards.',
		steps: [
			{
				title: 'Open the minutes',
				text: 'Once the meeting begins, your home shows the button Open the minutes. The agenda is on the left, the sheet in the middle, the line to write in at the foot.',
				href: '/',
				link: 'Home'
			},
			{
				title: 'Write without the mouse',
				text: 'Begin a line with /k for a resolution, /t for an action item, /c for a note. Write @ and the name of an institution for the lead, and the due date in plain Indonesian words: "Jumat depan", "10 hari kerja". Enter saves.',
				href: '/help/keys',
				link: 'All keys'
			},
			{
				title: 'Call old commitments to account',
				text: 'Under the follow-up item, the commitments that are called stand on the right with their state. Record what each institution answers.',
				href: '/commitments?late=1',
				link: 'Late commitments'
			},
			{
				title: 'Show it to the room',
				text: 'Project opens a window for the projector: the newest resolution and its action items in large letters, and the sentence that you are typing. Notes, and what is more confidential than the meeting, never appear.',
				href: '/help/keys',
				link: 'Keys of the projection'
			},
			{
				title: 'Read back',
				text: 'Before the meeting ends show the resolutions one by one. What is incomplete is named with a link to fill it in; exceptions only in the name of the chair, with a reason.',
				href: '/meetings',
				link: 'Meetings'
			},
			{
				title: 'Tidy and submit',
				text: 'After the meeting complete what is empty, then submit the minutes. Where the chair returns them, the reason stands on top.',
				href: '/meetings',
				link: 'Past meetings'
			},
			{
				title: 'Print and hand in',
				text: 'Minutes, attendance and the table of action items are printed on A4 or F4 without retyping.',
				href: '/meetings',
				link: 'Meetings'
			}
		],
		remember: [
			'When the network drops, go on writing: what you type is kept on the device and sent once when it returns. For restricted and secret meetings nothing is kept on the device.',
			'A number that was withdrawn is never used again.',
			'Adopted minutes can only be added to.'
		]
	}
});
