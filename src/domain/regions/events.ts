import { facts } from '../audit/facts.ts';

/** What can happen here, with the facts that a reader needs later. */
export const regionEvents = {
	'region.references_loaded': facts<{ provinces: number; kabupaten: number; kota: number }>(),
	'function.references_loaded': facts<{ functions: number }>(),
	'region.used': facts<{ name: string; code: string }>(),
	'region.fictional_added': facts<{ name: string; code: string }>()
} as const;
