import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, short, shows } from '../story/steps.ts';
import { POVERTY } from './series.ts';

/** After half a year of work against poverty: what helped, and who is still left out. */
export const POVERTY_QUARTERLY: MeetingStory = {
	...POVERTY,
	title: 'Rapat Tim Koordinasi Penanggulangan Kemiskinan {quarter}',
	theme: 'Graduasi keluarga penerima manfaat',
	day: -72,
	ends: '12:00',
	invited: { groups: ['tkpk', 'camat'], heads: ['bkad', 'perumda', 'pln', 'disperindag'] },
	presence: {
		represented: [['hilir', 'Sudarmanto, S.Sos.', 'Sekretaris Camat', '094/88/CHL', 'yes']],
		absent: ['pln']
	},
	agenda: [
		item(
			'Tindak lanjut rapat lalu',
			'dinsos',
			35,
			said('information', 'dinsos', 'Verifikasi 3.090 dari 4.118 keluarga selesai.'),
			said('obstacle', 'disperindag', '22 peserta pelatihan belum memakai alat yang dibagikan.'),
			said(
				'solution',
				'kota',
				'Peserta pelatihan dapat berjualan di halaman kecamatan setiap Jumat.'
			),
			settled('agreement', 'setda', 'Pelatihan diikuti pendampingan sampai ada penghasilan.', [
				instruction(
					'Mendampingi 120 lulusan pelatihan kerja selama tiga bulan.',
					'disperindag',
					25,
					'Rekapitulasi penghasilan per angkatan, tanpa nama',
					begun(-40, 30, '46 lulusan mulai menerima pesanan.'),
					begun(-12, 55, '71 lulusan berpenghasilan tetap.')
				),
				support(
					'Membuka pasar Jumat bagi hasil usaha keluarga penerima manfaat.',
					'kota',
					-48,
					'Foto kegiatan dan rekapitulasi penjualan',
					finished(
						-51,
						'Pasar Jumat berjalan empat kali; penjualan Rp18,6 juta.',
						shows(['market', 'Pasar Jumat di halaman kecamatan'])
					)
				)
			])
		),
		item(
			'Sambungan dasar rumah tangga',
			'perumda',
			45,
			said(
				'information',
				'perumda',
				'613 keluarga termiskin tinggal di sepanjang pipa tetapi belum tersambung.'
			),
			settled(
				'decision',
				'setda',
				'Biaya sambungan air dan listrik keluarga termiskin ditanggung daerah.',
				[
					alongside(
						coordination(
							'Menyambungkan air bersih ke 300 rumah keluarga termiskin.',
							'perumda',
							30,
							'Rekapitulasi sambungan per desa',
							begun(
								-45,
								25,
								'84 rumah tersambung.',
								shows(['pump', 'Sambungan baru di Desa Lembah'])
							),
							begun(-20, 55, '169 rumah tersambung.'),
							claimed(-44, 'Daftar 300 rumah ditetapkan.', { part: 'dinsos' }),
							conform(-42, { part: 'dinsos' })
						),
						['dinsos', 'Menetapkan daftar rumah']
					),
					support('Memasang listrik 450 VA di 150 rumah.', 'pln', 20, 'Berita acara penyalaan'),
					instruction(
						'Memperbaiki 25 rumah tidak layak huni dengan dana desa.',
						'dpmd',
						-20,
						'Foto sebelum dan sesudah per rumah',
						begun(
							-43,
							40,
							'Sepuluh rumah selesai.',
							shows(['houses', 'Rumah pertama yang selesai'])
						),
						claimed(-22, '25 rumah selesai.', shows(['houses', 'Lima rumah terakhir'])),
						short(-18, 80, 'Foto lima rumah diambil sebelum lantai selesai.')
					)
				]
			)
		),
		item(
			'Anggaran perubahan',
			'bkad',
			30,
			settled(
				'instruction',
				'setda',
				'Belanja kemiskinan tidak dipotong pada penyesuaian anggaran.',
				[
					instruction(
						'Mempertahankan pagu 87 kegiatan bertanda kemiskinan.',
						'bkad',
						-40,
						'Daftar pagu sebelum dan sesudah perubahan',
						finished(-46, '86 kegiatan dipertahankan; satu digabung tanpa pengurangan.')
					),
					coordination(
						'Mengumumkan ringkasan anggaran kemiskinan kepada masyarakat.',
						'bappeda',
						-28,
						'Tautan pengumuman dan foto papan informasi',
						claimed(-31, 'Ringkasan dimuat pada laman dan 62 papan desa.', {
							link: ['https://contoh.test/anggaran-kemiskinan', 'Ringkasan anggaran']
						}),
						conform(-28)
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 5 }
};
