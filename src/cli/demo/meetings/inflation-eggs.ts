import { coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows } from '../story/steps.ts';
import { INFLATION } from './series.ts';

/** Eggs, feed and a second market day; the absent secretary is stood in for. */
export const INFLATION_EGGS: MeetingStory = {
	...INFLATION,
	title: 'Rapat Tim Pengendalian Inflasi Daerah tentang Telur dan Pakan',
	theme: 'Harga telur dan pakan ternak',
	staff: { decider: 'asisten' },
	day: -55,
	ends: '11:00',
	invited: { groups: ['tpid'], heads: ['bulog', 'dpmptsp', 'satpolpp', 'kota'] },
	presence: { remote: ['bps'], absent: ['dishub'] },
	agenda: [
		item(
			'Ketertiban pasar, sekali lagi',
			'satpolpp',
			30,
			said(
				'information',
				'kota',
				'Lapak kembali memenuhi bahu jalan pada dua hari pasar terakhir.'
			),
			said('plan', 'satpolpp', 'Penertiban disertai pemindahan lapak ke halaman belakang.')
		),
		item(
			'Telur dan pakan',
			'distan',
			50,
			said('information', 'bps', 'Telur naik 9,2 persen dalam dua pekan.'),
			said('obstacle', 'distan', 'Jagung pakan didatangkan dari luar pulau.'),
			settled('agreement', 'asisten2', 'Pakan dan telur disediakan dari dalam daerah.', [
				instruction(
					'Menanam 80 hektare jagung pakan bersama kelompok tani.',
					'distan',
					50,
					'Foto tanam dan rekapitulasi luas per kelompok',
					begun(-33, 40, '34 hektare ditanam.', shows(['harvest', 'Lahan jagung Contoh Hulu'])),
					begun(-11, 75, '61 hektare ditanam.')
				),
				support(
					'Menjual telur ayam peternak lokal melalui 12 kios binaan.',
					'bulog',
					-28,
					'Rekapitulasi penjualan',
					finished(-31, '12 kios menjual 4,3 ton telur.', shows(['market', 'Telur di kios binaan']))
				),
				instruction(
					'Mempermudah perizinan enam peternak ayam petelur.',
					'dpmptsp',
					-20,
					'Daftar nomor induk berusaha yang terbit',
					claimed(-23, 'Enam nomor induk berusaha terbit.'),
					conform(-20)
				),
				coordination(
					'Menyusun neraca pangan 12 komoditas.',
					'distan',
					'sebelum {28}',
					'Dokumen neraca pangan',
					begun(-27, 50, 'Tujuh komoditas selesai dihitung.')
				),
				support(
					'Menyediakan data konsumsi rumah tangga untuk neraca pangan.',
					'bps',
					-25,
					'Surat pengantar data',
					finished(-30, 'Data konsumsi tiga tahun diserahkan.')
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
