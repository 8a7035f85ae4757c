import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows, unheard } from '../story/steps.ts';
import { STUNTING } from './series.ts';

/** What had to be measured before the yearly meeting on stunting. */
export const STUNTING_PREPARATION: MeetingStory = {
	...STUNTING,
	title: 'Rapat Persiapan Rembuk Stunting dan Pengukuran Serentak',
	theme: 'Percepatan penurunan stunting',
	day: -312,
	ends: '11:20',
	invited: { groups: ['tpps', 'camat'], institutions: ['pkk', 'gizi'] },
	answers: [['hilir', 'substitute', 'Sudarmanto, S.Sos.', 'Sekretaris Camat']],
	presence: {
		represented: [['hilir', 'Sudarmanto, S.Sos.', 'Sekretaris Camat', '094/07/CHL', 'yes']],
		sent: [
			['pkk', 'Dra. Hj. Maryam Tonapa', 'Ketua Pokja IV'],
			['gizi', 'Nurul Fadhilah, S.Gz., M.P.H.', 'Ketua']
		]
	},
	agenda: [
		item(
			'Pengukuran serentak balita',
			'dinkes',
			40,
			said(
				'information',
				'dinkes',
				'Tahun lalu 11 persen balita tidak terukur, terbanyak di wilayah hilir.'
			),
			said('obstacle', 'kesmas', 'Sepertiga timbangan posyandu belum ditera ulang.'),
			settled(
				'directive',
				'setda',
				'Seluruh balita diukur dalam satu bulan dengan alat yang ditera.',
				[
					instruction(
						'Menera ulang 214 timbangan posyandu.',
						'disperindag',
						-285,
						'Rekapitulasi surat keterangan tera per puskesmas',
						begun(-297, 50, '108 timbangan ditera.'),
						finished(
							-281,
							'214 timbangan ditera, 17 diganti.',
							shows(['weighing', 'Penimbangan dengan alat yang sudah ditera'])
						)
					),
					alongside(
						instruction(
							'Mengukur sedikitnya 98 persen balita di 62 desa dan kelurahan.',
							'dinkes',
							-272,
							'Rekapitulasi cakupan per desa',
							begun(-288, 60, 'Cakupan 61 persen pada pekan kedua.'),
							claimed(
								-274,
								'Cakupan 98,4 persen.',
								shows(['recap', 'Cakupan pengukuran per kecamatan'])
							),
							claimed(-276, 'Sebelas desa pesisir didampingi kader.', { part: 'hilir' }),
							conform(-271, { part: 'hilir' }),
							conform(-270)
						),
						['hilir', 'Mengantar kader ke sebelas desa pesisir']
					),
					support(
						'Melatih 192 kader posyandu mengukur panjang badan.',
						'pkk',
						'bulan ini',
						'Daftar hadir dan foto pelatihan',
						finished(
							-298,
							'Dua angkatan pelatihan diikuti 188 kader.',
							shows(['class', 'Pelatihan kader angkatan kedua'], ['attendance', 'Daftar hadir'])
						)
					)
				]
			)
		),
		item(
			'Bahan rembuk',
			'bappeda',
			30,
			settled(
				'agreement',
				'setda',
				'Bahan rembuk memuat capaian setiap instansi dalam satu halaman.',
				[
					coordination(
						'Menyusun analisis situasi dan usulan desa lokus.',
						'bappeda',
						-266,
						'Dokumen analisis situasi',
						begun(-284, 55, 'Data delapan indikator terkumpul.'),
						finished(-268, 'Dokumen selesai dan dibagikan kepada anggota tim.')
					),
					support(
						'Menyusun menu makanan tambahan dari pangan lokal untuk 12 bulan.',
						'gizi',
						-241,
						'Buku resep dan hasil uji kandungan gizi',
						unheard(-232, 'Buku resep belum diterima meskipun rembuk telah lewat.')
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
