import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform, stuck } from '../story/steps.ts';

/** Last month's meeting of the inflation team: fresh commitments of every colour. */
export const INFLATION_MONTHLY: MeetingStory = {
	title: 'Rapat Tim Pengendalian Inflasi Daerah {month}',
	series: 'Tim Pengendalian Inflasi Daerah',
	field: 'trade',
	theme: 'Kelancaran pasokan dan keterjangkauan harga',
	hosts: ['setda'],
	chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
	day: -25,
	starts: '09:00',
	ends: '11:30',
	place: 'Ruang Rapat Asisten',
	invited: { groups: ['tpid'], heads: ['diskominfo', 'satpolpp', 'perumda', 'bkad'] },
	answers: [
		['disperindag', 'accepted'],
		['bps', 'accepted', 'Hadir daring'],
		['perumda', 'substitute', 'Sri Mulyandari, S.T.', 'Manajer Distribusi']
	],
	presence: {
		remote: ['bps'],
		represented: [['perumda', 'Sri Mulyandari, S.T.', 'Manajer Distribusi', '12/TC/ST', 'no']],
		absent: ['bkad']
	},
	agenda: [
		{
			title: 'Tindak lanjut rapat lalu',
			minutes: 20,
			lines: [
				said('obstacle', 'disperindag', 'Papan harga dua pasar masih menunggu tambahan daya.')
			]
		},
		{
			title: 'Pasokan dan harga',
			presenter: 'disperindag',
			minutes: 50,
			lines: [
				said('information', 'bps', 'Inflasi bulanan 0,21 persen; bawang merah mulai naik.'),
				said('solution', 'distan', 'Bibit bawang dapat dibagikan pada dua kelompok tani.'),
				settled('decision', 'asisten2', 'Pasokan bawang merah dijaga sampai panen berikutnya.', [
					{
						text: 'Menggelar gerakan pangan murah di Pasar Contoh Hilir.',
						kind: 'instruction',
						lead: 'disperindag',
						due: 12,
						proof: 'Foto dan rekapitulasi penjualan',
						then: [
							begun(-9, 70, 'Dua dari tiga pekan selesai.', {
								files: [['market', 'Gerakan pangan murah pekan kedua']]
							})
						]
					},
					{
						text: 'Membagikan 1,2 ton bibit bawang merah kepada enam kelompok tani.',
						kind: 'instruction',
						lead: 'distan',
						due: 35,
						proof: 'Berita acara serah terima per kelompok'
					},
					{
						text: 'Melaporkan stok beras dan bawang di gudang pemerintah.',
						kind: 'instruction',
						lead: 'distan',
						due: 'laporan mingguan setiap Senin',
						proof: 'Rekapitulasi stok mingguan',
						then: [
							begun(-15, 25, 'Stok beras 38 ton, bawang 4 ton.'),
							begun(-8, 50, 'Stok beras 36 ton, bawang 3,4 ton.'),
							begun(-1, 75, 'Stok beras 41 ton, bawang 3,1 ton.', {
								files: [['storage', 'Isi gudang pekan ini']]
							})
						]
					},
					{
						text: 'Menjamin tambahan pasokan air bagi kios pangan di tiga pasar.',
						kind: 'support',
						lead: 'perumda',
						due: 21,
						proof: 'Catatan debit per pasar'
					}
				])
			]
		},
		{
			title: 'Distribusi dan ketertiban pasar',
			presenter: 'dishub',
			minutes: 40,
			lines: [
				settled('agreement', 'asisten2', 'Angkutan bahan pokok mendapat jalur utama.', [
					{
						text: 'Membuka jalur bongkar muat malam di Pasar Contoh Kota.',
						kind: 'instruction',
						lead: 'dishub',
						due: 7,
						proof: 'Foto rambu dan jadwal bongkar muat',
						then: [
							begun(-13, 60, 'Rambu dipasang, jadwal disepakati pedagang.'),
							claimed(-2, 'Jalur bongkar muat malam dipakai sejak pekan ini.', {
								files: [
									['lamps', 'Penerangan jalur bongkar muat'],
									['road', 'Jalur menuju pasar']
								]
							})
						]
					},
					{
						text: 'Menertibkan pasar tumpah di Jalan Lintas Contoh.',
						kind: 'instruction',
						lead: 'satpolpp',
						due: 5,
						proof: 'Foto lokasi setelah penertiban selama tujuh hari berturut-turut',
						then: [
							stuck(-2, 30, 'Lapak pengganti bagi 40 pedagang belum tersedia.', {
								help: 'Mohon Disperindag menyiapkan lapak sementara.'
							})
						]
					},
					{
						text: 'Menayangkan harga harian bahan pokok pada laman kabupaten.',
						kind: 'support',
						lead: 'diskominfo',
						due: -5,
						proof: 'Tautan laman dan contoh tayangan',
						then: [
							claimed(-11, 'Harga harian tayang sejak pekan lalu.', {
								link: ['https://contoh.test/harga', 'Laman harga bahan pokok']
							}),
							conform(-8)
						]
					},
					{
						text: 'Memetakan pedagang besar dan gudang swasta.',
						kind: 'coordination',
						lead: 'disperindag',
						due: '10 hari kerja',
						proof: 'Peta dan daftar gudang',
						then: [begun(-16, 55, 'Pemetaan selesai di dua kecamatan.')]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 3 }
};
