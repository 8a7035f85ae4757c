import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const secretariatHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda menyiapkan rapat koordinasi, mengundang, mencatat kehadiran, dan memastikan notula serta komitmennya lengkap.',
		steps: [
			{
				title: 'Jadwalkan rapat',
				text: 'Mulai dari kosong atau salin rapat terdahulu: agenda, undangan, dan susunan ikut disalin. Bentrok ruang, pimpinan, dan hari libur disebutkan, tetapi tidak menghalangi.',
				href: '/meetings/new',
				link: 'Rapat baru'
			},
			{
				title: 'Lengkapi yang belum siap',
				text: 'Beranda dan halaman rapat menyebutkan yang belum ada: tanggal, tempat, pimpinan, agenda, undangan. Ketuk setiap hal untuk mengisinya.',
				href: '/meetings',
				link: 'Rapat'
			},
			{
				title: 'Undang dan pantau jawabannya',
				text: 'Undang per jabatan, instansi, atau kelompok. Surat undangan dibuat dari data rapat dan dapat dicetak; nomornya Anda isi setelah diberikan tata usaha. Instansi yang mempunyai akun menjawab sendiri atau menyebut penggantinya; jawaban lewat telepon Anda catatkan.',
				href: '/meetings/calendar',
				link: 'Kalender rapat'
			},
			{
				title: 'Catat kehadiran',
				text: 'Pada hari rapat buka Kehadiran: hadir sendiri, diwakili dengan nama dan kewenangannya, atau tidak hadir. Isi dahulu yang berbeda; di akhir daftar, yang lain dicatat sekaligus dan dapat dicabut. Daftar hadir dapat dicetak untuk ditandatangani.',
				href: '/meetings',
				link: 'Rapat hari ini'
			},
			{
				title: 'Rapikan dan ajukan notula',
				text: 'Setelah rapat, isi yang masih kosong: penanggung jawab, tenggat, bukti selesai. Ajukan kepada pimpinan; setelah disahkan, notula terkunci dan komitmen berlaku.',
				href: '/meetings',
				link: 'Rapat lewat'
			},
			{
				title: 'Ikuti tindak lanjutnya',
				text: 'Halaman Tindak lanjut setiap rapat menunjukkan keadaan terbaru. Cetak matriksnya untuk rapat berikutnya, agar yang masih terbuka dibahas lebih dahulu.',
				href: '/commitments?standing=open',
				link: 'Komitmen terbuka'
			},
			{
				title: 'Jaga direktori',
				text: 'Nama instansi, jabatan, pemangku, dan kelompok undangan berubah sepanjang tahun. Catat tanggal mulainya; riwayat lama tetap tersimpan.',
				href: '/settings',
				link: 'Pengaturan'
			}
		],
		remember: [
			'Yang tidak disebutkan dalam rapat dibiarkan kosong dan ditagih, tidak dikarang.',
			'Rapat yang batal, ditunda, atau tidak kuorum dicatat dengan alasannya, tidak dihapus.',
			'Kerahasiaan rapat menentukan siapa yang tahu bahwa rapat itu ada.'
		]
	},
	en: {
		purpose:
			'You prepare coordination meetings, invite, take attendance, and see to it that the minutes and their commitments are complete.',
		steps: [
			{
				title: 'Schedule a meeting',
				text: 'Begin with an empty form or copy an earlier meeting with its agenda, invitations and order. Clashes of room or chair and holidays are named, but do not stop you.',
				href: '/meetings/new',
				link: 'New meeting'
			},
			{
				title: 'Complete what is not ready',
				text: 'Your home and the page of the meeting name what is missing: date, place, chair, agenda, invitations. Press each to fill it in.',
				href: '/meetings',
				link: 'Meetings'
			},
			{
				title: 'Invite, and watch the answers',
				text: 'Invite posts, institutions or groups. The letter is made from the meeting and can be printed; you fill in its number once the registry has given it. Institutions with an account answer or name a substitute themselves; you record what is answered by telephone.',
				href: '/meetings/calendar',
				link: 'Calendar of meetings'
			},
			{
				title: 'Take attendance',
				text: 'On the day open Attendance: present in person, represented with name and authority, or absent. Fill in first who differs; at the end of the list all others are recorded at once, and that can be taken back. The list can be printed for signatures.',
				href: '/meetings',
				link: 'Meetings of today'
			},
			{
				title: 'Tidy and submit the minutes',
				text: 'After the meeting fill in what is still empty: lead institution, due date, agreed proof. Submit them to the chair; once adopted the minutes are locked and the commitments hold.',
				href: '/meetings',
				link: 'Past meetings'
			},
			{
				title: 'Follow what becomes of it',
				text: 'The follow-up page of each meeting shows the latest state. Print its matrix for the next meeting, so that what is still open is discussed first.',
				href: '/commitments?standing=open',
				link: 'Open commitments'
			},
			{
				title: 'Keep the directory',
				text: 'Names of institutions, posts, holders and groups change during the year. Record from when; the history stays.',
				href: '/settings',
				link: 'Settings'
			}
		],
		remember: [
			'What was not said in the meeting stays empty and is chased, never invented.',
			'A meeting that is cancelled, postponed or not quorate is recorded with its reason, not deleted.',
			'The class of a meeting decides who knows that it exists.'
		]
	}
});
