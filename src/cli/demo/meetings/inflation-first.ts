import { instruction, coordination, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, extended, finished, shows, short, stuck } from '../story/steps.ts';
import { INFLATION } from './series.ts';

/** The first monthly meeting of the inflation team; one of its promises is late to this day. */
export const INFLATION_FIRST: MeetingStory = {
	...INFLATION,
	title: 'Rapat Tim Pengendalian Inflasi Daerah {month}',
	theme: 'Pemantauan harga dan rantai pasok pangan',
	day: -352,
	ends: '11:40',
	invited: { groups: ['tpid'], heads: ['bulog', 'diskominfo', 'dpmd', 'dpupr'] },
	answers: [['bulog', 'accepted']],
	presence: {
		represented: [['polres', 'Iptu Yance Palimbong', 'Kanit Tipidter', 'Sprin/19', 'no']]
	},
	agenda: [
		item(
			'Harga pangan pokok di dua pasar acuan',
			'bps',
			40,
			said('information', 'bps', 'Beras medium naik 4,1 persen dalam sebulan di dua pasar acuan.'),
			said(
				'obstacle',
				'disperindag',
				'Harga dicatat dengan tangan sehingga baru terkumpul tiga hari.'
			),
			settled('decision', 'asisten2', 'Harga 20 komoditas dicatat setiap hari pasar.', [
				instruction(
					'Menugaskan delapan petugas pencatat harga di empat pasar.',
					'disperindag',
					-330,
					'Surat tugas dan contoh catatan harian',
					finished(-334, 'Delapan petugas bertugas bergilir sejak awal pekan.', {}, 4)
				),
				support(
					'Menyusun buku saku pencatatan harga bagi petugas pasar.',
					'bps',
					-318,
					'Buku saku dan daftar hadir pelatihan',
					begun(-329, 50, 'Naskah selesai, menunggu contoh foto komoditas.'),
					finished(
						-320,
						'Buku saku dibagikan dan 16 petugas dilatih.',
						shows(['attendance', 'Daftar hadir pelatihan'])
					)
				),
				support(
					'Membuka kanal aduan harga melalui radio dan laman kabupaten.',
					'diskominfo',
					'sebelum {-320}',
					'Jadwal siaran dan rekapitulasi aduan sebulan pertama',
					finished(-324, 'Kanal aduan dibuka; 41 aduan diterima pada bulan pertama.')
				)
			])
		),
		item(
			'Pasokan beras dan jalan produksi',
			'bulog',
			50,
			said(
				'oral_commitment',
				'bulog',
				'Penyaluran beras stabilisasi ditambah bila stok provinsi tiba.'
			),
			settled('agreement', 'asisten2', 'Beras stabilisasi disalurkan langsung ke kios binaan.', [
				support(
					'Menyalurkan 120 ton beras stabilisasi melalui 32 kios binaan.',
					'bulog',
					-300,
					'Rekapitulasi penyaluran per kios',
					begun(
						-328,
						40,
						'48 ton disalurkan ke 14 kios.',
						shows(['storage', 'Stok beras di gudang cabang'])
					),
					finished(
						-303,
						'120 ton tersalur di 32 kios.',
						shows(['recap', 'Rekapitulasi penyaluran beras'])
					)
				),
				coordination(
					'Membangun lantai jemur dan gudang transit di Desa Sumber Contoh.',
					'distan',
					-262,
					'Foto bangunan selesai dan berita acara serah terima',
					begun(-310, 25, 'Lahan 600 meter persegi dihibahkan desa.'),
					...extended(
						-271,
						-215,
						'Pemenang pengadaan mengundurkan diri.',
						'Disetujui agar pengadaan ulang tidak tergesa.'
					),
					...extended(
						-222,
						-132,
						'Material terlambat karena jembatan menuju desa ditutup.',
						'Disetujui untuk terakhir kali; jembatan dibuka bulan depan.'
					),
					begun(
						-176,
						60,
						'Lantai jemur selesai, gudang setinggi dinding.',
						shows(['storage', 'Gudang transit dalam pembangunan'])
					),
					short(-170, 45, 'Foto menunjukkan dinding baru separuh; atap belum ada.'),
					stuck(-96, 60, 'Penyedia menghentikan pekerjaan karena termin belum dibayar.', {
						help: 'Mohon BKAD mempercepat pencairan termin kedua.'
					})
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
