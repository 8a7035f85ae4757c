import type { FindingCode } from '#domain/dossiers/findings.ts';
import type { Dossier } from '#domain/dossiers/format.ts';
import { rakor } from './rakor.ts';

/** What is changed in a sound meeting; an undefined field is left out. */
export type Change = { readonly [Field in keyof Dossier]?: Dossier[Field] | undefined };

/** What must be found, where, in which meeting, and a meeting close to it in which it must not. */
export type Case = readonly [code: FindingCode, path: string, spoilt: Change, sound: Change];

/** The sound meeting with a change. */
export function changed(change: Change): Dossier {
	const all: Record<string, unknown> = { ...rakor, ...change };
	for (const [key, value] of Object.entries(all)) if (value === undefined) delete all[key];
	return all as unknown as Dossier;
}
