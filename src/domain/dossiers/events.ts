import { facts } from '../audit/facts.ts';

/** What can happen here, with the facts that a reader needs later. */
export const dossierEvents = {
	'dossier.imported': facts<{ dossier: string; title: string; findings: number }>()
} as const;
