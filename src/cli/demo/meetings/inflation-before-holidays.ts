import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, cannot, claimed, conform, stuck } from '../story/steps.ts';

/** The inflation team before the holidays, led by the regent himself. */
export const INFLATION_BEFORE_HOLIDAYS: MeetingStory = {
	title: 'Rapat Tingkat Tinggi Tim Pengendalian Inflasi Daerah',
	series: 'Tim Pengendalian Inflasi Daerah',
	field: 'trade',
	theme: 'Ketersediaan dan keterjangkauan bahan pokok menjelang hari besar',
	hosts: ['setda'],
	chair: { person: 'wirasena', post: 'bupati' },
	staff: { decider: 'bupati' },
	day: -210,
	starts: '13:30',
	ends: '16:00',
	place: 'Ruang Rapat Bupati',
	invited: { groups: ['forkopimda', 'tpid'], heads: ['bkad', 'satpolpp'] },
	presence: {
		excused: [['dprd', 'Kunjungan kerja ke provinsi']],
		represented: [
			['polres', 'Kompol Bayu Adi Saputra', 'Wakapolres', 'Sprin/377', 'yes'],
			['kodim', 'Mayor Inf. Teguh Wasono', 'Kepala Staf', undefined, 'no']
		],
		absent: ['pn']
	},
	agenda: [
		{
			title: 'Perkembangan harga dan stok',
			presenter: 'bps',
			minutes: 30,
			lines: [
				said(
					'information',
					'bps',
					'Inflasi tahunan 3,4 persen; penyumbang utama cabai rawit, beras, dan angkutan antarpulau.'
				),
				said('obstacle', 'distan', 'Panen cabai mundur tiga pekan karena hujan.'),
				settled('directive', 'bupati', 'Stok dan harga bahan pokok dipantau setiap pekan.', [
					{
						text: 'Melaporkan kelancaran angkutan bahan pokok melalui Pelabuhan Contoh.',
						kind: 'instruction',
						lead: 'dishub',
						due: 'laporan mingguan setiap Jumat',
						proof: 'Laporan jumlah muatan dan waktu tunggu',
						then: [
							begun(-199, 10, 'Waktu tunggu kapal rata-rata 11 jam.'),
							begun(-191, 20, 'Waktu tunggu kapal rata-rata 9 jam.'),
							begun(-47, 60, 'Dermaga kedua dipakai; waktu tunggu 6 jam.')
						]
					},
					{
						text: 'Memasang papan harga digital di empat pasar.',
						kind: 'instruction',
						lead: 'disperindag',
						due: -150,
						proof: 'Foto papan yang menyala dan tautan data harga',
						then: [
							begun(-178, 35, 'Dua papan terpasang.'),
							{ on: -158, does: 'ask', until: -95, reason: 'Barang tertahan di pelabuhan asal.' },
							{
								on: -155,
								does: 'grant',
								until: -108,
								reason: 'Disetujui lebih singkat karena dua papan sudah di gudang.'
							},
							stuck(-113, 50, 'Jaringan listrik dua pasar belum cukup daya.', {
								help: 'Mohon fasilitasi penambahan daya kepada PLN.'
							})
						]
					}
				])
			]
		},
		{
			title: 'Langkah keterjangkauan dan ketersediaan',
			presenter: 'disperindag',
			minutes: 60,
			lines: [
				settled('instruction', 'bupati', 'Pasar murah digelar sebelum hari besar keagamaan.', [
					{
						text: 'Menggelar pasar murah di enam kecamatan dan kelurahan padat.',
						kind: 'instruction',
						lead: 'disperindag',
						due: -180,
						proof: 'Foto kegiatan dan rekapitulasi penjualan per titik',
						then: [
							begun(-197, 50, 'Tiga titik selesai.'),
							claimed(-188, 'Enam titik selesai, 18,4 ton bahan pokok terjual.', {
								files: [
									['market', 'Pasar murah di Kecamatan Contoh Hilir'],
									['recap', 'Rekapitulasi penjualan']
								]
							}),
							conform(-184)
						]
					},
					{
						text: 'Mengisi cadangan pangan pemerintah daerah sebanyak 40 ton beras.',
						kind: 'instruction',
						lead: 'distan',
						due: -185,
						proof: 'Berita acara pemasukan gudang',
						then: [
							begun(-190, 55, '22 ton masuk gudang.'),
							claimed(-166, '40 ton masuk gudang.', {
								files: [['storage', 'Gudang cadangan pangan']]
							}),
							conform(-162)
						]
					},
					{
						text: 'Menyiapkan mekanisme belanja tidak terduga untuk pengendalian harga.',
						kind: 'support',
						lead: 'bkad',
						due: '10 hari kerja',
						proof: 'Surat edaran tata cara pencairan',
						then: [claimed(-201, 'Surat edaran terbit dan telah disosialisasikan.'), conform(-199)]
					},
					{
						text: 'Menyusun kerja sama antardaerah pasokan cabai.',
						kind: 'coordination',
						lead: 'distan',
						due: -120,
						proof: 'Naskah kerja sama yang ditandatangani',
						then: [
							begun(-172, 25, 'Penjajakan dengan dua kabupaten pemasok.'),
							begun(-131, 30, 'Menunggu pedoman kerja sama yang baru dari provinsi.'),
							cannot(
								-117,
								'rule_changed',
								'Kerja sama pasokan kini ditetapkan di tingkat provinsi.'
							)
						]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 3 }
};
