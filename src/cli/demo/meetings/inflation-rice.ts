import { coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, extended, finished, shows, stuck, unheard } from '../story/steps.ts';
import { INFLATION } from './series.ts';

/** Rice mills and market days; the price boards are still dark. */
export const INFLATION_RICE: MeetingStory = {
	...INFLATION,
	title: 'Rapat Tim Pengendalian Inflasi Daerah {month}',
	theme: 'Penggilingan padi dan kios pangan',
	day: -108,
	ends: '11:10',
	invited: { groups: ['tpid'], heads: ['bulog', 'dpmd', 'pln', 'satpolpp'] },
	presence: { excused: [['distan', 'Panen raya bersama gubernur']], absent: ['satpolpp'] },
	agenda: [
		item(
			'Tindak lanjut',
			'disperindag',
			25,
			said('obstacle', 'disperindag', 'Papan harga dua pasar tetap padam karena daya listrik.'),
			said('oral_commitment', 'pln', 'Penambahan daya dua pasar dijadwalkan setelah survei.'),
			settled(
				'agreement',
				'asisten2',
				'Daya listrik pasar ditambah tanpa menunggu anggaran tahun depan.',
				[
					support(
						'Menambah daya listrik Pasar Contoh Hulu dan Pasar Batu Lantai.',
						'pln',
						-77,
						'Berita acara penyambungan',
						unheard(-69, 'Survei selesai menurut Disperindag, penyambungan belum dilaporkan.')
					)
				]
			)
		),
		item(
			'Beras',
			'bulog',
			50,
			said('information', 'bulog', 'Serapan gabah 1.140 ton, 76 persen dari sasaran.'),
			settled('directive', 'asisten2', 'Gabah petani diserap sebelum keluar daerah.', [
				support(
					'Menyerap 360 ton gabah dari gabungan kelompok tani.',
					'bulog',
					-62,
					'Rekapitulasi serapan per kelompok',
					begun(-88, 45, '171 ton diserap.', shows(['harvest', 'Panen di Contoh Hulu'])),
					finished(-65, '372 ton diserap.', shows(['storage', 'Gudang cabang pada akhir panen']))
				),
				instruction(
					'Memperbaiki empat penggilingan padi kecil.',
					'distan',
					-55,
					'Foto mesin dan catatan rendemen',
					begun(-82, 50, 'Dua penggilingan selesai.'),
					finished(-57, 'Empat penggilingan bekerja; rendemen naik menjadi 62 persen.')
				),
				instruction(
					'Membuka enam kios pangan milik badan usaha desa.',
					'dpmd',
					-30,
					'Foto kios dan catatan penjualan sebulan',
					begun(-73, 35, 'Dua kios dibuka.', shows(['market', 'Kios pangan Desa Lembah'])),
					begun(-41, 60, 'Empat kios dibuka; dua menunggu modal.'),
					...extended(
						-34,
						-12,
						'Penyertaan modal dua desa menunggu musyawarah.',
						'Disetujui satu kali musyawarah desa.'
					),
					...extended(
						-15,
						19,
						'Musyawarah satu desa tertunda karena kepala desa berganti.',
						'Disetujui; perpanjangan berikutnya tidak dipertimbangkan.'
					)
				)
			])
		),
		item(
			'Ketertiban hari pasar',
			'satpolpp',
			30,
			settled(
				'instruction',
				'asisten2',
				'Bahu jalan di depan pasar bebas dari lapak pada hari pasar.',
				[
					instruction(
						'Menata lapak hari pasar di Jalan Lintas Contoh.',
						'satpolpp',
						-86,
						'Foto empat hari pasar berturut-turut',
						begun(-91, 40, 'Penataan dua hari pasar pertama.'),
						stuck(-74, 40, 'Pedagang kembali ke bahu jalan setelah petugas pergi.'),
						unheard(-39, 'Tidak ada laporan lanjutan; masalah dibahas lagi dalam rapat bulanan.')
					),
					coordination(
						'Menyediakan petak parkir bongkar muat di belakang Pasar Contoh Hulu.',
						'dishub',
						-79,
						'Foto petak dan rambu',
						finished(-81, '14 petak disediakan.', shows(['road', 'Petak bongkar muat']))
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
