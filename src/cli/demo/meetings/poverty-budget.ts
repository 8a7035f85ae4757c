import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, short, shows, unheard } from '../story/steps.ts';
import { POVERTY } from './series.ts';

/** The budget against poverty, and work for those who can work. */
export const POVERTY_BUDGET: MeetingStory = {
	...POVERTY,
	title: 'Rapat Tim Koordinasi Penanggulangan Kemiskinan {quarter}',
	theme: 'Padat karya dan kemandirian keluarga',
	day: -247,
	ends: '11:45',
	invited: { groups: ['tkpk'], heads: ['bkad', 'disperindag', 'sawit', 'kota', 'hulu'] },
	presence: {
		represented: [['sawit', 'Hesti Wulandini, S.H.', 'Manajer Kemitraan', undefined, 'no']],
		excused: [['disdik', 'Peninjauan ujian sekolah']]
	},
	agenda: [
		item(
			'Data terpadu dan usulan baru',
			'dinsos',
			30,
			said(
				'information',
				'dinsos',
				'1.874 nama ganda sudah dihapus; 4.406 keluarga masuk kelompok termiskin.'
			),
			said('hope', 'hulu', 'Keluarga yang tinggal di kebun ikut terdata.')
		),
		item(
			'Padat karya dan pelatihan kerja',
			'bappeda',
			60,
			settled(
				'directive',
				'setda',
				'Sepertiga pekerja padat karya berasal dari keluarga termiskin.',
				[
					alongside(
						instruction(
							'Melaksanakan padat karya jalan tani sepanjang 11 km.',
							'dpupr',
							-160,
							'Foto per kilometer dan daftar jumlah pekerja per desa',
							begun(
								-205,
								40,
								'4,5 km selesai dengan 212 pekerja.',
								shows(['road', 'Jalan tani Desa Sumber Contoh'])
							),
							claimed(
								-166,
								'11 km selesai; 486 orang bekerja rata-rata 24 hari.',
								shows(['road', 'Ruas terakhir'])
							),
							claimed(-168, '168 pekerja dari keluarga termiskin diusulkan desa.', {
								part: 'dpmd'
							}),
							conform(-164, { part: 'dpmd' }),
							conform(-162)
						),
						['dpmd', 'Mengusulkan pekerja dari keluarga termiskin']
					),
					support(
						'Menerima 60 tenaga kerja lokal di kebun plasma.',
						'sawit',
						-170,
						'Rekapitulasi tenaga kerja menurut desa',
						unheard(-155, 'Perusahaan belum menyampaikan rekapitulasi.')
					),
					instruction(
						'Melatih 120 anggota keluarga miskin menjahit, bengkel, dan olahan pangan.',
						'disperindag',
						-175,
						'Daftar hadir dan sertifikat per angkatan',
						begun(
							-208,
							35,
							'Angkatan pertama 40 peserta selesai.',
							shows(['class', 'Pelatihan menjahit'])
						),
						claimed(
							-181,
							'Tiga angkatan selesai.',
							shows(['attendance', 'Daftar hadir angkatan ketiga'])
						),
						short(-178, 80, 'Sertifikat 22 peserta belum terbit.'),
						finished(-158, 'Sertifikat 22 peserta diserahkan.')
					)
				]
			)
		),
		item(
			'Anggaran',
			'bkad',
			40,
			said('obstacle', 'bkad', 'Penandaan belanja kemiskinan pada dokumen anggaran belum seragam.'),
			settled('agreement', 'setda', 'Belanja untuk keluarga miskin ditandai sejak rencana kerja.', [
				coordination(
					'Menandai seluruh kegiatan penanggulangan kemiskinan dalam rencana kerja.',
					'bappeda',
					-199,
					'Daftar kegiatan bertanda per perangkat daerah',
					finished(-203, '87 kegiatan bertanda senilai Rp41,2 miliar.')
				),
				instruction(
					'Membebaskan retribusi pasar bagi 145 pedagang kecil.',
					'bkad',
					'{-205}',
					'Salinan keputusan dan daftar jumlah pedagang per pasar',
					finished(
						-207,
						'Keputusan pembebasan retribusi ditetapkan.',
						shows(['decree', 'Salinan keputusan'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
