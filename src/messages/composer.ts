import { bilingual } from './words.ts';

/** The line at the end of the minutes into which a note, a resolution or a commitment is written. */
export const composerWords = bilingual({
	id: {
		lines: { resolution: 'Keputusan', commitment: 'Tindak lanjut', note: 'Catatan' },
		linesLabel: 'Jenis baris yang dicatat',
		record: 'Catat',
		save: {
			resolution: 'Simpan keputusan',
			commitment: 'Simpan tindak lanjut',
			note: 'Simpan catatan'
		},
		keys: 'Enter menyimpan, Shift+Enter membuat baris baru.',
		noResolution: 'Catat keputusan lebih dahulu; tindak lanjut selalu berasal dari satu keputusan.'
	},
	en: {
		lines: { resolution: 'Resolution', commitment: 'Action item', note: 'Note' },
		linesLabel: 'Kind of line to record',
		record: 'Record',
		save: {
			resolution: 'Save the resolution',
			commitment: 'Save the action item',
			note: 'Save the note'
		},
		keys: 'Enter saves, Shift+Enter begins a new line.',
		noResolution: 'Record a resolution first; an action item always comes out of one.'
	}
});
