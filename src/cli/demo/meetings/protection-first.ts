import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, cannot, claimed, conform, short, stuck } from '../story/steps.ts';

/** The first quarterly meeting on women and children: its commitments are old by now. */
export const PROTECTION_FIRST: MeetingStory = {
	title: 'Rapat Koordinasi Perlindungan Perempuan dan Anak {quarter}',
	series: 'Rakor Perlindungan Perempuan dan Anak',
	field: 'women_and_child_protection',
	theme: 'Pencegahan dan penanganan kekerasan terhadap perempuan dan anak',
	purpose: 'Menyepakati alur rujukan korban dan pembagian tugas anggota gugus tugas.',
	hosts: ['setda', 'dp3a'],
	chair: { person: 'suryanto', post: 'setda' },
	roles: [
		['opener', { person: 'melati', post: 'wabup', onBehalfOf: 'bupati' }],
		['committee_report', { person: 'nurlaila', post: 'dp3a' }]
	],
	day: -300,
	starts: '09:00',
	ends: '12:10',
	place: 'Aula Kantor Bupati Contoh',
	invited: { groups: ['gugustugas'], heads: ['pn'], institutions: ['yayasan', 'forumanak'] },
	answers: [
		['dinsos', 'accepted'],
		['disdik', 'substitute', 'Rahmat Hidayatullah, S.Pd.', 'Kepala Bidang Pembinaan SD']
	],
	presence: {
		excused: [['pn', 'Memimpin sidang pada jam yang sama']],
		represented: [
			[
				'disdik',
				'Rahmat Hidayatullah, S.Pd.',
				'Kepala Bidang Pembinaan SD',
				'800/118/Disdikbud',
				'no'
			],
			['polres', 'Ipda Sari Purwaningtyas, S.H.', 'Kepala Unit PPA', 'Sprin/214', 'yes']
		],
		sent: [
			['yayasan', 'Theresia Wahyudiana, S.H.', 'Ketua'],
			['forumanak', 'Dimas Prakosa Putra', 'Ketua']
		]
	},
	agenda: [
		{
			title: 'Keadaan kekerasan terhadap perempuan dan anak',
			presenter: 'dp3a',
			minutes: 40,
			lines: [
				said(
					'information',
					'dp3a',
					'Pengaduan yang diterima UPTD PPA naik dari 31 menjadi 44 laporan; kenaikan sebagian karena layanan aduan mulai dikenal.'
				),
				said(
					'obstacle',
					'uptdppa',
					'Rujukan antarinstansi masih lewat pesan pribadi sehingga waktu tanggap tidak tercatat.'
				),
				settled(
					'agreement',
					'setda',
					'Seluruh anggota gugus tugas memakai satu alur rujukan korban yang tertulis.',
					[
						{
							text: 'Menyusun prosedur operasional standar rujukan korban lintas instansi.',
							kind: 'coordination',
							lead: 'uptdppa',
							due: -245,
							proof: 'Dokumen prosedur yang ditandatangani seluruh anggota gugus tugas',
							then: [
								begun(-281, 45, 'Rancangan dibahas bersama Polres dan Dinas Kesehatan.'),
								claimed(-260, 'Prosedur disepakati dan ditandatangani sembilan instansi.', {
									files: [['recap', 'Lembar kesepakatan']]
								}),
								conform(-256)
							]
						},
						{
							text: 'Menunjuk petugas penghubung Unit PPA pada enam polsek.',
							kind: 'support',
							lead: 'polres',
							due: -275,
							proof: 'Surat perintah penunjukan petugas penghubung',
							then: [
								claimed(-252, 'Enam petugas penghubung telah ditunjuk.'),
								conform(-249, { reason: 'Surat perintah lengkap, melewati tenggat.' })
							]
						},
						{
							text: 'Menyediakan rumah aman sementara berkapasitas delapan orang.',
							kind: 'support',
							lead: 'yayasan',
							due: -200,
							proof: 'Foto ruangan dan perjanjian pinjam pakai',
							then: [
								stuck(-243, 20, 'Gedung yang direncanakan ditarik kembali oleh pemiliknya.'),
								cannot(
									-212,
									'reorganised',
									'Penyediaan rumah aman dialihkan menjadi tugas UPTD PPA sejak perubahan susunan organisasi.'
								)
							]
						}
					]
				)
			]
		},
		{
			title: 'Pencegahan di satuan pendidikan dan keluarga',
			presenter: 'disdik',
			minutes: 45,
			lines: [
				said(
					'question',
					'forumanak',
					'Apakah anak dapat melapor tanpa didampingi guru di sekolahnya sendiri?'
				),
				settled(
					'directive',
					'setda',
					'Setiap satuan pendidikan memiliki tim pencegahan kekerasan yang berfungsi.',
					[
						{
							text: 'Membentuk tim pencegahan kekerasan pada 64 satuan pendidikan dasar.',
							kind: 'instruction',
							lead: 'disdik',
							due: -214,
							proof: 'Keputusan kepala sekolah dan daftar tim per satuan pendidikan',
							then: [
								begun(-262, 40, 'Tim terbentuk pada 26 satuan pendidikan.'),
								claimed(-224, 'Tim terbentuk pada seluruh satuan pendidikan.'),
								short(-219, 70, 'Keputusan baru ada pada 45 satuan pendidikan.'),
								claimed(-203, 'Keputusan dari 19 satuan pendidikan menyusul lengkap.', {
									files: [['school', 'Papan pengaduan di sekolah']]
								}),
								conform(-198)
							]
						},
						{
							text: 'Melaporkan pelaksanaan bimbingan calon pengantin usia muda.',
							kind: 'support',
							lead: 'kemenag',
							due: 'laporan setiap triwulan',
							proof: 'Laporan jumlah peserta dan materi',
							then: [
								begun(-214, 25, 'Bimbingan diikuti 61 pasangan di tiga kecamatan.'),
								begun(
									-124,
									50,
									'Bimbingan diikuti 58 pasangan, satu kelas khusus usia di bawah 21 tahun.'
								),
								begun(-33, 75, 'Bimbingan diikuti 72 pasangan; modul pengasuhan mulai dipakai.')
							]
						}
					]
				),
				settled('decision', 'setda', 'Layanan terpadu bagi korban dibuka satu pintu di UPTD PPA.', [
					{
						text: 'Membuka layanan terpadu satu pintu bagi korban kekerasan.',
						kind: 'coordination',
						lead: 'dp3a',
						with: [
							['dinsos', 'Menugaskan satu pekerja sosial setiap hari kerja'],
							['dinkes', 'Menjamin pemeriksaan kesehatan tanpa biaya']
						],
						due: -225,
						proof: 'Jadwal petugas dan berita acara pembukaan layanan',
						then: [
							claimed(-247, 'Ruang layanan dibuka, petugas bergiliran.', {
								files: [['clinic', 'Gedung layanan terpadu']]
							}),
							claimed(-246, 'Satu pekerja sosial ditugaskan per hari kerja.', { part: 'dinsos' }),
							claimed(-240, 'Pemeriksaan tanpa biaya berlaku di RSUD Contoh.', {
								part: 'dinkes'
							}),
							conform(-238),
							conform(-237, { part: 'dinsos' }),
							conform(-236, { part: 'dinkes' })
						]
					},
					{
						text: 'Menyiapkan Keputusan Bupati tentang gugus tugas perlindungan perempuan dan anak.',
						kind: 'coordination',
						lead: 'dp3a',
						due: 'paling lama dua bulan',
						proof: 'Salinan Keputusan Bupati bernomor',
						then: [
							begun(-275, 60, 'Rancangan selesai diharmonisasi oleh Bagian Hukum.'),
							claimed(-258, 'Keputusan Bupati telah ditetapkan.', {
								files: [['decree', 'Salinan keputusan']]
							}),
							conform(-255)
						]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 4 }
};
