import { instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { INFLATION } from './series.ts';

/** Held days ago; its minutes wait for adoption. */
export const INFLATION_WEEKLY: MeetingStory = {
	...INFLATION,
	title: 'Rapat Pemantauan Harga Mingguan Tim Pengendalian Inflasi Daerah',
	theme: 'Pemantauan harga mingguan',
	day: -5,
	ends: '10:20',
	invited: { groups: ['tpid'], heads: ['bulog', 'satpolpp'] },
	presence: { remote: ['bps'], absent: ['polres'] },
	agenda: [
		item(
			'Harga pekan ini',
			'bps',
			30,
			said('information', 'bps', 'Bawang merah naik 6 persen; beras dan telur tetap.'),
			said('information', 'distan', 'Stok bawang 3,1 ton, cukup untuk sembilan hari.'),
			settled('directive', 'asisten2', 'Pasokan bawang ditambah sebelum akhir pekan depan.', [
				support(
					'Mendatangkan lima ton bawang merah melalui kerja sama antarpedagang.',
					'bulog',
					9,
					'Berita acara kedatangan barang'
				),
				instruction(
					'Menyediakan lapak sementara bagi 40 pedagang pasar tumpah.',
					'disperindag',
					12,
					'Foto lapak dan denah'
				),
				instruction(
					'Melaporkan harga harian kepada tim sebelum pukul 10.00.',
					'disperindag',
					'setiap hari',
					'Tangkapan layar laporan harian'
				)
			])
		)
	],
	outcome: { state: 'submitted' }
};
