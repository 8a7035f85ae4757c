import { coordination, instruction, said, settled } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, finished, shows } from '../story/steps.ts';
import { STUNTING } from './series.ts';

/** An audit of cases: restricted, because few cases in small villages can be recognised. */
export const STUNTING_AUDIT: MeetingStory = {
	...STUNTING,
	title: 'Rapat Diseminasi Audit Kasus Stunting',
	theme: 'Percepatan penurunan stunting',
	confidentiality: 'restricted',
	day: -224,
	ends: '11:00',
	invited: { heads: ['dinkes', 'rsud', 'dinsos', 'dpmd', 'bappeda'], posts: ['kesmas'] },
	presence: {
		represented: [
			['rsud', 'dr. Meisya Pongrekun, Sp.A.', 'Dokter Spesialis Anak', '445/61/RSUD', 'yes']
		]
	},
	agenda: [
		item(
			'Temuan tim pakar',
			'dinkes',
			60,
			said(
				'information',
				'rsud',
				'Dua dari tiga kasus yang diaudit berawal dari kekurangan gizi saat hamil.'
			),
			said('solution', 'kesmas', 'Ibu hamil berisiko dipantau dua kali sebulan oleh bidan desa.'),
			settled(
				'recommendation',
				'setda',
				'Kasus yang diaudit ditangani sampai keluar dari risiko.',
				[
					instruction(
						'Merujuk sembilan balita ke poli gizi rumah sakit.',
						'dinkes',
						-205,
						'Rekapitulasi rujukan dan kunjungan ulang, tanpa identitas',
						finished(-208, 'Sembilan balita dirujuk, tujuh sudah kunjungan ulang.')
					),
					coordination(
						'Membuka poli gizi anak dua hari sepekan.',
						'rsud',
						-195,
						'Jadwal poli dan jumlah kunjungan',
						begun(-206, 50, 'Ruang siap, perawat dilatih.'),
						finished(
							-198,
							'Poli melayani Selasa dan Kamis; 31 kunjungan pada bulan pertama.',
							shows(['clinic', 'Gedung poli gizi anak'])
						)
					),
					instruction(
						'Memberi bantuan pangan 90 hari kepada keluarga kasus audit.',
						'dinsos',
						'90 hari',
						'Berita acara penyaluran per bulan',
						begun(-190, 35, 'Penyaluran bulan pertama selesai.'),
						begun(-161, 70, 'Penyaluran bulan kedua selesai.'),
						finished(
							-133,
							'Penyaluran tiga bulan lengkap.',
							shows(['recap', 'Rekapitulasi penyaluran'])
						)
					),
					coordination(
						'Membentuk tim pendamping keluarga di delapan desa.',
						'dpmd',
						-165,
						'Keputusan camat dan jadwal kunjungan',
						begun(-184, 40, 'Tim terbentuk di tiga desa.'),
						finished(-139, 'Tim terbentuk di delapan desa, 23 hari setelah tenggat.', {}, 5)
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
