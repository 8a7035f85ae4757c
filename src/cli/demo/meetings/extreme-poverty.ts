import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform, sentBack, short } from '../story/steps.ts';

/** Poverty: data that were sent back, dates that were asked for, granted to nobody and refused. */
export const EXTREME_POVERTY: MeetingStory = {
	title: 'Rapat Koordinasi Penanggulangan Kemiskinan Ekstrem',
	series: 'Tim Koordinasi Penanggulangan Kemiskinan',
	field: 'social_affairs',
	theme: 'Penghapusan kemiskinan ekstrem',
	hosts: ['setda'],
	chair: { person: 'suryanto', post: 'setda' },
	roles: [['speaker', { person: 'sulastri', post: 'bappeda' }]],
	day: -120,
	starts: '09:00',
	ends: '12:00',
	place: 'Ruang Rapat Sekretaris Daerah',
	invited: {
		groups: ['camat'],
		heads: ['dinsos', 'dpmd', 'dpupr', 'disdik', 'bkad', 'bps', 'bappeda'],
		institutions: ['univ']
	},
	presence: {
		sent: [['univ', 'Dr. Wahyu Setyabudi, M.Si.', 'Ketua Lembaga Penelitian']],
		remote: ['bps']
	},
	agenda: [
		{
			title: 'Pemutakhiran data keluarga sasaran',
			presenter: 'dinsos',
			minutes: 40,
			lines: [
				said(
					'information',
					'bps',
					'Kemiskinan ekstrem 1,7 persen; sebagian besar di tiga desa terjauh.'
				),
				settled(
					'decision',
					'setda',
					'Bantuan hanya diberikan kepada keluarga yang terverifikasi.',
					[
						{
							text: 'Memverifikasi 4.118 keluarga sasaran melalui musyawarah desa.',
							kind: 'instruction',
							lead: 'dinsos',
							due: -10,
							proof: 'Berita acara musyawarah desa dan rekapitulasi tanpa nama',
							then: [
								begun(-92, 40, '1.650 keluarga terverifikasi.'),
								begun(-57, 75, '3.090 keluarga terverifikasi.'),
								claimed(-18, '4.118 keluarga terverifikasi.', {
									files: [['recap', 'Rekapitulasi per kecamatan']]
								}),
								sentBack(-15, 'Berita acara dari empat desa belum ditandatangani.')
							]
						},
						{
							text: 'Melakukan survei ketepatan sasaran pada 400 keluarga.',
							kind: 'support',
							lead: 'univ',
							due: 60,
							proof: 'Laporan survei'
						}
					]
				)
			]
		},
		{
			title: 'Bantuan dan layanan dasar',
			minutes: 70,
			lines: [
				said(
					'oral_commitment',
					'dpupr',
					'Kekurangan delapan unit rumah diusahakan dari sisa tender.'
				),
				settled('agreement', 'setda', 'Bantuan rumah, pangan, dan sekolah diberikan bersamaan.', [
					{
						key: 'nutrition-aid',
						text: 'Menyalurkan pangan bergizi bagi 220 ibu hamil kurang energi kronis.',
						kind: 'instruction',
						lead: 'dinsos',
						due: 30,
						proof: 'Berita acara penyaluran per kecamatan',
						then: [
							begun(-62, 25, 'Penyaluran bulan pertama bagi 55 ibu hamil.'),
							begun(-9, 60, 'Penyaluran mencapai 132 ibu hamil.')
						]
					},
					{
						text: 'Menyalurkan BLT Dana Desa di 31 desa.',
						kind: 'instruction',
						lead: 'dpmd',
						due: -30,
						proof: 'Laporan penyaluran per desa',
						then: [
							begun(-71, 60, '19 desa selesai.'),
							{
								on: -38,
								does: 'ask',
								until: 20,
								reason: 'Dua belas desa terlambat menyusun data.'
							},
							{
								on: -36,
								does: 'refuse',
								reason: 'Keluarga penerima tidak boleh menunggu; pendampingan ditambah.'
							},
							claimed(-24, '31 desa selesai.', { files: [['recap', 'Rekapitulasi penyaluran']] }),
							conform(-20, { reason: 'Lengkap, selesai enam hari setelah tenggat.' })
						]
					},
					{
						text: 'Membangun 48 rumah layak huni.',
						kind: 'instruction',
						lead: 'dpupr',
						due: 18,
						proof: 'Foto nol, lima puluh, dan seratus persen setiap unit',
						then: [
							begun(-81, 25, 'Pondasi 48 unit selesai.'),
							begun(-42, 55, '27 unit beratap.'),
							short(-39, 45, 'Foto tiga unit tidak menunjukkan atap terpasang.'),
							begun(-8, 82, '39 unit selesai, sembilan dalam pengecatan.', {
								files: [['houses', 'Dua unit yang sudah dihuni']]
							})
						]
					},
					{
						text: 'Mengembalikan 126 anak tidak sekolah ke satuan pendidikan.',
						kind: 'instruction',
						lead: 'disdik',
						due: 5,
						proof: 'Rekapitulasi penempatan per jenjang, tanpa nama',
						then: [
							begun(-64, 30, '38 anak kembali bersekolah.'),
							begun(-19, 52, '66 anak kembali bersekolah.'),
							{
								on: -11,
								does: 'ask',
								until: 45,
								reason: 'Penempatan jenjang SMP menunggu tahun ajaran baru.'
							}
						]
					},
					{
						text: 'Menggeser anggaran bantuan biaya hidup mahasiswa miskin.',
						kind: 'support',
						lead: 'bkad',
						due: -55,
						proof: 'Dokumen pelaksanaan perubahan anggaran',
						then: [
							{
								on: -70,
								does: 'cancel',
								reason: 'Bantuan serupa telah dibiayai provinsi; pergeseran tidak diperlukan.'
							}
						]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 4 }
};
