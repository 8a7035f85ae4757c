import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows, short } from '../story/steps.ts';

/** Tuberculosis and dengue before the rains. */
export const DISEASE_CONTROL: MeetingStory = {
	title: 'Rapat Lintas Sektor Penanggulangan Tuberkulosis dan Demam Berdarah',
	field: 'health',
	theme: 'Pengendalian penyakit menular',
	hosts: ['setda', 'dinkes'],
	chair: { person: 'melati', post: 'wabup', onBehalfOf: 'bupati' },
	roles: [['resource_person', { person: 'kartika', post: 'dinkes' }]],
	day: -27,
	starts: '08:30',
	ends: '11:00',
	place: 'Aula Dinas Kesehatan',
	invited: {
		groups: ['camat'],
		heads: ['dinkes', 'rsud', 'dpmd', 'disdik', 'dlh', 'kemenag'],
		institutions: ['pkk']
	},
	answers: [
		['hulu', 'accepted'],
		['kemenag', 'substitute', 'H. Sofyan Latief, S.Ag.', 'Kepala Subbagian Tata Usaha']
	],
	presence: {
		represented: [
			['kemenag', 'H. Sofyan Latief, S.Ag.', 'Kepala Subbagian Tata Usaha', 'B-311', 'no']
		],
		sent: [['pkk', 'Dra. Hj. Maryam Tonapa', 'Ketua Pokja IV']]
	},
	agenda: [
		item(
			'Penemuan kasus tuberkulosis',
			'dinkes',
			50,
			said(
				'information',
				'dinkes',
				'Penemuan kasus 61 persen dari perkiraan; putus berobat 7 persen.'
			),
			settled('decision', 'wabup', 'Penyaringan dilakukan di tempat orang berkumpul.', [
				instruction(
					'Menyaring 3.000 orang dengan rontgen keliling.',
					'dinkes',
					14,
					'Rekapitulasi penyaringan per desa, tanpa nama',
					begun(
						-17,
						40,
						'1.180 orang disaring.',
						shows(['clinic', 'Rontgen keliling di Contoh Hulu'])
					),
					begun(-9, 70, '2.064 orang disaring.')
				),
				instruction(
					'Menyediakan pengobatan tuberkulosis kebal obat di rumah sakit.',
					'rsud',
					-7,
					'Surat penetapan layanan dan jadwal petugas',
					claimed(-11, 'Layanan ditetapkan dan mulai menerima pasien.'),
					conform(-8)
				),
				alongside(
					coordination(
						'Memasang pesan batuk efektif di 52 sekolah dan 22 madrasah.',
						'disdik',
						-5,
						'Foto pesan per sekolah',
						begun(-16, 60, '31 sekolah memasang.'),
						claimed(-6, '52 sekolah memasang.', shows(['school', 'Papan pesan di SMP 3'])),
						begun(-10, 45, 'Sepuluh madrasah memasang.', { part: 'kemenag' })
					),
					['kemenag', 'Memasang pesan di madrasah']
				)
			])
		),
		item(
			'Demam berdarah',
			'dinkes',
			40,
			said(
				'information',
				'dinkes',
				'37 kasus demam berdarah sejak awal kemarau, dua pekan ini naik.'
			),
			said(
				'request_for_input',
				'wabup',
				'Camat diminta menyebut kelurahan dengan bak mandi terbuka terbanyak.'
			),
			settled('instruction', 'wabup', 'Sarang nyamuk diberantas serentak setiap Jumat.', [
				support(
					'Melatih 310 juru pemantau jentik.',
					'pkk',
					-12,
					'Daftar hadir dan jadwal kunjungan',
					finished(
						-15,
						'324 juru pemantau dilatih.',
						shows(['attendance', 'Daftar hadir pelatihan'], ['class', 'Praktik pemantauan jentik'])
					)
				),
				instruction(
					'Membersihkan saluran tersumbat di lima kelurahan.',
					'kota',
					-4,
					'Foto sebelum dan sesudah',
					begun(
						-14,
						50,
						'Tiga kelurahan selesai.',
						shows(['irrigation', 'Saluran Kelurahan Contoh Tengah'])
					),
					claimed(
						-7,
						'Lima kelurahan selesai.',
						shows(['irrigation', 'Saluran Kelurahan Muara Timur'])
					),
					short(-5, 85, 'Foto satu kelurahan menunjukkan saluran lain.'),
					claimed(
						-3,
						'Foto kelurahan kelima diganti.',
						shows(['irrigation', 'Saluran Kelurahan Contoh Barat'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
