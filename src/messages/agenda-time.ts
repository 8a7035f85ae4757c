import { bilingual } from './words.ts';

/** How the running agenda item stands against its plan. */
export const agendaTimeWords = bilingual({
	id: {
		left: (minutes: number) => `tersisa ${minutes} menit`,
		over: (minutes: number) => `lewat ${minutes} menit`
	},
	en: {
		left: (minutes) => `${minutes} min left`,
		over: (minutes) => `${minutes} min over`
	}
});
