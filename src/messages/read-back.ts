import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** Reading the resolutions aloud at the end of a meeting, one after the other, and what still lacks. */
export const readBackWords = bilingual({
	id: {
		title: 'Pembacaan kembali',
		start: 'Bacakan kembali',
		project: 'Tayangkan',
		progress: (place: number, all: number) =>
			`${number(place, 'id')} dari ${number(all, 'id')} keputusan`,
		none: 'Belum ada keputusan untuk dibacakan.',
		previous: 'Sebelumnya',
		confirm: 'Sesuai, lanjut',
		finish: 'Sesuai, selesai dibacakan',
		correct: (of: number) => `Perbaiki keputusan ${of}`,
		missingHere: 'Yang belum lengkap pada keputusan ini',
		endTitle: 'Selesai dibacakan',
		endText: (all: number) => `${number(all, 'id')} keputusan sudah dibacakan.`,
		again: 'Bacakan dari awal',
		complete: 'Notula ini lengkap dan siap diajukan untuk disahkan.',
		incomplete:
			'Lengkapi lewat tautan di atas. Bila tetap tidak dapat dilengkapi, pimpinan rapat mengesahkan dengan alasan, dan alasannya tercetak dalam notula.',
		concludeFirst: 'Akhiri rapat lebih dahulu; sesudah itu notula dapat diajukan.',
		toAdoption: 'Ke pengesahan notula',
		toMinutes: 'Kembali ke notula',
		noActions: 'Tanpa tindak lanjut.',
		keys: 'Panah kanan atau Enter: berikut. Panah kiri: sebelumnya.'
	},
	en: {
		title: 'Reading back',
		start: 'Read back',
		project: 'Project',
		progress: (place, all) => `${number(place, 'en')} of ${number(all, 'en')} resolutions`,
		none: 'There is no resolution to read back yet.',
		previous: 'Previous',
		confirm: 'Correct, go on',
		finish: 'Correct, all read',
		correct: (of) => `Correct resolution ${of}`,
		missingHere: 'What this resolution still lacks',
		endTitle: 'All read back',
		endText: (all) =>
			all === 1 ? '1 resolution was read.' : `${number(all, 'en')} resolutions were read.`,
		again: 'Read from the beginning',
		complete: 'These minutes are complete and ready to be submitted for adoption.',
		incomplete:
			'Complete it through the links above. What cannot be completed, the chair adopts with a reason that is printed in the minutes.',
		concludeFirst: 'End the meeting first; then the minutes can be submitted.',
		toAdoption: 'To the adoption of the minutes',
		toMinutes: 'Back to the minutes',
		noActions: 'No action item.',
		keys: 'Right arrow or Enter: next. Left arrow: previous.'
	}
});
