import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, short, shows, unheard } from '../story/steps.ts';
import { STUNTING } from './series.ts';

/** The stunting team looks at clean water, brides and toddlers, after the yearly meeting. */
export const STUNTING_QUARTERLY: MeetingStory = {
	...STUNTING,
	title: 'Rapat Tim Percepatan Penurunan Stunting {quarter}',
	theme: 'Percepatan penurunan stunting',
	day: -158,
	ends: '11:50',
	invited: { groups: ['tpps'], heads: ['kemenag', 'perumda', 'hulu', 'bkkbn', 'gizi'] },
	answers: [
		['kemenag', 'accepted'],
		['perumda', 'accepted']
	],
	presence: {
		remote: ['bkkbn'],
		represented: [['dpupr', 'Made Ardana, S.T.', 'Kepala Bidang Bina Marga', '090/52/DPUPR', 'no']]
	},
	agenda: [
		item(
			'Tindak lanjut rembuk stunting',
			'bappeda',
			40,
			said(
				'information',
				'bappeda',
				'Alat antropometri lengkap, 312 akta balita terbit, data pertumbuhan mutakhir.'
			),
			said(
				'obstacle',
				'dpmd',
				'Sebelas desa lokus belum mengubah anggaran untuk makanan tambahan.'
			),
			settled('directive', 'setda', 'Capaian setiap desa lokus dibahas camat sebulan sekali.', [
				instruction(
					'Menyelenggarakan lokakarya mini stunting bulanan di wilayah hulu.',
					'hulu',
					'laporan setiap bulan',
					'Notula lokakarya dan daftar masalah desa',
					begun(
						-131,
						25,
						'Lokakarya pertama diikuti sembilan desa.',
						shows(['meeting', 'Lokakarya di Contoh Hulu'])
					),
					begun(-99, 50, 'Lokakarya kedua membahas sanitasi.'),
					begun(-37, 80, 'Lokakarya keempat; dua desa keluar dari daftar rawan.')
				),
				instruction(
					'Menyelenggarakan lokakarya mini stunting bulanan di wilayah hilir.',
					'hilir',
					'laporan setiap bulan',
					'Notula lokakarya dan daftar masalah desa',
					unheard(-112, 'Tidak ada notula sejak rapat tim.'),
					begun(-68, 25, 'Lokakarya pertama baru dapat dilaksanakan.')
				)
			])
		),
		item(
			'Calon pengantin dan remaja putri',
			'kemenag',
			40,
			said('information', 'dinkes', '29 persen remaja putri kekurangan darah.'),
			settled('agreement', 'setda', 'Pencegahan dimulai sebelum kehamilan.', [
				alongside(
					coordination(
						'Memeriksa kesehatan 420 calon pengantin sebelum akad nikah.',
						'dinkes',
						-60,
						'Rekapitulasi pemeriksaan per puskesmas',
						begun(-121, 40, '164 calon pengantin diperiksa.'),
						claimed(
							-63,
							'433 calon pengantin diperiksa.',
							shows(['clinic', 'Ruang pemeriksaan calon pengantin'])
						),
						claimed(-65, 'Surat pengantar diterbitkan semua kantor urusan agama.', {
							part: 'kemenag'
						}),
						conform(-61, { part: 'kemenag' }),
						conform(-60)
					),
					['kemenag', 'Memberi surat pengantar pemeriksaan']
				),
				support(
					'Membagikan tablet tambah darah kepada 5.200 siswi setiap pekan.',
					'disdik',
					-75,
					'Rekapitulasi per sekolah',
					begun(-118, 45, '31 dari 52 sekolah melaksanakan.'),
					claimed(-78, '52 sekolah melaksanakan.', shows(['school', 'Hari minum tablet di SMP 3'])),
					short(-74, 85, 'Tujuh sekolah belum mengirim rekapitulasi.'),
					finished(-57, 'Rekapitulasi tujuh sekolah lengkap.')
				)
			])
		),
		item(
			'Air bersih dan jamban',
			'dpupr',
			30,
			settled('decision', 'setda', 'Enam desa lokus bebas buang air besar sembarangan tahun ini.', [
				instruction(
					'Membangun 210 jamban keluarga di enam desa lokus.',
					'dpupr',
					-35,
					'Foto per desa dan berita acara',
					begun(
						-101,
						35,
						'74 jamban selesai.',
						shows(['houses', 'Jamban keluarga di Desa Lembah'])
					),
					begun(-52, 65, '137 jamban selesai.'),
					begun(
						-16,
						88,
						'186 jamban selesai; 24 menunggu lantai.',
						shows(['houses', 'Pengecoran lantai'])
					)
				),
				support(
					'Memeriksa mutu air 48 sumur gali.',
					'dinkes',
					-115,
					'Hasil uji laboratorium',
					finished(
						-117,
						'48 sumur diperiksa; 13 perlu kaporisasi.',
						shows(['results', 'Hasil uji mutu air'], ['pump', 'Pengambilan contoh air'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
