import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';

/** Just over: its minutes are a draft and still have gaps. */
export const STUNTING_THIRD_ACTION: MeetingStory = {
	title: 'Rapat Evaluasi Aksi Konvergensi Stunting',
	series: 'Percepatan Penurunan Stunting',
	field: 'health',
	theme: 'Percepatan penurunan stunting',
	hosts: ['setda', 'bappeda'],
	chair: { person: 'suryanto', post: 'setda' },
	day: -4,
	starts: '09:00',
	ends: '11:00',
	place: 'Ruang Rapat Bappeda',
	invited: {
		heads: ['dinkes', 'dpmd', 'dpupr', 'dinsos', 'sumber'],
		posts: ['kesmas'],
		institutions: ['pkk']
	},
	answers: [['dinkes', 'accepted']],
	presence: { sent: [['pkk', 'Ny. Hj. Anita Wirasena', 'Ketua']], absent: ['dpupr'] },
	agenda: [
		{
			title: 'Capaian per desa lokus',
			presenter: 'bappeda',
			minutes: 60,
			lines: [
				said(
					'information',
					'kesmas',
					'Prevalensi turun menjadi 17,1 persen; dua desa justru naik.'
				),
				said('obstacle', 'sumber', 'Air bersih di Dusun III terhenti sejak pompa rusak.'),
				settled('directive', 'setda', 'Dua desa yang memburuk didampingi setiap pekan.', [
					{
						text: 'Mendampingi Desa Sumber Contoh dan desa tetangganya setiap pekan.',
						kind: 'coordination',
						lead: 'dinkes',
						with: [['dpmd', 'Menggerakkan kader pembangunan manusia']],
						due: 55,
						proof: 'Catatan pendampingan mingguan tanpa nama balita'
					},
					{ text: 'Memperbaiki pompa air Dusun III.', kind: 'instruction', due: 'secepatnya' },
					{
						text: 'Menambah makanan tambahan berbahan pangan lokal.',
						kind: 'support',
						lead: 'dpmd',
						due: 'akhir bulan depan'
					}
				])
			]
		}
	],
	outcome: { state: 'concluded' }
};
