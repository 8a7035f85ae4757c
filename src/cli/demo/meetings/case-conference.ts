import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform } from '../story/steps.ts';

/**
 * A case conference: secret, and even so without anything that points to a person (UU 11/2012 Pasal 19,
 * UU 12/2022). It shows who may see such a meeting, not what is said in one.
 */
export const CASE_CONFERENCE: MeetingStory = {
	title: 'Konferensi Kasus Layanan Terpadu',
	field: 'women_and_child_protection',
	confidentiality: 'secret',
	hosts: ['dp3a'],
	chair: { person: 'nurlaila', post: 'dp3a' },
	staff: { secretary: 'dp3a', writer: 'dp3a', decider: 'kadis.dp3a' },
	cleared: ['bappeda', 'dinsos'],
	day: -40,
	starts: '10:00',
	ends: '11:30',
	place: 'Ruang Layanan UPTD PPA',
	invited: { heads: ['uptdppa', 'rsud', 'dinsos'], posts: ['kanitppa'] },
	presence: {
		represented: [
			['dinsos', 'Yusuf Hidayatullah, S.Tr.Sos.', 'Sekretaris Dinas', '800/9/Dinsos', 'yes']
		]
	},
	agenda: [
		{
			title: 'Pembagian layanan',
			presenter: 'uptdppa',
			minutes: 60,
			lines: [
				said(
					'information',
					'uptdppa',
					'Isi pembahasan tidak dicatat; identitas hanya ada pada berkas layanan.'
				),
				settled('agreement', 'dp3a', 'Setiap layanan menunjuk satu penanggung jawab.', [
					{
						text: 'Menyediakan pendampingan sosial berkala.',
						kind: 'coordination',
						lead: 'dinsos',
						due: 15,
						proof: 'Pernyataan UPTD PPA bahwa pendampingan berjalan',
						then: [begun(-10, 50, 'Pendampingan berjalan sesuai jadwal.')]
					},
					{
						text: 'Memberikan layanan kesehatan lanjutan.',
						kind: 'coordination',
						lead: 'rsud',
						due: -20,
						proof: 'Pernyataan layanan selesai dari RSUD, tanpa identitas',
						then: [claimed(-23, 'Layanan selesai diberikan.'), conform(-19)]
					},
					{
						text: 'Menyusun rencana layanan lanjutan.',
						kind: 'coordination',
						lead: 'uptdppa',
						due: 4,
						proof: 'Pernyataan bahwa rencana telah disetujui tim',
						then: [claimed(-3, 'Rencana telah disetujui tim.')]
					}
				])
			]
		}
	],
	outcome: { state: 'adopted', after: 2 }
};
