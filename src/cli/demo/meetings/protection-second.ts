import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform, notBegun, unheard, waiting } from '../story/steps.ts';

/** The latest quarterly meeting: reservations, a resolution taken back, an addendum, a confidential item. */
export const PROTECTION_SECOND: MeetingStory = {
	title: 'Rapat Koordinasi Perlindungan Perempuan dan Anak {quarter}',
	series: 'Rakor Perlindungan Perempuan dan Anak',
	field: 'women_and_child_protection',
	theme: 'Kabupaten layak anak dan alur penanganan perkara',
	hosts: ['setda', 'dp3a'],
	chair: { person: 'suryanto', post: 'setda' },
	day: -80,
	starts: '09:00',
	ends: '12:30',
	place: 'Aula Kantor Bupati Contoh',
	invited: {
		groups: ['gugustugas'],
		heads: ['diskominfo', 'rsud'],
		institutions: ['yayasan', 'forumanak']
	},
	answers: [
		['kejari', 'accepted'],
		['kemenag', 'declined', 'Rapat kerja wilayah pada hari yang sama']
	],
	presence: {
		excused: [['kemenag', 'Rapat kerja wilayah pada hari yang sama']],
		represented: [
			['kejari', 'Bintang Ramadhan, S.H.', 'Kepala Seksi Pidana Umum', 'Print-88', 'no'],
			['pa', 'Drs. Ahmad Suhaimi', 'Panitera', undefined, 'no']
		],
		sent: [
			['yayasan', 'Theresia Wahyudiana, S.H.', 'Ketua'],
			['forumanak', 'Dimas Prakosa Putra', 'Ketua']
		],
		walkIns: [
			['radio', 'Evita Sandoria, S.I.Kom.', 'Pemimpin Redaksi, meninggalkan rapat pada acara 3']
		]
	},
	agenda: [
		{
			title: 'Tindak lanjut rapat triwulan lalu',
			presenter: 'dp3a',
			minutes: 30,
			lines: [
				said(
					'information',
					'dp3a',
					'Rumah aman siap dihuni; peraturan desa dan bantuan provinsi belum selesai.'
				),
				settled(
					'recommendation',
					'setda',
					'Peta jalan kabupaten layak anak disusun bersama Bappeda.',
					[
						{
							text: 'Menyusun peta jalan kabupaten layak anak untuk tiga tahun.',
							kind: 'coordination',
							lead: 'dp3a',
							with: [['bappeda', 'Menyelaraskan dengan rencana pembangunan']],
							due: 45,
							proof: 'Dokumen peta jalan yang disetujui gugus tugas',
							then: [
								begun(-21, 35, 'Lima klaster selesai dipetakan.'),
								begun(-2, 60, 'Rancangan dibahas dengan Forum Anak.', {
									files: [['meeting', 'Pembahasan rancangan']]
								}),
								begun(-4, 40, 'Penyelarasan program selesai untuk dua klaster.', {
									part: 'bappeda'
								})
							]
						},
						{
							text: 'Menghimpun suara anak melalui kotak aspirasi di tiap kecamatan.',
							kind: 'support',
							lead: 'forumanak',
							due: -35,
							proof: 'Ringkasan aspirasi tanpa identitas',
							then: [unheard(-28, 'Belum ada laporan; Forum Anak didampingi DP3AP2KB.')]
						}
					]
				)
			]
		},
		{
			title: 'Alur penanganan perkara dan layanan kesehatan',
			presenter: 'polres',
			minutes: 60,
			lines: [
				said('obstacle', 'kanitppa', 'Hasil visum rata-rata diterima setelah sebelas hari.'),
				settled(
					'agreement',
					'setda',
					'Penanganan perkara anak memakai satu alur dengan batas waktu setiap tahap.',
					[
						{
							text: 'Menandatangani kesepakatan alur penanganan perkara anak.',
							kind: 'coordination',
							lead: 'polres',
							with: [['uptdppa', 'Menyiapkan pendamping pada setiap tahap']],
							due: 3,
							proof: 'Naskah kesepakatan yang ditandatangani para pihak',
							then: [
								begun(-40, 50, 'Naskah dibahas dengan kejaksaan.'),
								begun(-12, 70, 'Dua pendamping tersedia, satu masih direkrut.', {
									part: 'uptdppa'
								}),
								claimed(-10, 'Naskah ditandatangani empat pihak.', {
									files: [['meeting', 'Penandatanganan kesepakatan']]
								})
							]
						},
						{
							text: 'Menyediakan visum tanpa biaya di RSUD dan empat puskesmas.',
							kind: 'instruction',
							lead: 'dinkes',
							due: 8,
							proof: 'Edaran layanan dan rekapitulasi jumlah layanan',
							then: [
								begun(-45, 40, 'Edaran terbit; berlaku di RSUD.'),
								claimed(-3, 'Berlaku di RSUD dan empat puskesmas.', {
									files: [['clinic', 'Puskesmas pelaksana']]
								})
							]
						}
					],
					{
						positions: [
							['polres', 'agrees'],
							[
								'kejari',
								'agrees_with_note',
								'Batas waktu pelimpahan tetap mengikuti ketentuan hukum acara pidana.'
							],
							[
								'yayasan',
								'agrees_with_note',
								'Pendamping dari lembaga masyarakat diberi akses sejak awal.'
							],
							['pa', 'rejects', 'Penetapan jangka waktu perkara bukan kewenangan rapat ini.']
						]
					}
				),
				settled(
					'decision',
					'setda',
					'Setiap kecamatan wajib membuka rumah aman sendiri.',
					[{ text: 'Membuka rumah aman di Kecamatan Contoh Hulu.', lead: 'hulu', due: 40 }],
					{ withdrawn: 'Ditarik oleh pimpinan rapat: rumah aman menjadi kewenangan UPTD PPA.' }
				)
			]
		},
		{
			title: 'Pendampingan kasus yang sedang berjalan',
			presenter: 'uptdppa',
			minutes: 30,
			confidentiality: 'restricted',
			lines: [
				said(
					'information',
					'uptdppa',
					'Enam belas pendampingan berjalan; tiga memerlukan rujukan lanjutan.'
				),
				settled('instruction', 'setda', 'Tenaga pendamping ditambah sampai akhir tahun anggaran.', [
					{
						text: 'Menugaskan dua pekerja sosial tambahan pada UPTD PPA.',
						kind: 'instruction',
						lead: 'dinsos',
						due: 20,
						proof: 'Surat penugasan',
						then: [begun(-17, 50, 'Satu pekerja sosial telah ditugaskan.')]
					}
				])
			]
		},
		{
			title: 'Pencegahan',
			minutes: 30,
			lines: [
				settled('agreement', 'setda', 'Layanan pengaduan dikenalkan di sekolah dan rumah ibadah.', [
					{
						text: 'Mengenalkan layanan pengaduan di 64 satuan pendidikan.',
						kind: 'instruction',
						lead: 'disdik',
						due: -20,
						proof: 'Jadwal dan foto kegiatan per satuan pendidikan',
						then: [
							waiting(-33, 'Jadwal menunggu selesainya penilaian akhir semester.'),
							notBegun(-30, 'Belum ada kegiatan yang dapat diperiksa.')
						]
					},
					{
						text: 'Memberi khotbah dan ceramah tentang pencegahan perkawinan anak.',
						kind: 'support',
						lead: 'kemenag',
						due: 6,
						proof: 'Rekapitulasi rumah ibadah dan jadwal',
						then: [
							begun(-36, 45, '52 rumah ibadah telah melaksanakan.'),
							begun(-4, 80, '93 dari 116 rumah ibadah telah melaksanakan.')
						]
					},
					{
						text: 'Memuat nomor pengaduan 129 pada seluruh laman perangkat daerah.',
						kind: 'support',
						lead: 'diskominfo',
						due: -30,
						proof: 'Tautan laman perangkat daerah',
						addendum: [
							-60,
							'Butir pemuatan nomor pengaduan terlewat saat pencatatan dan disepakati peserta secara tertulis.'
						],
						then: [
							claimed(-41, 'Nomor 129 tampil pada 24 laman.', {
								link: ['https://contoh.test/pengaduan', 'Laman contoh']
							}),
							conform(-37),
							{
								on: -21,
								does: 'reopen',
								reason: 'Sembilan laman kehilangan nomor setelah pembaruan.'
							},
							begun(-13, 85, 'Nomor dipulihkan pada lima laman.', {
								decrease: 'Turun karena sembilan laman harus diperbaiki kembali.'
							})
						]
					}
				])
			]
		}
	],
	outcome: {
		state: 'adopted',
		after: 5,
		addenda: [[-58, 'Nama wakil Pengadilan Agama dibetulkan menjadi Drs. Ahmad Suhaimi, M.H.']]
	}
};
