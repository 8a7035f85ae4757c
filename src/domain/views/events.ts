import { facts } from '../audit/facts.ts';

/** What happens to the views of the register that people keep. */
export const viewEvents = {
	'view.saved': facts<{ name: string; role: string | null }>(),
	'view.renamed': facts<{ before: string; name: string }>(),
	'view.removed': facts<{ name: string }>()
} as const;
