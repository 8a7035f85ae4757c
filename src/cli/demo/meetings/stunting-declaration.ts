import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform, unheard } from '../story/steps.ts';

/** The yearly meeting on stunting, hosted by two institutions and led on behalf of the regent. */
export const STUNTING_DECLARATION: MeetingStory = {
	title: 'Rembuk Stunting Tingkat Kabupaten',
	series: 'Percepatan Penurunan Stunting',
	field: 'health',
	theme: 'Percepatan penurunan stunting',
	hosts: ['setda', 'bappeda'],
	chair: { person: 'melati', post: 'wabup', onBehalfOf: 'bupati' },
	roles: [
		['resource_person', { person: 'rektor', post: 'univ' }],
		['moderator', { person: 'arman', post: 'sosbud' }]
	],
	day: -260,
	starts: '08:30',
	ends: '12:00',
	place: 'Ruang Rapat Bappeda',
	link: 'https://rapat.contoh.test/rembuk-stunting',
	invited: {
		groups: ['camat'],
		heads: ['dinkes', 'dpmd', 'dpupr', 'dinsos', 'disdukcapil', 'bkkbn', 'perumda'],
		institutions: ['pkk', 'univ']
	},
	presence: {
		remote: ['bkkbn'],
		represented: [['hilir', 'Sudarmanto, S.Sos.', 'Sekretaris Camat', '094/31/CHL', 'yes']],
		sent: [
			['pkk', 'Ny. Hj. Anita Wirasena', 'Ketua'],
			['univ', 'Prof. Dr. Ir. Lukman Hadiningrat, M.Sc.', 'Rektor']
		],
		walkIns: [['sumber', 'Kamaluddin Saleh', 'Pj. Kepala Desa Sumber Contoh']]
	},
	agenda: [
		{
			title: 'Pemaparan hasil pengukuran serentak',
			presenter: 'dinkes',
			minutes: 45,
			lines: [
				said(
					'information',
					'dinkes',
					'Prevalensi balita pendek 19,8 persen dari 4.812 balita yang diukur; sasaran daerah 16 persen.'
				),
				settled(
					'agreement',
					'wabup',
					'Pengukuran dilakukan dengan alat baku dan hasilnya dicatat pada bulan yang sama.',
					[
						{
							text: 'Melengkapi alat antropometri pada 96 posyandu.',
							kind: 'instruction',
							lead: 'dinkes',
							due: -190,
							proof: 'Berita acara serah terima alat per kecamatan',
							then: [
								begun(-236, 35, 'Pengadaan selesai, 34 set telah dibagikan.'),
								claimed(-206, '96 set diserahterimakan kepada kader.', {
									files: [
										['handover', 'Berita acara serah terima'],
										['clinic', 'Pembagian di puskesmas']
									]
								}),
								conform(-203)
							]
						},
						{
							text: 'Memutakhirkan data pertumbuhan 4.812 balita pada aplikasi gizi.',
							kind: 'instruction',
							lead: 'dinkes',
							due: -230,
							proof: 'Rekapitulasi unggahan per desa',
							then: [
								begun(-241, 70, 'Data tujuh dari sembilan puskesmas lengkap.'),
								claimed(-222, 'Seluruh puskesmas telah mengunggah data.', {
									files: [['recap', 'Rekapitulasi per kecamatan']]
								}),
								conform(-218)
							]
						}
					]
				)
			]
		},
		{
			title: 'Intervensi di desa lokus',
			presenter: 'bappeda',
			minutes: 60,
			lines: [
				said('plan', 'univ', 'Universitas merencanakan kuliah kerja nyata tematik di desa lokus.'),
				settled('decision', 'wabup', 'Intervensi tahun ini dipusatkan pada 18 desa lokus.', [
					{
						text: 'Menetapkan 18 desa lokus penurunan stunting.',
						kind: 'coordination',
						lead: 'bappeda',
						due: -235,
						proof: 'Keputusan Bupati tentang desa lokus',
						then: [
							claimed(-249, 'Keputusan telah ditetapkan dan dikirim kepada camat.', {
								files: [['decree', 'Salinan keputusan']]
							}),
							conform(-246)
						]
					},
					{
						text: 'Mengalokasikan dana desa untuk makanan tambahan pada 18 desa lokus.',
						kind: 'instruction',
						lead: 'dpmd',
						due: -60,
						proof: 'Salinan APBDes perubahan 18 desa',
						then: [
							begun(-150, 40, 'Tujuh desa telah menetapkan perubahan APBDes.'),
							begun(-92, 55, 'Sepuluh desa selesai; delapan menunggu musyawarah desa.'),
							begun(-24, 75, 'Tiga belas desa selesai; lima menunggu evaluasi camat.')
						]
					},
					{
						text: 'Menyambungkan air minum layak ke enam desa lokus.',
						kind: 'coordination',
						lead: 'dpupr',
						with: [['perumda', 'Memasang sambungan rumah dan meter air']],
						due: 25,
						proof: 'Berita acara uji alir dan daftar sambungan per desa',
						then: [
							begun(-170, 30, 'Pipa induk terpasang 4,2 km.'),
							claimed(-48, 'Pipa induk enam desa selesai diuji alir.', {
								files: [['irrigation', 'Jalur pipa di tepi saluran']]
							}),
							conform(-44),
							unheard(-13, 'Belum ada laporan pemasangan sambungan rumah.', 'perumda')
						]
					},
					{
						text: 'Menyelenggarakan kelas ibu hamil di setiap desa lokus.',
						kind: 'support',
						lead: 'pkk',
						due: -100,
						proof: 'Daftar hadir kelas per desa',
						then: [unheard(-90, 'Tidak ada laporan sampai tenggat.')]
					},
					{
						text: 'Menerbitkan akta kelahiran bagi 312 balita yang belum tercatat.',
						kind: 'instruction',
						lead: 'disdukcapil',
						due: -195,
						proof: 'Rekapitulasi penerbitan akta per desa, tanpa nama',
						then: [
							begun(-228, 58, '181 akta terbit melalui layanan jemput bola.'),
							claimed(-208, '312 akta terbit.', { files: [['recap', 'Rekapitulasi akta']] }),
							conform(-205)
						]
					},
					{
						text: 'Menyalurkan bantuan sembako bagi ibu hamil kurang energi kronis.',
						kind: 'instruction',
						lead: 'dinsos',
						due: -90,
						proof: 'Berita acara penyaluran per kecamatan',
						then: [
							begun(-201, 20, 'Penyaluran tahap pertama bagi 40 ibu hamil.'),
							{
								on: -112,
								does: 'replace',
								by: 'nutrition-aid',
								reason: 'Bentuk bantuan diubah menjadi pangan bergizi sesuai hasil evaluasi tim.'
							}
						]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 5 }
};
