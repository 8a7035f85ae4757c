import { coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, cannot, finished, shows, stuck } from '../story/steps.ts';
import { INFLATION } from './series.ts';

/** Chili again, after the high-level meeting had asked for cooperation with other regions. */
export const INFLATION_CHILI: MeetingStory = {
	...INFLATION,
	title: 'Rapat Tim Pengendalian Inflasi Daerah {month}',
	theme: 'Produksi cabai dan bawang',
	day: -176,
	ends: '11:20',
	invited: { groups: ['tpid'], heads: ['bulog', 'dpmd', 'univ', 'pkk'] },
	presence: {
		represented: [
			['univ', 'Dr. Ir. Paulus Rompas, M.P.', 'Dekan Fakultas Pertanian', undefined, 'no'],
			['pkk', 'Dra. Hj. Maryam Tonapa', 'Ketua Pokja III']
		]
	},
	agenda: [
		item(
			'Tindak lanjut rapat tingkat tinggi',
			'disperindag',
			30,
			said(
				'information',
				'disperindag',
				'Pasar murah enam titik selesai; dua dari empat papan harga menyala.'
			),
			said('information', 'dishub', 'Waktu tunggu kapal turun dari 11 menjadi 9 jam.')
		),
		item(
			'Cabai dari pekarangan',
			'distan',
			60,
			said('information', 'bps', 'Cabai rawit menyumbang 0,34 persen inflasi bulan lalu.'),
			said('solution', 'univ', 'Naungan plastik menekan busuk buah pada musim hujan.'),
			settled('agreement', 'asisten2', 'Cabai ditanam di pekarangan dan lahan tidur desa.', [
				instruction(
					'Membagikan 60.000 bibit cabai kepada kelompok wanita tani.',
					'distan',
					-140,
					'Berita acara serah terima per kelompok',
					begun(-158, 50, '30.000 bibit dibagikan.', shows(['harvest', 'Kebun bibit dinas'])),
					finished(
						-143,
						'60.000 bibit dibagikan kepada 44 kelompok.',
						shows(['handover', 'Berita acara serah terima'])
					)
				),
				support(
					'Menggerakkan 1.200 rumah tangga menanam cabai di pekarangan.',
					'pkk',
					-125,
					'Rekapitulasi rumah tangga per desa dan foto',
					begun(-147, 40, '470 rumah tangga menanam.'),
					finished(
						-128,
						'1.264 rumah tangga menanam.',
						shows(['harvest', 'Pekarangan warga Contoh Kota'])
					)
				),
				support(
					'Mendampingi lima kelompok tani memakai naungan plastik.',
					'univ',
					-110,
					'Laporan pendampingan dan hasil panen'
				),
				instruction(
					'Menyediakan 12 hektare lahan tidur desa untuk cabai dan bawang.',
					'dpmd',
					-120,
					'Salinan perjanjian pinjam pakai lahan',
					begun(-145, 30, '3,5 hektare disepakati.'),
					stuck(-117, 45, 'Dua desa menunda karena batas lahan belum jelas.', {
						help: 'Mohon pendampingan pengukuran dari kantor pertanahan.'
					}),
					begun(
						-71,
						70,
						'8,4 hektare ditanami setelah pengukuran.',
						shows(['harvest', 'Lahan desa yang ditanami'])
					)
				),
				coordination(
					'Membangun ruang simpan bawang berpengatur suhu.',
					'disperindag',
					-90,
					'Foto ruang simpan dan catatan suhu',
					begun(-149, 10, 'Rancangan selesai.'),
					cannot(
						-104,
						'no_longer_effective',
						'Kapasitas gudang Bulog dapat dipakai bersama dengan biaya lebih rendah.'
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
