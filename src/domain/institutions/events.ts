import { facts } from '../audit/facts.ts';
import type { InstitutionKind } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const institutionEvents = {
	'institution.registered': facts<{
		name: string;
		acronym: string | null;
		kind: InstitutionKind;
	}>(),
	'institution.renamed': facts<{
		before: string;
		after: string;
		from: string | null;
		basis: string | null;
	}>(),
	'institution.changed': facts<{ name: string; changed: readonly string[] }>(),
	'institution.ended': facts<{
		name: string;
		on: string;
		into: string | null;
		basis: string | null;
	}>(),
	'institution.succeeded': facts<{
		name: string;
		before: string | null;
		after: string | null;
		basis: string | null;
	}>()
} as const;
