import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';

/** In session on the morning of the story, before the offices open. */
export const FLOOD_EMERGENCY: MeetingStory = {
	title: 'Rapat Siaga Darurat Banjir Sungai Way Contoh',
	field: 'disaster_management',
	theme: 'Penanganan darurat banjir',
	hosts: ['bpbd', 'setda'],
	chair: { person: 'suryanto', post: 'setda' },
	staff: { secretary: 'bpbd' },
	drafted: 0,
	announced: 0,
	day: 0,
	starts: '06:00',
	place: 'Posko Utama BPBD',
	link: 'https://rapat.contoh.test/posko',
	invited: {
		groups: ['camat'],
		heads: ['dinsos', 'dinkes', 'dpupr', 'polres', 'kodim', 'dishub'],
		posts: ['pencegahan']
	},
	presence: {
		remote: ['hulu', 'hilir'],
		absent: ['dishub', 'polres'],
		represented: [
			['kodim', 'Kapten Inf. Slamet Raharjo', 'Perwira Seksi Operasi', undefined, 'yes']
		],
		walkIns: [[null, 'Hartono Wijaya', 'Relawan Siaga Contoh']]
	},
	agenda: [
		{
			title: 'Keadaan terakhir',
			presenter: 'bpbd',
			minutes: 15,
			lines: [
				said(
					'information',
					'bpbd',
					'Muka air 3,4 meter di Pos Duga Hulu, naik 20 sentimeter per jam.'
				),
				said(
					'information',
					'hilir',
					'Dua dusun tergenang setinggi lutut; jalan desa masih dapat dilalui.'
				),
				said('obstacle', 'dinkes', 'Akses ke Puskesmas Contoh Hilir tertutup pohon tumbang.')
			]
		},
		{
			title: 'Evakuasi dan logistik',
			presenter: 'dinsos',
			minutes: 20,
			lines: [
				settled('instruction', 'setda', 'Warga bantaran sungai dipindahkan pagi ini.', [
					{
						text: 'Memindahkan 140 keluarga ke tiga titik pengungsian.',
						kind: 'instruction',
						lead: 'bpbd',
						with: [
							['kodim', 'Mengerahkan perahu dan personel'],
							['dinsos', 'Menyiapkan dapur umum']
						],
						due: 'hari ini juga',
						proof: 'Rekapitulasi pengungsi per titik, tanpa nama'
					},
					{
						text: 'Membuka akses ke Puskesmas Contoh Hilir.',
						kind: 'instruction',
						lead: 'dpupr',
						due: 'besok',
						proof: 'Foto ruas jalan yang dapat dilalui'
					}
				]),
				said('solution', 'kodim', 'Dua perahu karet dapat bergerak dalam tiga puluh menit.')
			]
		},
		{
			title: 'Kesehatan pengungsi',
			presenter: 'dinkes',
			minutes: 15,
			lines: [
				settled('directive', 'setda', 'Pelayanan kesehatan tersedia di setiap titik pengungsian.', [
					{
						text: 'Menempatkan tim kesehatan bergerak di setiap titik pengungsian.',
						kind: 'instruction',
						lead: 'dinkes',
						due: 'hari ini'
					}
				])
			]
		},
		{ title: 'Penetapan status dan penutup', minutes: 10 }
	],
	outcome: { state: 'in_session' }
};
