import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import {
	begun,
	claimed,
	conform,
	finished,
	notBegun,
	shows,
	stuck,
	waiting
} from '../story/steps.ts';

/** Waste, water and who pays for them. */
export const SANITATION: MeetingStory = {
	title: 'Rapat Koordinasi Air Minum dan Sanitasi',
	field: 'public_works',
	theme: 'Pelayanan air minum dan pengelolaan sampah',
	hosts: ['setda', 'dpupr'],
	chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
	day: -31,
	starts: '09:00',
	ends: '11:30',
	place: 'Ruang Rapat DPUPR',
	invited: { heads: ['dpupr', 'perumda', 'dlh', 'bappeda', 'dinkes', 'kota', 'dpmd'] },
	answers: [
		['perumda', 'accepted'],
		['kota', 'accepted']
	],
	presence: {},
	agenda: [
		item(
			'Kehilangan air dan sambungan',
			'perumda',
			45,
			said('information', 'perumda', 'Kehilangan air 34 persen; terbesar di jaringan tua pasar.'),
			settled('decision', 'asisten2', 'Jaringan tua pasar diganti sebelum sambungan ditambah.', [
				support(
					'Mengganti 1,8 km pipa tua di sekitar Pasar Contoh Kota.',
					'perumda',
					35,
					'Foto galian dan uji tekanan',
					begun(-13, 40, '0,7 km diganti.', shows(['irrigation', 'Galian pipa Jalan Pasar'])),
					begun(-3, 65, '1,2 km diganti; uji tekanan ruas pertama baik.')
				),
				instruction(
					'Mengatur lalu lintas selama penggalian pipa.',
					'dishub',
					-9,
					'Jadwal pengalihan arus',
					finished(
						-19,
						'Arus dialihkan pada malam hari.',
						shows(['lamps', 'Pengalihan arus malam hari'])
					)
				)
			])
		),
		item(
			'Sampah dari sumbernya',
			'dlh',
			45,
			said('obstacle', 'dlh', 'Dua dari lima truk tidak laik jalan.'),
			said('hope', 'kota', 'Bank sampah kelurahan memperoleh timbangan.'),
			settled('agreement', 'asisten2', 'Sampah dipilah di kelurahan dan pasar.', [
				instruction(
					'Membentuk 12 bank sampah kelurahan dan pasar.',
					'dlh',
					10,
					'Keputusan pembentukan dan catatan timbangan',
					begun(-18, 35, 'Empat bank sampah berjalan.'),
					stuck(-5, 40, 'Timbangan belum tersedia sehingga nasabah berhenti menabung.', {
						help: 'Mohon Disperindag meminjamkan timbangan.'
					})
				),
				alongside(
					coordination(
						'Memperbaiki dua truk sampah.',
						'dlh',
						-6,
						'Foto dan surat laik jalan',
						begun(-20, 50, 'Satu truk selesai.'),
						claimed(-8, 'Dua truk laik jalan.', shows(['road', 'Uji jalan truk kedua'])),
						claimed(-10, 'Anggaran suku cadang digeser.', { part: 'bkad' }),
						conform(-7, { part: 'bkad' }),
						conform(-6)
					),
					['bkad', 'Menggeser anggaran suku cadang']
				),
				instruction(
					'Menyiapkan peraturan bupati retribusi sampah.',
					'dlh',
					55,
					'Rancangan yang sudah diharmonisasi',
					waiting(-15, 'Menunggu masukan camat tentang golongan tarif.'),
					notBegun(-12, 'Masukan camat dapat diminta tertulis; penyusunan tidak perlu menunggu.')
				),
				support(
					'Menggerakkan kerja bakti Jumat bersih di 30 desa.',
					'dpmd',
					'triwulan ini',
					'Rekapitulasi dan foto per desa',
					begun(
						-12,
						45,
						'Empat belas desa melaksanakan.',
						shows(['meeting', 'Pengarahan kerja bakti'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
