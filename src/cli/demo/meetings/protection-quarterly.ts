import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, extended, finished, shows, unheard } from '../story/steps.ts';
import { PROTECTION } from './series.ts';

/** The quarterly meeting between the first and the one that is still argued about. */
export const PROTECTION_QUARTERLY: MeetingStory = {
	...PROTECTION,
	title: 'Rapat Koordinasi Perlindungan Perempuan dan Anak {quarter}',
	theme: 'Pencegahan perkawinan anak dan rumah aman',
	purpose: 'Menilai alur rujukan yang disepakati dan menutup kekosongan rumah aman.',
	day: -190,
	ends: '12:05',
	invited: {
		groups: ['gugustugas'],
		heads: ['dpmd', 'dp3aprov', 'kodim'],
		institutions: ['yayasan', 'forumanak']
	},
	answers: [
		['pa', 'accepted'],
		['dp3aprov', 'accepted', 'Hadir daring']
	],
	presence: {
		remote: ['dp3aprov'],
		represented: [['kejari', 'Ririn Pasoloran, S.H.', 'Jaksa Fungsional', 'Print-31', 'no']],
		excused: [['kodim', 'Latihan satuan di luar daerah']],
		sent: [
			['yayasan', 'Theresia Wahyudiana, S.H.', 'Ketua'],
			['forumanak', 'Nabila Rante', 'Wakil Ketua']
		]
	},
	agenda: [
		item(
			'Alur rujukan setelah empat bulan',
			'uptdppa',
			40,
			said(
				'information',
				'uptdppa',
				'Prosedur rujukan dipakai pada 27 dari 29 laporan; waktu tanggap turun menjadi 19 jam.'
			),
			said(
				'obstacle',
				'kanitppa',
				'Dua laporan masih diteruskan lewat pesan pribadi pada akhir pekan.'
			),
			settled('directive', 'setda', 'Rujukan pada akhir pekan ditangani petugas siaga.', [
				instruction(
					'Menyusun jadwal siaga akhir pekan bagi pendamping.',
					'uptdppa',
					-175,
					'Jadwal siaga enam bulan',
					finished(-180, 'Jadwal siaga berlaku mulai bulan ini.')
				),
				support(
					'Meneruskan laporan akhir pekan dalam waktu dua jam.',
					'polres',
					'setiap bulan',
					'Rekapitulasi waktu terusan, tanpa identitas',
					begun(-152, 30, 'Rata-rata 2 jam 40 menit.'),
					begun(-119, 50, 'Rata-rata 2 jam 5 menit.'),
					begun(-61, 70, 'Rata-rata 1 jam 35 menit.'),
					begun(-26, 85, 'Rata-rata 1 jam 20 menit selama dua bulan berturut-turut.')
				)
			])
		),
		item(
			'Rumah aman setelah rencana yayasan batal',
			'dp3a',
			40,
			said('information', 'yayasan', 'Gedung yang direncanakan triwulan lalu ditarik pemiliknya.'),
			settled('decision', 'setda', 'Rumah aman dikelola UPTD PPA dengan anggaran daerah.', [
				alongside(
					coordination(
						'Menyewa dan melengkapi rumah aman untuk delapan orang.',
						'dp3a',
						-120,
						'Perjanjian sewa tanpa alamat dan daftar perlengkapan',
						begun(-160, 40, 'Lokasi dipilih bersama Polres Contoh.'),
						claimed(
							-124,
							'Rumah aman siap dihuni.',
							shows(['houses', 'Gambar contoh, bukan lokasi sebenarnya'])
						),
						claimed(-126, 'Patroli tidak berseragam dijadwalkan.', { part: 'polres' }),
						claimed(-122, 'Tempat tidur dan dapur dilengkapi.', { part: 'dinsos' }),
						conform(-121, { part: 'polres' }),
						conform(-120, { part: 'dinsos' }),
						conform(-119)
					),
					['polres', 'Menjaga keamanan secara tertutup'],
					['dinsos', 'Melengkapi tempat tidur dan dapur']
				),
				support(
					'Mengalokasikan bantuan operasional rumah aman dari provinsi.',
					'dp3aprov',
					-95,
					'Salinan surat penetapan bantuan',
					unheard(-84, 'Belum ada penetapan; usulan sudah dua kali dikirim.')
				)
			])
		),
		item(
			'Perkawinan anak',
			'kemenag',
			40,
			said('information', 'pa', '38 permohonan dispensasi kawin dalam setengah tahun.'),
			settled('agreement', 'setda', 'Setiap permohonan dispensasi didahului konseling.', [
				support(
					'Menyelenggarakan konseling bagi pemohon dispensasi kawin.',
					'dp3a',
					-130,
					'Rekapitulasi konseling, tanpa nama',
					begun(-158, 45, '12 pemohon mengikuti konseling.'),
					finished(-134, '31 pemohon mengikuti konseling, sembilan menunda perkawinan.')
				),
				instruction(
					'Menyusun peraturan desa pencegahan perkawinan anak di 20 desa.',
					'dpmd',
					-100,
					'Salinan peraturan desa',
					begun(-142, 25, 'Lima desa menetapkan peraturan.'),
					...extended(
						-108,
						-45,
						'Musyawarah desa bertepatan dengan masa panen.',
						'Disetujui; camat mendampingi lima belas desa tersisa.'
					),
					begun(
						-58,
						55,
						'Sebelas desa menetapkan peraturan.',
						shows(['meeting', 'Musyawarah desa di Contoh Hulu'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 5 }
};
