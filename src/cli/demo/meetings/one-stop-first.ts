import { coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, cannot, finished, shows, short, claimed, conform } from '../story/steps.ts';

/** Before the hall of public services opened. */
export const ONE_STOP_FIRST: MeetingStory = {
	title: 'Rapat Koordinasi Persiapan Mal Pelayanan Publik',
	field: 'investment',
	theme: 'Penyatuan loket pelayanan',
	hosts: ['setda'],
	chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
	day: -325,
	starts: '13:30',
	ends: '16:10',
	place: 'Ruang Rapat Asisten',
	invited: {
		heads: [
			'dpmptsp',
			'disdukcapil',
			'dpupr',
			'diskominfo',
			'bkad',
			'polres',
			'bpjs',
			'perumda',
			'kemenag'
		]
	},
	presence: {
		represented: [
			['polres', 'AKP Lukas Tandirerung', 'Kepala Satuan Lalu Lintas', 'Sprin/44', 'yes'],
			['kemenag', 'H. Sofyan Latief, S.Ag.', 'Kepala Subbagian Tata Usaha', undefined, 'no']
		]
	},
	agenda: [
		item(
			'Gedung dan loket',
			'dpmptsp',
			60,
			said('plan', 'dpmptsp', 'Gedung bekas kantor dinas lama memuat 24 loket dan ruang laktasi.'),
			settled('decision', 'asisten2', 'Mal pelayanan publik dibuka di gedung dinas lama.', [
				instruction(
					'Merenovasi gedung dengan jalur landai dan toilet ramah difabel.',
					'dpupr',
					-250,
					'Berita acara serah terima pekerjaan dan foto',
					begun(-295, 30, 'Pembongkaran sekat selesai.'),
					begun(
						-268,
						70,
						'Lantai dan atap selesai, jalur landai dikerjakan.',
						shows(['clinic', 'Bagian depan gedung'])
					),
					finished(
						-243,
						'Renovasi selesai dan diserahterimakan.',
						shows(['handover', 'Berita acara serah terima'], ['counter', 'Ruang pelayanan'])
					)
				),
				coordination(
					'Menandatangani perjanjian kerja sama dengan 14 instansi penyedia layanan.',
					'dpmptsp',
					-260,
					'Salinan perjanjian setiap instansi',
					begun(-290, 55, 'Delapan instansi menandatangani.'),
					finished(
						-258,
						'Empat belas instansi menandatangani.',
						shows(['agreement', 'Salah satu naskah perjanjian'])
					)
				),
				support(
					'Memindahkan layanan pembayaran rekening air ke mal pelayanan publik.',
					'perumda',
					-238,
					'Foto loket dan jumlah transaksi sebulan',
					finished(
						-235,
						'Loket dibuka; 1.206 transaksi pada bulan pertama.',
						shows(['counter', 'Loket rekening air'])
					)
				),
				support(
					'Membuka loket perubahan data peserta jaminan kesehatan.',
					'bpjs',
					-238,
					'Jadwal petugas dan jumlah layanan',
					finished(-241, 'Loket dilayani dua petugas setiap hari kerja.')
				)
			])
		),
		item(
			'Antrean dan sistem',
			'diskominfo',
			45,
			said('question', 'disdukcapil', 'Apakah antrean dapat diambil dari rumah?'),
			settled('recommendation', 'asisten2', 'Antrean daring diuji sebelum gedung dibuka.', [
				instruction(
					'Menyiapkan aplikasi antrean daring untuk 24 loket.',
					'diskominfo',
					-245,
					'Laporan uji coba dan panduan pengguna',
					claimed(-252, 'Aplikasi siap dan diuji pada empat loket.'),
					short(-248, 60, 'Uji coba baru mencakup empat dari 24 loket.'),
					claimed(-240, 'Uji coba 24 loket selesai dengan 310 pengguna.', {
						link: ['https://contoh.test/antrean', 'Halaman antrean']
					}),
					conform(-237)
				),
				coordination(
					'Menyediakan loket pengadilan agama untuk perkara sederhana.',
					'dpmptsp',
					-200,
					'Jadwal petugas dan jumlah layanan',
					begun(-244, 20, 'Ruang disiapkan, petugas belum ditunjuk.'),
					cannot(
						-209,
						'rule_changed',
						'Pendaftaran perkara kini seluruhnya melalui sistem peradilan elektronik.'
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 6 }
};
