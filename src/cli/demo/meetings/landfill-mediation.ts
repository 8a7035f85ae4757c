import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';

/** Interrupted: the parties went out to look at the place. */
export const LANDFILL_MEDIATION: MeetingStory = {
	title: 'Rapat Mediasi Perluasan Tempat Pemrosesan Akhir Sampah',
	field: 'environment',
	theme: 'Pengelolaan sampah dan ketertiban',
	hosts: ['setda'],
	counterparts: ['sumber'],
	chair: { person: 'ratna', post: 'asisten1', onBehalfOf: 'setda' },
	day: -1,
	starts: '13:00',
	ends: '14:50',
	place: 'Balai Desa Sumber Contoh',
	invited: {
		heads: ['dlh', 'hulu', 'satpolpp', 'polres', 'sumber'],
		guests: [['H. Lamusu Daeng Pasau', 'Tokoh masyarakat Desa Sumber Contoh']]
	},
	presence: {
		represented: [['polres', 'AKP Wibowo Santosa', 'Kepala Satuan Binmas', 'Sprin/402', 'no']]
	},
	agenda: [
		{
			title: 'Keberatan warga dan rencana perluasan',
			presenter: 'dlh',
			minutes: 60,
			lines: [
				said(
					'information',
					'dlh',
					'Kapasitas tersisa delapan bulan; perluasan 2,1 hektare diperlukan.'
				),
				said('request_for_input', 'asisten1', 'Warga diminta menyebut sumur yang berbau.'),
				settled(
					'agreement',
					'asisten1',
					'Air sumur warga diperiksa sebelum perluasan dibahas lagi.',
					[
						{
							text: 'Memeriksa mutu air 20 sumur di sekitar tempat pemrosesan akhir.',
							kind: 'instruction',
							lead: 'dlh',
							with: [['dinkes', 'Memeriksa di laboratorium kesehatan daerah']],
							due: 'dua minggu',
							proof: 'Hasil uji laboratorium per titik'
						}
					]
				)
			]
		},
		{ title: 'Kesepakatan para pihak', minutes: 60 }
	],
	outcome: {
		state: 'interrupted',
		reason:
			'Diskors untuk meninjau lokasi bersama warga; dilanjutkan setelah hasil uji air tersedia.'
	}
};
