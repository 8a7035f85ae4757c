import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, short, shows } from '../story/steps.ts';

/** Keeping services open while everybody else is on holiday. */
export const LONG_HOLIDAY: MeetingStory = {
	title: 'Rapat Koordinasi Kesiapan Layanan Selama Libur Panjang',
	field: 'public_order',
	theme: 'Layanan darurat dan keamanan libur panjang',
	hosts: ['setda', 'polres'],
	chair: { person: 'suryanto', post: 'setda' },
	roles: [['opener', { person: 'melati', post: 'wabup', onBehalfOf: 'bupati' }]],
	day: -203,
	starts: '09:00',
	ends: '11:10',
	place: 'Aula Polres Contoh',
	invited: {
		groups: ['camat'],
		heads: ['polres', 'kodim', 'dishub', 'dinkes', 'rsud', 'satpolpp', 'bpbd', 'pln', 'dlh']
	},
	presence: { excused: [['kodim', 'Upacara serah terima satuan']], absent: ['pln'] },
	agenda: [
		item(
			'Arus orang dan keselamatan',
			'polres',
			50,
			said(
				'information',
				'polres',
				'Tahun lalu 17 kecelakaan, sebelas di tikungan Desa Batu Lantai.'
			),
			said('plan', 'dishub', 'Kapal tambahan diminta kepada penyelenggara pelabuhan.'),
			settled('decision', 'setda', 'Tiga pos terpadu dibuka selama libur.', [
				alongside(
					support(
						'Mendirikan tiga pos terpadu di pelabuhan, pasar, dan perbatasan.',
						'polres',
						-192,
						'Jadwal petugas dan foto pos',
						claimed(
							-194,
							'Tiga pos beroperasi 24 jam.',
							shows(['shelter', 'Pos terpadu di perbatasan'])
						),
						claimed(-195, 'Ambulans dan dua perawat di setiap pos.', {
							part: 'dinkes',
							...shows(['ambulance', 'Ambulans pos pelabuhan'])
						}),
						claimed(-193, 'Rambu dan kerucut terpasang di enam titik.', { part: 'dishub' }),
						conform(-191, { part: 'dinkes' }),
						conform(-191, { part: 'dishub' }),
						conform(-190)
					),
					['dinkes', 'Menempatkan ambulans dan perawat'],
					['dishub', 'Memasang rambu sementara']
				),
				instruction(
					'Memasang 18 lampu jalan di tikungan Desa Batu Lantai.',
					'dishub',
					-193,
					'Foto malam hari setiap tiang',
					claimed(-191, '18 lampu menyala.', shows(['lamps', 'Tikungan pada malam hari'])),
					short(-189, 70, 'Foto hanya menunjukkan dua belas tiang.'),
					finished(-180, 'Enam tiang terakhir menyala.', shows(['lamps', 'Enam tiang terakhir']))
				)
			])
		),
		item(
			'Layanan yang tetap buka',
			'dinkes',
			40,
			said('request_for_input', 'setda', 'Camat diminta menyampaikan lokasi wisata yang ramai.'),
			settled('agreement', 'setda', 'Jadwal layanan libur diumumkan sepekan sebelumnya.', [
				instruction(
					'Menjaga ketersediaan 120 kantong darah dan dokter jaga.',
					'rsud',
					'seminggu',
					'Catatan stok harian dan jadwal dokter jaga',
					finished(-196, 'Stok 134 kantong; dokter jaga lengkap untuk 12 hari.')
				),
				instruction(
					'Mengangkut sampah pasar dan tempat wisata setiap hari.',
					'dlh',
					-187,
					'Rekapitulasi tonase harian',
					begun(-192, 40, 'Pengangkutan lima hari pertama 61 ton.'),
					finished(-176, 'Pengangkutan selesai, 148 ton.', {}, 4)
				),
				coordination(
					'Menugaskan penjaga pantai di dua lokasi wisata.',
					'hilir',
					-192,
					'Surat tugas dan foto pos jaga',
					finished(
						-194,
						'Delapan penjaga bertugas bergilir.',
						shows(['boat', 'Perahu penjaga pantai'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 2 }
};
