import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, sentBack, shows } from '../story/steps.ts';

/** Health insurance for everybody: three offices and a list of those whom nobody insured. */
export const HEALTH_INSURANCE: MeetingStory = {
	title: 'Rapat Forum Komunikasi Jaminan Kesehatan',
	field: 'health',
	theme: 'Cakupan kesehatan semesta',
	hosts: ['setda', 'bpjs'],
	chair: { person: 'suryanto', post: 'setda' },
	day: -128,
	starts: '13:00',
	ends: '15:00',
	place: 'Ruang Rapat Sekretaris Daerah',
	invited: {
		heads: ['bpjs', 'dinkes', 'dinsos', 'disdukcapil', 'bkad', 'rsud', 'dpmd', 'dpmptsp']
	},
	presence: { absent: ['dpmptsp'] },
	agenda: [
		item(
			'Cakupan kepesertaan',
			'bpjs',
			40,
			said('information', 'bpjs', 'Cakupan 94,6 persen; 9.870 penduduk belum menjadi peserta.'),
			said(
				'question',
				'bkad',
				'Berapa iuran yang harus disediakan bila cakupan mencapai 98 persen?'
			),
			settled('decision', 'setda', 'Cakupan 98 persen dicapai sebelum tahun anggaran berakhir.', [
				alongside(
					coordination(
						'Mendaftarkan 6.200 penduduk miskin sebagai peserta yang iurannya dibayar daerah.',
						'dinsos',
						-50,
						'Rekapitulasi pendaftaran per bulan',
						begun(-95, 40, '2.480 penduduk didaftarkan.'),
						begun(-70, 75, '4.610 penduduk didaftarkan.'),
						claimed(
							-52,
							'6.217 penduduk terdaftar aktif.',
							shows(['recap', 'Rekapitulasi pendaftaran'])
						),
						claimed(-60, 'Nomor induk seluruh calon peserta dipadankan.', { part: 'disdukcapil' }),
						claimed(-54, 'Kartu digital aktif bagi seluruh peserta baru.', { part: 'bpjs' }),
						conform(-51, { part: 'disdukcapil' }),
						conform(-50, { part: 'bpjs' }),
						conform(-49)
					),
					['disdukcapil', 'Memadankan nomor induk'],
					['bpjs', 'Mengaktifkan kepesertaan']
				),
				instruction(
					'Menyediakan anggaran iuran empat bulan dalam perubahan anggaran.',
					'bkad',
					-80,
					'Salinan dokumen pelaksanaan perubahan anggaran',
					finished(-83, 'Iuran empat bulan dianggarkan Rp3,1 miliar.')
				),
				support(
					'Mendata pekerja usaha kecil yang belum diikutsertakan pemberi kerja.',
					'dpmptsp',
					-65,
					'Daftar jumlah pekerja per usaha',
					begun(-86, 35, '41 usaha didatangi.'),
					claimed(-64, '118 usaha didata.'),
					sentBack(-61, 'Jumlah pekerja 26 usaha belum diisi.'),
					finished(-47, '118 usaha lengkap dengan jumlah pekerja.')
				)
			])
		),
		item(
			'Mutu layanan',
			'rsud',
			35,
			said('obstacle', 'rsud', 'Antrean poli dalam dimulai pukul empat pagi.'),
			settled('agreement', 'setda', 'Waktu tunggu rawat jalan paling lama dua jam.', [
				instruction(
					'Membagi jam kedatangan pasien rawat jalan.',
					'rsud',
					-90,
					'Catatan waktu tunggu dua pekan',
					begun(-104, 50, 'Pembagian jam diuji di poli dalam.'),
					finished(
						-92,
						'Waktu tunggu rata-rata 96 menit.',
						shows(['counter', 'Ruang tunggu poli dalam'])
					)
				),
				instruction(
					'Menambah dua dokter layanan primer di wilayah hilir.',
					'dinkes',
					-40,
					'Surat penugasan dan jadwal praktik',
					begun(-78, 50, 'Satu dokter ditugaskan.'),
					finished(
						-43,
						'Dua dokter berpraktik di Puskesmas Contoh Hilir.',
						shows(['clinic', 'Puskesmas Contoh Hilir'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
