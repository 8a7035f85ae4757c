import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows } from '../story/steps.ts';

/** Children who do not go to school, long before they were counted at 126. */
export const OUT_OF_SCHOOL: MeetingStory = {
	title: 'Rapat Koordinasi Penanganan Anak Tidak Sekolah',
	field: 'education',
	theme: 'Wajib belajar dan penerimaan peserta didik',
	hosts: ['setda', 'disdik'],
	chair: { person: 'ratna', post: 'asisten1', onBehalfOf: 'setda' },
	staff: { decider: 'asisten' },
	day: -236,
	starts: '13:00',
	ends: '15:30',
	place: 'Ruang Rapat Dinas Pendidikan dan Kebudayaan',
	invited: {
		groups: ['camat'],
		heads: ['dinsos', 'dp3a', 'kemenag', 'dpmd', 'disdukcapil', 'forumanak']
	},
	answers: [['kemenag', 'accepted', 'Membawa data madrasah']],
	presence: { remote: ['hulu'] },
	agenda: [
		item(
			'Sebab anak tidak bersekolah',
			'disdik',
			50,
			said(
				'information',
				'disdik',
				'341 anak usia 7–15 tahun tidak bersekolah; 118 bekerja, 64 menikah muda.'
			),
			said('obstacle', 'hilir', 'Jarak ke SMP terdekat 14 kilometer lewat sungai.'),
			said('question', 'forumanak', 'Bolehkah kawan yang sudah menikah kembali ke sekolah?'),
			settled(
				'decision',
				'asisten1',
				'Setiap anak tidak sekolah didatangi dan diberi pilihan belajar.',
				[
					coordination(
						'Mendatangi 341 anak dan mencatat alasan serta pilihan belajarnya.',
						'disdik',
						-195,
						'Rekapitulasi kunjungan per kecamatan, tanpa nama',
						begun(-216, 45, '154 anak dikunjungi.'),
						finished(
							-193,
							'338 anak dikunjungi, tiga pindah ke luar daerah.',
							shows(['recap', 'Rekapitulasi kunjungan']),
							4
						)
					),
					support(
						'Membuka kelas kejar paket di tiga kecamatan.',
						'disdik',
						-180,
						'Jadwal kelas dan daftar hadir',
						finished(
							-184,
							'Tiga kelas dibuka dengan 96 peserta.',
							shows(['class', 'Kelas paket B di Kecamatan Contoh Hilir'])
						)
					),
					support(
						'Menerima 48 anak di madrasah tanpa biaya pendaftaran.',
						'kemenag',
						-178,
						'Rekapitulasi penerimaan per madrasah',
						begun(-190, 60, '29 anak diterima.'),
						finished(-179, '51 anak diterima, melebihi sasaran.')
					)
				]
			)
		),
		item(
			'Angkutan dan seragam',
			'dinsos',
			40,
			settled('agreement', 'asisten1', 'Biaya berangkat ke sekolah tidak lagi menjadi alasan.', [
				alongside(
					instruction(
						'Menyediakan dua perahu sekolah bagi 74 anak wilayah hilir.',
						'dishub',
						-150,
						'Foto perahu dan jadwal pelayaran',
						begun(-187, 50, 'Satu perahu beroperasi.', shows(['boat', 'Perahu sekolah pertama'])),
						claimed(
							-152,
							'Dua perahu beroperasi setiap hari sekolah.',
							shows(['boat', 'Perahu kedua diserahterimakan'])
						),
						claimed(-154, 'Dua juru mudi ditunjuk dan diasuransikan.', { part: 'hilir' }),
						conform(-149, { part: 'hilir' }),
						conform(-148)
					),
					['hilir', 'Menunjuk juru mudi dan titik jemput']
				),
				instruction(
					'Membagikan seragam dan alat tulis bagi 260 anak.',
					'dinsos',
					-185,
					'Berita acara serah terima per sekolah',
					finished(-188, '260 paket dibagikan.', shows(['school', 'Pembagian di SD Contoh Hulu']))
				),
				support(
					'Mengadakan temu anak untuk menyampaikan alasan putus sekolah.',
					'forumanak',
					-190,
					'Ringkasan pendapat anak, tanpa nama',
					{
						on: -171,
						does: 'cancel',
						reason: 'Pendapat anak sudah dihimpun lewat kunjungan Dinas Pendidikan dan Kebudayaan.'
					}
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 5 }
};
