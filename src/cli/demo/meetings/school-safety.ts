import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows, stuck } from '../story/steps.ts';

/** Schools that are safe to be in and safe to reach. */
export const SCHOOL_SAFETY: MeetingStory = {
	title: 'Rapat Koordinasi Satuan Pendidikan Aman dan Ramah Anak',
	field: 'education',
	theme: 'Sekolah ramah anak',
	hosts: ['setda', 'disdik', 'dp3a'],
	chair: { person: 'melati', post: 'wabup', onBehalfOf: 'bupati' },
	day: -90,
	starts: '08:30',
	ends: '11:15',
	place: 'SMP Negeri 1 Contoh',
	invited: {
		heads: ['disdik', 'dp3a', 'kemenag', 'dishub', 'satpolpp', 'dinkes', 'bpbd'],
		institutions: ['forumanak', 'yayasan']
	},
	presence: {
		sent: [
			['forumanak', 'Dimas Prakosa Putra', 'Ketua'],
			['yayasan', 'Yulia Ratnasari', 'Manajer Program']
		],
		represented: [
			[
				'dinkes',
				'Wati Susantini, S.K.M.',
				'Kepala Bidang Kesehatan Masyarakat',
				'445/21/Dinkes',
				'yes'
			]
		]
	},
	agenda: [
		item(
			'Hasil kerja tim pencegahan kekerasan',
			'disdik',
			45,
			said(
				'information',
				'disdik',
				'Tim pencegahan terbentuk di 64 sekolah; 23 laporan ditangani di tingkat sekolah.'
			),
			said('question', 'forumanak', 'Siapa yang menjaga kerahasiaan anak yang melapor?'),
			settled('decision', 'wabup', 'Setiap sekolah memiliki guru penerima laporan yang dilatih.', [
				support(
					'Melatih 64 guru penerima laporan.',
					'yayasan',
					-40,
					'Daftar hadir dan bahan pelatihan',
					begun(
						-61,
						50,
						'32 guru dilatih pada angkatan pertama.',
						shows(['class', 'Pelatihan guru angkatan pertama'])
					),
					finished(
						-44,
						'63 guru dilatih; satu guru sakit.',
						shows(['attendance', 'Daftar hadir dua angkatan'])
					)
				),
				instruction(
					'Menerbitkan pedoman kerahasiaan laporan anak di sekolah.',
					'disdik',
					-62,
					'Surat edaran kepala dinas',
					finished(
						-58,
						'Pedoman dikirim kepada 64 sekolah.',
						shows(['circular', 'Pedoman kerahasiaan'])
					)
				),
				support(
					'Menerapkan pedoman yang sama di 22 madrasah.',
					'kemenag',
					-38,
					'Rekapitulasi penerapan per madrasah',
					begun(-54, 45, 'Sembilan madrasah menerapkan.'),
					finished(-36, '22 madrasah menerapkan.')
				)
			])
		),
		item(
			'Jalan ke sekolah dan bangunan',
			'dishub',
			40,
			said('obstacle', 'disdik', 'Atap tiga ruang kelas SD Batu Lantai ditopang bambu.'),
			settled(
				'agreement',
				'wabup',
				'Anak tiba di sekolah dengan selamat dan belajar di ruang yang aman.',
				[
					instruction(
						'Menandai zona selamat sekolah di sepuluh lokasi.',
						'dishub',
						-25,
						'Foto marka dan rambu setiap lokasi',
						begun(
							-59,
							40,
							'Empat lokasi ditandai.',
							shows(['road', 'Zona selamat SD Contoh Kota'])
						),
						begun(-27, 80, 'Delapan lokasi ditandai; cat marka habis.'),
						finished(
							-17,
							'Sepuluh lokasi ditandai.',
							shows(['road', 'Zona selamat SMP 2'], ['sign', 'Rambu batas kecepatan'])
						)
					),
					alongside(
						coordination(
							'Memperbaiki tiga ruang kelas SD Batu Lantai.',
							'disdik',
							-15,
							'Foto sebelum dan sesudah serta berita acara',
							begun(
								-55,
								30,
								'Belajar dipindahkan ke balai desa.',
								shows(['class', 'Belajar sementara di balai desa'])
							),
							begun(-30, 55, 'Rangka atap dua ruang selesai.', { part: 'dpupr' }),
							stuck(-19, 60, 'Genting pesanan pecah dalam perjalanan laut.', {
								help: 'Mohon perpanjangan setelah kapal berikutnya tiba.'
							})
						),
						['dpupr', 'Mengawasi mutu rangka atap']
					),
					instruction(
						'Menyusun rencana evakuasi di 20 sekolah rawan banjir.',
						'bpbd',
						-33,
						'Denah evakuasi per sekolah',
						claimed(
							-37,
							'Denah 20 sekolah dipasang.',
							shows(['sign', 'Denah dan rambu di SD Muara'])
						),
						conform(-34)
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
