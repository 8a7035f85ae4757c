import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows } from '../story/steps.ts';
import { STUNTING } from './series.ts';

/** Families at risk, counted house by house. */
export const STUNTING_FAMILIES: MeetingStory = {
	...STUNTING,
	title: 'Rapat Tim Percepatan Penurunan Stunting {quarter}',
	theme: 'Keluarga berisiko stunting',
	day: -66,
	ends: '11:40',
	invited: { groups: ['tpps', 'camat'], institutions: ['pkk', 'gizi'], heads: ['bkkbn'] },
	presence: {
		remote: ['bkkbn'],
		excused: [['hilir', 'Penanganan pohon tumbang']],
		sent: [
			['pkk', 'Ny. Hj. Anita Wirasena', 'Ketua'],
			['gizi', 'Nurul Fadhilah, S.Gz., M.P.H.', 'Ketua']
		]
	},
	agenda: [
		item(
			'Sisa tindak lanjut',
			'bappeda',
			30,
			said(
				'information',
				'bappeda',
				'Sambungan rumah enam desa belum dipasang meskipun pipa induk selesai.'
			),
			said('oral_commitment', 'gizi', 'Buku resep pangan lokal diserahkan bulan depan.'),
			said('information', 'dinkes', '433 calon pengantin hampir seluruhnya sudah diperiksa.')
		),
		item(
			'Keluarga berisiko',
			'dp3a',
			60,
			said(
				'information',
				'dp3a',
				'2.318 keluarga berisiko; 640 tanpa jamban, 511 tanpa air layak.'
			),
			settled('directive', 'setda', 'Setiap keluarga berisiko mempunyai pendamping.', [
				alongside(
					coordination(
						'Menugaskan 186 tim pendamping keluarga.',
						'dp3a',
						-30,
						'Keputusan penugasan dan peta wilayah dampingan',
						begun(-50, 60, '112 tim ditugaskan.'),
						claimed(-33, '186 tim ditugaskan.', shows(['decree', 'Keputusan penugasan'])),
						claimed(-35, 'Bidan 62 desa menjadi ketua tim.', { part: 'dinkes' }),
						conform(-31, { part: 'dinkes' }),
						conform(-30)
					),
					['dinkes', 'Menugaskan bidan desa']
				),
				support(
					'Mengumpulkan orang tua asuh bagi 180 balita dari pegawai dan dunia usaha.',
					'pkk',
					15,
					'Rekapitulasi jumlah orang tua asuh',
					begun(-39, 35, '58 orang tua asuh terdaftar.'),
					begun(
						-14,
						70,
						'121 orang tua asuh terdaftar.',
						shows(['handover', 'Penyerahan bantuan pangan'])
					)
				),
				instruction(
					'Menambah penimbangan malam di sepuluh posyandu kebun.',
					'dinkes',
					-18,
					'Jadwal dan rekapitulasi kunjungan',
					begun(
						-38,
						50,
						'Lima posyandu malam berjalan.',
						shows(['weighing', 'Posyandu malam di kebun'])
					),
					finished(
						-21,
						'Sepuluh posyandu malam berjalan.',
						shows(['weighing', 'Posyandu malam kesepuluh'])
					)
				),
				instruction(
					'Menerbitkan kartu keluarga bagi 94 keluarga berisiko tanpa dokumen.',
					'disdukcapil',
					-24,
					'Rekapitulasi penerbitan per desa',
					finished(-29, '91 kartu keluarga terbit; tiga keluarga pindah.')
				)
			])
		),
		item(
			'Alat kontrasepsi pascasalin',
			'bkkbn',
			25,
			settled(
				'recommendation',
				'setda',
				'Pelayanan keluarga berencana pascasalin tersedia di semua puskesmas.',
				[
					support(
						'Mengirim alat kontrasepsi untuk sembilan puskesmas.',
						'bkkbn',
						-33,
						'Berita acara pengiriman'
					),
					instruction(
						'Melatih 27 bidan pelayanan pascasalin.',
						'dinkes',
						40,
						'Daftar hadir dan sertifikat',
						begun(
							-10,
							40,
							'Sebelas bidan dilatih.',
							shows(['class', 'Pelatihan bidan angkatan pertama'])
						)
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
