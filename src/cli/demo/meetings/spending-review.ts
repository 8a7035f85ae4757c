import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform } from '../story/steps.ts';

/** A restricted meeting, led by the acting secretary during the week in which the holder was away. */
export const SPENDING_REVIEW: MeetingStory = {
	title: 'Rapat Evaluasi Realisasi Belanja dan Tindak Lanjut Hasil Pemeriksaan',
	field: 'finance',
	theme: 'Realisasi belanja dan hasil pemeriksaan',
	confidentiality: 'restricted',
	hosts: ['setda'],
	chair: { person: 'ratna', post: 'setda', capacity: 'plh' },
	staff: { decider: 'asisten' },
	day: -50,
	starts: '13:00',
	ends: '15:20',
	place: 'Ruang Rapat Sekretaris Daerah',
	invited: {
		heads: ['inspektorat', 'bkad', 'bappeda', 'dpupr', 'dpmptsp', 'disperindag'],
		posts: ['irban']
	},
	presence: {
		represented: [
			[
				'bappeda',
				'Laras Ayuningtyas, S.E.',
				'Kepala Bidang Pengendalian dan Evaluasi',
				'090/77/Bappeda',
				'no'
			]
		]
	},
	agenda: [
		{
			title: 'Realisasi belanja sampai bulan ini',
			presenter: 'bkad',
			minutes: 60,
			lines: [
				said('information', 'bkad', 'Realisasi belanja 61,3 persen; belanja modal 42,8 persen.'),
				settled(
					'directive',
					'setda',
					'Perangkat daerah dengan realisasi terendah menyusun percepatan.',
					[
						{
							text: 'Menyampaikan rekonsiliasi aset hasil pemeriksaan.',
							kind: 'instruction',
							lead: 'bkad',
							due: -15,
							proof: 'Berita acara rekonsiliasi',
							then: [
								begun(-34, 55, 'Rekonsiliasi 11 dari 20 perangkat daerah.'),
								claimed(-17, 'Rekonsiliasi selesai untuk 20 perangkat daerah.'),
								conform(-13)
							]
						},
						{
							text: 'Mempercepat penyelesaian tujuh paket belanja modal.',
							kind: 'instruction',
							lead: 'dpupr',
							due: 2,
							proof: 'Laporan kemajuan fisik dan keuangan per paket',
							then: [
								begun(-35, 20, 'Dua paket berkontrak.'),
								begun(-12, 45, 'Lima paket berkontrak, dua menunggu evaluasi.')
							]
						}
					]
				)
			]
		},
		{
			title: 'Tindak lanjut hasil pemeriksaan',
			presenter: 'inspektorat',
			minutes: 60,
			lines: [
				said('question', 'irban', 'Apakah kelebihan pembayaran telah disetor seluruhnya?'),
				settled('instruction', 'setda', 'Temuan yang berulang diselesaikan tahun ini.', [
					{
						text: 'Menyempurnakan pencatatan piutang retribusi perizinan.',
						kind: 'instruction',
						lead: 'dpmptsp',
						due: 40,
						proof: 'Daftar piutang yang telah dicocokkan'
					},
					{
						text: 'Menyetorkan sisa retribusi pasar ke kas daerah.',
						kind: 'instruction',
						lead: 'disperindag',
						due: -2,
						proof: 'Surat tanda setoran',
						then: [
							{
								on: -20,
								does: 'ask',
								until: 25,
								reason: 'Pencocokan dengan pengelola pasar belum selesai.'
							},
							{ on: -18, does: 'take_back' },
							begun(-16, 65, 'Dua pertiga telah disetor.')
						]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 3 }
};
