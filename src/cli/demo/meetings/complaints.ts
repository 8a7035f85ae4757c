import { coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, finished, short, shows } from '../story/steps.ts';

/** Complaints of the public, and who answers them. */
export const COMPLAINTS: MeetingStory = {
	title: 'Rapat Koordinasi Pengelolaan Pengaduan Pelayanan Publik',
	field: 'communication',
	theme: 'Pengaduan masyarakat',
	hosts: ['setda', 'diskominfo'],
	chair: { person: 'ratna', post: 'asisten1', onBehalfOf: 'setda' },
	staff: { decider: 'asisten' },
	day: -97,
	starts: '09:00',
	ends: '11:00',
	place: 'Ruang Rapat Diskominfo',
	invited: {
		heads: [
			'diskominfo',
			'inspektorat',
			'dpmptsp',
			'disdukcapil',
			'perumda',
			'dpupr',
			'rsud',
			'dlh',
			'radio'
		]
	},
	presence: {
		represented: [['dlh', 'Andreas Mangiwa, S.T.', 'Kepala Bidang Persampahan', '660/14/DLH', 'no']]
	},
	agenda: [
		item(
			'Aduan yang tidak terjawab',
			'diskominfo',
			50,
			said(
				'information',
				'diskominfo',
				'486 aduan setengah tahun; 131 melewati lima hari kerja tanpa jawaban.'
			),
			said(
				'information',
				'inspektorat',
				'Sampah, jalan, dan air minum menyumbang dua pertiga aduan.'
			),
			settled('decision', 'asisten1', 'Aduan dijawab paling lama lima hari kerja.', [
				instruction(
					'Menyelesaikan 58 aduan sampah yang tertunggak.',
					'dlh',
					-68,
					'Rekapitulasi jawaban dan foto tindak lanjut',
					begun(-79, 35, '21 aduan dijawab.'),
					claimed(-59, '58 aduan dijawab.'),
					short(-55, 70, 'Tujuh belas jawaban hanya berisi ucapan terima kasih.'),
					begun(-29, 85, 'Sembilan jawaban diperbaiki setelah lokasi dibersihkan.', {
						decrease: 'Persentase turun karena tujuh belas jawaban diulang.',
						...shows(['road', 'Lokasi yang sudah dibersihkan'])
					})
				),
				support(
					'Menyelesaikan 44 aduan air tidak mengalir.',
					'perumda',
					-70,
					'Rekapitulasi jawaban',
					begun(-83, 60, '27 aduan selesai.'),
					finished(
						-72,
						'44 aduan selesai; jadwal aliran diumumkan.',
						shows(['pump', 'Perbaikan pompa rayon timur'])
					)
				),
				instruction(
					'Menyelesaikan 39 aduan jalan berlubang.',
					'dpupr',
					-66,
					'Foto sebelum dan sesudah',
					finished(-63, '39 lubang ditambal.', shows(['road', 'Tambalan di Jalan Pelabuhan']))
				),
				instruction(
					'Menunjuk pejabat penghubung aduan pada 31 perangkat daerah.',
					'setda',
					'tujuh hari kerja',
					'Daftar pejabat penghubung',
					finished(-88, 'Pejabat penghubung ditunjuk pada 31 perangkat daerah.')
				)
			])
		),
		item(
			'Keterbukaan jawaban',
			'inspektorat',
			30,
			said('hope', 'radio', 'Jawaban aduan dibacakan pada siaran pagi.'),
			settled('agreement', 'asisten1', 'Kinerja jawaban aduan diumumkan setiap bulan.', [
				coordination(
					'Mengumumkan kinerja jawaban aduan per instansi.',
					'diskominfo',
					'setiap bulan',
					'Tautan pengumuman bulanan',
					begun(-64, 35, 'Pengumuman bulan pertama dimuat.', {
						link: ['https://contoh.test/aduan/1', 'Pengumuman pertama']
					}),
					begun(-34, 60, 'Pengumuman bulan kedua dimuat.'),
					begun(-7, 80, 'Pengumuman bulan ketiga dimuat; rata-rata jawaban 4,1 hari.', {
						link: ['https://contoh.test/aduan/3', 'Pengumuman ketiga']
					})
				),
				support('Menyiarkan jawaban aduan dua kali sepekan.', 'radio', -50, 'Jadwal siaran')
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
