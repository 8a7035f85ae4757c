import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const leaderHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda melihat keadaan daerah dalam satu halaman dan memutuskan yang hanya dapat Anda putuskan.',
		steps: [
			{
				title: 'Baca satu kalimat',
				text: 'Ringkasan dibuka dengan satu kalimat. Setiap angka dapat diketuk untuk melihat komitmen yang dihitungnya.',
				href: '/',
				link: 'Ringkasan'
			},
			{
				title: 'Putuskan yang menunggu',
				text: 'Permintaan perpanjangan tenggat tampil dengan tenggat semula dan yang diminta. Buka untuk membaca alasannya, lalu setujui atau tolak.',
				href: '/',
				link: 'Ringkasan'
			},
			{
				title: 'Lihat siapa yang terlambat',
				text: 'Instansi dengan keterlambatan terbanyak tampil dengan lamanya dan orang yang dapat dihubungi.',
				href: '/monitoring',
				link: 'Pemantauan'
			},
			{
				title: 'Siapkan diri untuk rapat',
				text: 'Rapat berikut tampil dengan agenda dan komitmen yang akan ditagih.',
				href: '/meetings/calendar',
				link: 'Kalender rapat'
			},
			{
				title: 'Ikuti arahan Anda',
				text: 'Cari arahan menurut kata, instansi, atau rapat, dan lihat apa yang menjadi darinya.',
				href: '/search',
				link: 'Cari'
			}
		],
		remember: [
			'Selesai berarti diperiksa orang lain, bukan dilaporkan sendiri.',
			'Rapat rahasia hanya terlihat bila Anda memimpinnya atau diberi izin menurut nama.'
		]
	},
	en: {
		purpose: 'You see how the region stands on one page and decide what only you can decide.',
		steps: [
			{
				title: 'Read one sentence',
				text: 'The summary opens with one sentence. Press any number to see the commitments that it counts.',
				href: '/',
				link: 'Summary'
			},
			{
				title: 'Decide what waits',
				text: 'Requests for later due dates show the date that holds and the one that is asked for. Open one to read its reason, then agree or refuse.',
				href: '/',
				link: 'Summary'
			},
			{
				title: 'See who is late',
				text: 'The institutions with the most late commitments are shown with how long, and whom to call.',
				href: '/monitoring',
				link: 'Monitoring'
			},
			{
				title: 'Prepare for a meeting',
				text: 'The next meetings are shown with agenda and the commitments that will be called.',
				href: '/meetings/calendar',
				link: 'Calendar of meetings'
			},
			{
				title: 'Follow your directives',
				text: 'Search by word, institution or meeting, and see what became of them.',
				href: '/search',
				link: 'Search'
			}
		],
		remember: [
			'Done means checked by somebody else, not reported by the owner.',
			'A secret meeting is visible only where you chair it or are cleared by name.'
		]
	}
});
