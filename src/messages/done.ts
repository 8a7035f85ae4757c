import { bilingual } from './words.ts';

/** What was just done, said once on top of the next page; the codes that routes hand to `submit()`. */
export const doneWords = bilingual<Record<string, string>>({
	id: {
		saved: 'Perubahan disimpan.',
		'meeting.drafted': 'Rapat disimpan sebagai draf.'
	},
	en: {
		saved: 'Changes saved.',
		'meeting.drafted': 'The meeting was saved as a draft.'
	}
});
