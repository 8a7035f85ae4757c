import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows, unheard } from '../story/steps.ts';

/** The dry months: fires on peat and fields. */
export const LAND_FIRES: MeetingStory = {
	title: 'Rapat Koordinasi Pencegahan Kebakaran Hutan dan Lahan',
	field: 'disaster_management',
	theme: 'Siaga kebakaran hutan dan lahan',
	hosts: ['bpbd', 'kodim'],
	chair: { person: 'wirasena', post: 'bupati' },
	staff: { secretary: 'bpbd', decider: 'bupati' },
	day: -146,
	starts: '08:30',
	ends: '11:00',
	place: 'Makodim 9901/Contoh',
	invited: { groups: ['camat', 'siaga'], heads: ['dlh', 'distan', 'bmkg', 'sawit', 'satpolpp'] },
	presence: {
		represented: [['sawit', 'Robert Silaban', 'Kepala Regu Pemadam Kebun', undefined, 'no']],
		walkIns: [[null, 'Mikael Sangkai', 'Ketua Masyarakat Peduli Api Contoh Hulu']]
	},
	agenda: [
		item(
			'Prakiraan musim dan titik panas',
			'bmkg',
			40,
			said(
				'information',
				'bmkg',
				'Puncak kemarau diperkirakan dua bulan lagi; curah hujan di bawah normal.'
			),
			said('information', 'bpbd', '41 titik panas terpantau bulan lalu, 26 di lahan gambut.'),
			settled(
				'instruction',
				'bupati',
				'Patroli terpadu dilakukan setiap hari sampai hujan turun.',
				[
					alongside(
						coordination(
							'Melaksanakan patroli terpadu di delapan desa rawan.',
							'bpbd',
							-60,
							'Catatan patroli harian dan foto',
							begun(
								-118,
								35,
								'27 hari patroli; sembilan titik api dipadamkan.',
								shows(['smoke', 'Pemadaman dini di Contoh Hulu'])
							),
							begun(-84, 75, '61 hari patroli; luas terbakar 14 hektare.', {
								part: 'bpbd',
								...shows(['smoke', 'Pendinginan lahan gambut'])
							}),
							claimed(-62, 'Patroli ditutup setelah hujan; luas terbakar 17 hektare.'),
							claimed(-61, 'Dua regu ikut setiap patroli.', { part: 'hulu' }),
							conform(-58, { part: 'hulu' }),
							conform(-57)
						),
						['hulu', 'Menyertakan masyarakat peduli api']
					),
					support(
						'Mengirim prakiraan bahaya kebakaran setiap pagi kepada camat.',
						'diskominfo',
						-132,
						'Contoh pesan dan daftar penerima',
						finished(-136, 'Pesan harian dikirim kepada 74 penerima.')
					)
				]
			)
		),
		item(
			'Sekat kanal dan peralatan',
			'dlh',
			40,
			said('oral_commitment', 'sawit', 'Perusahaan meminjamkan dua ekskavator selama sebulan.'),
			settled('decision', 'bupati', 'Lahan gambut dibasahi sebelum puncak kemarau.', [
				instruction(
					'Membangun 24 sekat kanal di lahan gambut.',
					'dlh',
					-102,
					'Foto setiap sekat dengan koordinat',
					begun(-115, 40, 'Sepuluh sekat selesai.', shows(['irrigation', 'Sekat kanal nomor 7'])),
					finished(
						-81,
						'24 sekat selesai, tiga pekan setelah tenggat.',
						shows(['irrigation', 'Sekat kanal terakhir'])
					)
				),
				support(
					'Meminjamkan dua ekskavator dengan operator selama sebulan.',
					'sawit',
					-108,
					'Berita acara pinjam pakai',
					unheard(-97, 'Satu ekskavator datang menurut BPBD, tetapi tidak ada laporan perusahaan.')
				),
				instruction(
					'Menyediakan embung darurat di lima desa.',
					'distan',
					-98,
					'Foto embung terisi',
					finished(-100, 'Lima embung terisi.', shows(['gauge', 'Embung Desa Batu Lantai']))
				),
				instruction(
					'Menyediakan 600 masker dan oksigen di tiga puskesmas.',
					'dinkes',
					'dua minggu',
					'Berita acara serah terima',
					finished(
						-133,
						'Masker dan 18 tabung oksigen tersedia.',
						shows(['handover', 'Berita acara serah terima'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
