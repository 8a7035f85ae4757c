import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';

/** A week before the river rose: promises that are days old. */
export const RAINY_SEASON: MeetingStory = {
	title: 'Rapat Koordinasi Kesiapan Menghadapi Puncak Musim Hujan',
	field: 'disaster_management',
	theme: 'Kesiapsiagaan menghadapi musim hujan',
	hosts: ['bpbd', 'setda'],
	chair: { person: 'suryanto', post: 'setda' },
	staff: { secretary: 'bpbd' },
	day: -8,
	starts: '09:00',
	ends: '11:30',
	place: 'Pusat Pengendalian Operasi BPBD',
	invited: { groups: ['siaga', 'camat'], heads: ['dlh', 'pln', 'bmkg', 'pkk'] },
	presence: {
		remote: ['bmkg'],
		represented: [['pkk', 'Dra. Hj. Maryam Tonapa', 'Ketua Pokja IV']],
		absent: ['pln']
	},
	agenda: [
		item(
			'Sisa kesiapan tahun ini',
			'bpbd',
			40,
			said(
				'information',
				'bpbd',
				'Lima dari 14 rambu evakuasi belum berdiri; izin lahan masih ditunggu.'
			),
			said(
				'information',
				'dpupr',
				'Tiga pintu air berfungsi, drainase kota 3,6 kilometer sudah dinormalkan.'
			),
			said('obstacle', 'satpolpp', 'Bangunan di sempadan sungai bertambah empat.')
		),
		item(
			'Siaga puncak hujan',
			'bmkg',
			50,
			said('information', 'bmkg', 'Hujan lebat diperkirakan dua pekan berturut-turut.'),
			settled('instruction', 'setda', 'Siaga dinaikkan di sepanjang Sungai Way Contoh.', [
				alongside(
					coordination(
						'Menyiapkan tiga titik pengungsian lengkap dengan dapur umum.',
						'bpbd',
						4,
						'Foto dan daftar perlengkapan setiap titik'
					),
					['dinsos', 'Menyiapkan dapur umum'],
					['dinkes', 'Menyiapkan pos kesehatan']
				),
				instruction(
					'Memangkas 130 pohon rawan tumbang.',
					'dlh',
					6,
					'Foto dan rekapitulasi per ruas jalan'
				),
				instruction(
					'Menyiagakan dua alat berat di wilayah hilir.',
					'dpupr',
					1,
					'Foto alat di lokasi'
				),
				support(
					'Menyiapkan 40 personel dan empat perahu.',
					'kodim',
					3,
					'Surat perintah kesiapsiagaan'
				),
				instruction(
					'Menyiagakan kelompok siaga bencana di sebelas desa pesisir.',
					'hilir',
					8,
					'Jadwal jaga dan nomor yang dapat dihubungi'
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 2 }
};
