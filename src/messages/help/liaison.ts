import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const liaisonHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda melaporkan komitmen instansi Anda, melampirkan bukti, dan menjawab undangan. Semua dapat dilakukan dari ponsel.',
		steps: [
			{
				title: 'Mulai dari beranda',
				text: 'Laporan yang dikembalikan paling atas, lalu yang terlambat, yang jatuh tempo dalam 7 hari, dan yang berjalan. Setiap baris memiliki tombol Lapor.',
				href: '/',
				link: 'Beranda'
			},
			{
				title: 'Laporkan perkembangan',
				text: 'Pilih keadaan, tulis persentase dan apa yang selesai, lampirkan foto atau dokumen. Foto diperkecil di ponsel; waktu pengambilan tetap tersimpan.',
				href: '/commitments?standing=open',
				link: 'Komitmen terbuka'
			},
			{
				title: 'Baca bukti yang disepakati',
				text: 'Lembar komitmen menyebutkan bukti selesai: SK dengan nomor, foto, atau data. Lampirkan persis itu agar laporan tidak dikembalikan.',
				href: '/commitments',
				link: 'Komitmen kami'
			},
			{
				title: 'Lengkapi laporan yang dikembalikan',
				text: 'Alasan verifikator tampil di atas formulir. Lengkapi, lalu kirim lagi; laporan lama tetap tercatat.',
				href: '/',
				link: 'Beranda'
			},
			{
				title: 'Minta perpanjangan sebelum terlambat',
				text: 'Bila tenggat tidak tercapai, ajukan tenggat baru dengan alasan dari lembar komitmen. Pimpinan memutuskan; tenggat semula tetap terlihat.',
				href: '/commitments?due=7d',
				link: 'Jatuh tempo dalam 7 hari'
			},
			{
				title: 'Jawab undangan',
				text: 'Nyatakan hadir, sebutkan pengganti dan kewenangannya, atau tidak hadir. Jawaban dapat diubah sampai rapat dimulai.',
				href: '/meetings',
				link: 'Rapat'
			}
		],
		remember: [
			'Tanpa jaringan, laporan menunggu di perangkat dan dikirim satu kali ketika jaringan kembali; beranda menyebutkan yang belum terkirim.',
			'Terkendala tidak salah: tulis kendalanya dan bantuan yang diperlukan.',
			'Tanpa laporan 14 hari, komitmen tampil sebagai tanpa kabar.'
		]
	},
	en: {
		purpose:
			'You report the commitments of your institution, attach evidence and answer invitations. All of it can be done from a phone.',
		steps: [
			{
				title: 'Begin at your home',
				text: 'Returned reports stand on top, then what is late, what is due within 7 days, and what is under way. Each row has a button to report.',
				href: '/',
				link: 'Home'
			},
			{
				title: 'Report progress',
				text: 'Choose the state, write the percentage and what was done, attach photos or documents. Photos are made smaller on the phone; the time at which they were taken is kept.',
				href: '/commitments?standing=open',
				link: 'Open commitments'
			},
			{
				title: 'Read the agreed proof',
				text: 'The sheet of the commitment names the proof: a decree with its number, a photo, an extract of data. Attach exactly that, so that the report is not returned.',
				href: '/commitments',
				link: 'Our commitments'
			},
			{
				title: 'Complete returned reports',
				text: 'The reason of the verifier stands above the form. Complete it and send it again; the earlier report stays on record.',
				href: '/',
				link: 'Home'
			},
			{
				title: 'Ask for a later date before you are late',
				text: 'Where the due date cannot be met, ask for a new one with a reason on the sheet of the commitment. The chair decides; the original date remains visible.',
				href: '/commitments?due=7d',
				link: 'Due within 7 days'
			},
			{
				title: 'Answer invitations',
				text: 'Accept, name a substitute and their authority, or decline. The answer can be changed until the meeting begins.',
				href: '/meetings',
				link: 'Meetings'
			}
		],
		remember: [
			'Without network a report waits on the device and is sent once when it returns; what has not been sent is named.',
			'To be blocked is no fault: write what blocks you and which help is needed.',
			'After 14 days without a report a commitment is shown as having no word.'
		]
	}
});
