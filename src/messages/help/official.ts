import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const officialHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda memimpin rapat, mengesahkan notula, dan memutuskan pengecualian serta perpanjangan tenggat.',
		steps: [
			{
				title: 'Lihat yang menunggu Anda',
				text: 'Beranda menampilkan notula yang menunggu pengesahan, permintaan tenggat, dan undangan, dari yang paling mendesak.',
				href: '/',
				link: 'Beranda'
			},
			{
				title: 'Pimpin rapat',
				text: 'Halaman rapat menunjukkan agenda, kehadiran, dan komitmen yang ditagih. Pada akhir rapat, bacakan kembali keputusan; yang belum lengkap dilengkapi atau dikecualikan dengan alasan Anda.',
				href: '/meetings/calendar',
				link: 'Kalender rapat'
			},
			{
				title: 'Sahkan notula',
				text: 'Baca sebagaimana dicetak, lalu sahkan, atau kembalikan dengan alasan. Sejak disahkan, setiap komitmen berlaku dan instansinya mulai melapor.',
				href: '/meetings',
				link: 'Rapat'
			},
			{
				title: 'Putuskan perpanjangan tenggat',
				text: 'Bandingkan tenggat semula, alasan, dan kemajuan yang tercatat. Tenggat semula tidak pernah hilang dari lembar komitmen.',
				href: '/commitments',
				link: 'Komitmen'
			},
			{
				title: 'Batalkan atau ganti dengan alasan',
				text: 'Komitmen yang tidak relevan dibatalkan atau diganti, tidak dihapus; alasannya tampil pada lembar dan jejaknya.',
				href: '/commitments?standing=open',
				link: 'Komitmen terbuka'
			},
			{
				title: 'Ikuti tindak lanjut',
				text: 'Halaman Tindak lanjut setiap rapat menunjukkan apa yang selesai terverifikasi, yang baru dilaporkan, dan yang terlambat.',
				href: '/commitments?late=1&sort=-late',
				link: 'Terlambat paling lama'
			}
		],
		remember: [
			'"Selesai" menurut pemilik belum selesai; komitmen ditutup oleh putusan verifikator.',
			'Permintaan dari instansi Anda sendiri diputuskan oleh orang lain.',
			'Notula yang sebagian isinya tidak boleh Anda lihat tidak dapat Anda sahkan.'
		]
	},
	en: {
		purpose:
			'You chair meetings, adopt minutes, and decide on exceptions and extensions of due dates.',
		steps: [
			{
				title: 'See what waits for you',
				text: 'Your home shows minutes to adopt, requests for later due dates and invitations, most pressing first.',
				href: '/',
				link: 'Home'
			},
			{
				title: 'Chair the meeting',
				text: 'The page of the meeting shows agenda, attendance and the commitments that are called. At the end read the resolutions back; what is incomplete is completed or excepted with your reason.',
				href: '/meetings/calendar',
				link: 'Calendar of meetings'
			},
			{
				title: 'Adopt the minutes',
				text: 'Read them as they will be printed, then adopt them, or return them with a reason. From adoption on every commitment holds and its institution begins to report.',
				href: '/meetings',
				link: 'Meetings'
			},
			{
				title: 'Decide on extensions',
				text: 'Compare the original due date, the reason and the recorded progress. The original date never disappears from the sheet of the commitment.',
				href: '/commitments',
				link: 'Commitments'
			},
			{
				title: 'Cancel or replace with a reason',
				text: 'A commitment that no longer matters is cancelled or replaced, never deleted; the reason stands on its sheet and in its trail.',
				href: '/commitments?standing=open',
				link: 'Open commitments'
			},
			{
				title: 'Follow up',
				text: 'The follow-up page of each meeting shows what is verified as done, what is only reported, and what is late.',
				href: '/commitments?late=1&sort=-late',
				link: 'Late the longest'
			}
		],
		remember: [
			'"Done" said by the owner is not done; a commitment is closed by the verdict of a verifier.',
			'Requests of your own institution are decided by somebody else.',
			'Minutes of which something is hidden from you cannot be adopted by you.'
		]
	}
});
