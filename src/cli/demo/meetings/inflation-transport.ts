import { coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, finished, sentBack, shows, conform } from '../story/steps.ts';
import { INFLATION } from './series.ts';

/** Freight and fish: the second monthly meeting of the inflation team. */
export const INFLATION_TRANSPORT: MeetingStory = {
	...INFLATION,
	title: 'Rapat Tim Pengendalian Inflasi Daerah {month}',
	theme: 'Biaya angkut dan pasokan ikan segar',
	day: -275,
	ends: '11:15',
	invited: { groups: ['tpid'], heads: ['bulog', 'pln', 'dpupr'] },
	presence: { absent: ['dishub'], excused: [['bps', 'Rilis berita resmi statistik']] },
	agenda: [
		item(
			'Tindak lanjut pencatatan harga dan kios binaan',
			'disperindag',
			25,
			said('information', 'bulog', '120 ton beras stabilisasi telah tersalur di 32 kios.'),
			said('obstacle', 'distan', 'Gudang transit Desa Sumber Contoh menunggu pengadaan ulang.')
		),
		item(
			'Ongkos angkut dari pelabuhan',
			'dishub',
			45,
			said(
				'information',
				'disperindag',
				'Ongkos angkut menyumbang seperlima harga telur di wilayah hulu.'
			),
			settled('agreement', 'asisten2', 'Subsidi ongkos angkut diberikan untuk tiga komoditas.', [
				instruction(
					'Menyusun petunjuk teknis subsidi ongkos angkut telur, bawang, dan minyak goreng.',
					'disperindag',
					-252,
					'Keputusan kepala dinas tentang petunjuk teknis',
					claimed(-257, 'Petunjuk teknis ditetapkan.'),
					sentBack(-254, 'Tata cara pertanggungjawaban sopir belum diatur.'),
					claimed(
						-244,
						'Petunjuk teknis disempurnakan dengan format tanda terima.',
						shows(['circular', 'Petunjuk teknis'])
					),
					conform(-241)
				),
				instruction(
					'Menyalurkan subsidi ongkos angkut untuk 180 perjalanan.',
					'dishub',
					-170,
					'Rekapitulasi tanda terima per perjalanan',
					begun(-221, 30, '54 perjalanan dibayar.'),
					begun(-189, 65, '117 perjalanan dibayar.'),
					finished(
						-163,
						'180 perjalanan dibayar, harga telur di hulu turun 7 persen.',
						shows(['recap', 'Rekapitulasi perjalanan'])
					)
				)
			])
		),
		item(
			'Rantai dingin ikan',
			'distan',
			40,
			said('question', 'polres', 'Apakah pabrik es beroperasi pada malam hari?'),
			settled(
				'decision',
				'asisten2',
				'Pasokan es dijaga supaya ikan sampai di pasar dalam keadaan segar.',
				[
					coordination(
						'Mengoperasikan kembali pabrik es berkapasitas lima ton per hari.',
						'distan',
						-228,
						'Catatan produksi sebulan',
						begun(-246, 40, 'Kompresor diperbaiki.'),
						finished(
							-224,
							'Pabrik es berproduksi 4,2 ton per hari.',
							shows(['storage', 'Ruang penyimpanan es'])
						)
					),
					support(
						'Menambah daya listrik pabrik es menjadi 66 kVA.',
						'pln',
						-241,
						'Berita acara penyambungan'
					),
					instruction(
						'Menyediakan 40 kotak pendingin bagi pedagang ikan keliling.',
						'disperindag',
						-215,
						'Berita acara serah terima dan foto',
						begun(-230, 50, '20 kotak diserahkan.'),
						finished(
							-217,
							'40 kotak diserahkan kepada pedagang keliling.',
							shows(
								['handover', 'Berita acara serah terima'],
								['market', 'Pedagang ikan dengan kotak pendingin']
							)
						)
					)
				]
			)
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
