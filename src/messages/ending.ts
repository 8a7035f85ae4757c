import { bilingual } from './words.ts';

/** Ending a meeting from its minutes, with what is still missing. */
export const endingWords = bilingual({
	id: {
		end: 'Akhiri rapat…',
		endQuestion: (gaps: number) =>
			gaps === 0
				? 'Akhiri rapat? Notulanya lengkap dan dapat diajukan setelah dibacakan.'
				: `Akhiri rapat? ${gaps} hal belum lengkap. Anda masih dapat melengkapinya sebelum pengesahan.`,
		endConfirm: 'Akhiri rapat'
	},
	en: {
		end: 'End the meeting…',
		endQuestion: (gaps) =>
			gaps === 0
				? 'End the meeting? The minutes are complete and can be submitted once they are read back.'
				: `End the meeting? ${gaps === 1 ? '1 thing is' : `${gaps} things are`} still missing. You can complete them before adoption.`,
		endConfirm: 'End the meeting'
	}
});
