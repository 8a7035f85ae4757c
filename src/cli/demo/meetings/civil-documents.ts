import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows } from '../story/steps.ts';

/** Documents for those who cannot come to a counter. */
export const CIVIL_DOCUMENTS: MeetingStory = {
	title: 'Rapat Koordinasi Layanan Kependudukan bagi Kelompok Rentan',
	field: 'civil_registration',
	theme: 'Layanan jemput bola',
	hosts: ['setda', 'disdukcapil'],
	chair: { person: 'ratna', post: 'asisten1', onBehalfOf: 'setda' },
	staff: { decider: 'asisten' },
	day: -22,
	starts: '13:00',
	ends: '15:00',
	place: 'Ruang Rapat Disdukcapil',
	invited: { groups: ['camat'], heads: ['disdukcapil', 'dinsos', 'rsud', 'kpu', 'pa', 'dpmptsp'] },
	presence: {
		represented: [['kpu', 'Natalia Gerung, S.I.P.', 'Anggota', undefined, 'no']],
		absent: ['pa']
	},
	agenda: [
		item(
			'Penduduk tanpa dokumen',
			'disdukcapil',
			45,
			said(
				'information',
				'disdukcapil',
				'1.126 penduduk lanjut usia dan penyandang disabilitas belum merekam KTP elektronik.'
			),
			said('obstacle', 'hulu', 'Alat perekam kecamatan rusak sejak kemarau.'),
			settled('agreement', 'asisten1', 'Petugas mendatangi penduduk yang tidak dapat datang.', [
				alongside(
					coordination(
						'Merekam KTP elektronik 600 penduduk rentan di rumah.',
						'disdukcapil',
						23,
						'Rekapitulasi perekaman per desa, tanpa nama',
						begun(-12, 35, '214 penduduk direkam.'),
						begun(-2, 60, '368 penduduk direkam.', shows(['houses', 'Kunjungan di Desa Lembah'])),
						claimed(-11, 'Daftar alamat 1.126 penduduk diserahkan.', { part: 'dinsos' }),
						conform(-9, { part: 'dinsos' })
					),
					['dinsos', 'Menyerahkan daftar alamat']
				),
				instruction(
					'Memperbaiki alat perekam Kecamatan Contoh Hulu.',
					'hulu',
					-8,
					'Foto alat dan hasil uji perekaman',
					finished(-10, 'Alat diperbaiki dan merekam 40 orang pada hari pertama.', {}, 2)
				)
			])
		),
		item(
			'Akta di tempat lahir dan meninggal',
			'rsud',
			35,
			said('solution', 'rsud', 'Akta diserahkan saat ibu dan bayi pulang.'),
			settled(
				'decision',
				'asisten1',
				'Kelahiran dan kematian dilaporkan dari rumah sakit dan desa.',
				[
					coordination(
						'Menerbitkan akta kelahiran sebelum bayi pulang dari rumah sakit.',
						'rsud',
						-2,
						'Rekapitulasi sepekan dan berita acara uji coba',
						begun(-11, 50, 'Petugas kependudukan ditempatkan di ruang bersalin.'),
						claimed(
							-4,
							'26 dari 26 bayi pulang membawa akta.',
							shows(['recap', 'Rekapitulasi sepekan'], ['counter', 'Loket di ruang bersalin'])
						)
					),
					instruction(
						'Melaporkan kematian setiap bulan melalui kepala dusun.',
						'dpmd',
						'setiap bulan',
						'Rekapitulasi laporan per desa',
						begun(-6, 30, '38 dari 62 desa melapor pada bulan pertama.')
					),
					support(
						'Mencocokkan daftar pemilih dengan akta kematian.',
						'kpu',
						18,
						'Berita acara pencocokan'
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
