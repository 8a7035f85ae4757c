import * as v from 'valibot';
import { Problem } from '#lib/problem.ts';
import { faultOf } from './faults.ts';
import type { Fault, Place, PlacedFault } from './faults.ts';
import { dossier } from './format.ts';
import type { Dossier } from './format.ts';
import { unmark } from './marks.ts';
import type { Marks } from './marks.ts';
import { above, isGroup } from './paths.ts';
import { readText } from './reading.ts';

/** Two megabytes: the largest real meeting with a thousand invitees stays far below. */
export const LARGEST_DOSSIER = 2 * 1024 * 1024;

const MOST_FAULTS = 50;
const TOP: Place = { line: 1, column: 1 };

export interface ReadDossier {
	readonly dossier: Dossier;
	readonly marks: Marks;
	/** The line and column of a field, or of the nearest field above it that the file has. */
	readonly placeOf: (path: string) => Place;
}

export type DossierReading =
	| ({ readonly ok: true } & ReadDossier)
	| { readonly ok: false; readonly faults: readonly [PlacedFault, ...PlacedFault[]] };

/** Reads a YAML or JSON file as a dossier, or says everything that keeps it from being one. */
export function parseDossier(file: string | Uint8Array): DossierReading {
	const text = textIn(file);
	if (typeof text !== 'string') return broken([{ ...text, ...TOP }]);
	const { content, places, faults } = readText(text);
	if (faults.length > 0) return broken(faults);
	const { plain, marks, faults: markFaults } = unmark(content);
	if (!isGroup(plain)) return broken([{ code: 'group_expected', path: '', params: {}, ...TOP }]);
	const result = v.safeParse(dossier, plain);
	const all = [...markFaults, ...(result.issues ?? []).map((issue) => faultOf(issue))];
	if (all.length > 0 || !result.success)
		return broken(all.map((fault) => ({ ...fault, ...nearest(places, fault.path) })));
	return { ok: true, dossier: result.output, marks, placeOf: (path) => nearest(places, path) };
}

/** The same for those who can only go on with a good file; throws `unreadable` with the first fault. */
export function openDossier(file: string | Uint8Array): ReadDossier {
	const reading = parseDossier(file);
	if (reading.ok) return reading;
	const { code, path, line, column, params } = reading.faults[0];
	throw new Problem('unreadable', `dossier.${code}`, { params: { ...params, path, line, column } });
}

function textIn(file: string | Uint8Array): string | Fault {
	const most = Math.floor(LARGEST_DOSSIER / 1024 / 1024);
	const size = typeof file === 'string' ? Buffer.byteLength(file) : file.byteLength;
	if (size > LARGEST_DOSSIER) return { code: 'too_large', path: '', params: { most } };
	if (typeof file === 'string') return file.replace(/^\ufeff/, '');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		return { code: 'not_utf8', path: '', params: {} };
	}
}

function broken(faults: readonly PlacedFault[]): DossierReading {
	const [first, ...rest] = faults
		.toSorted((one, other) => one.line - other.line || one.column - other.column)
		.slice(0, MOST_FAULTS);
	if (!first) throw new Error('a broken dossier without a fault');
	return { ok: false, faults: [first, ...rest] };
}

function nearest(places: ReadonlyMap<string, Place>, path: string): Place {
	let at = path;
	while (!places.has(at) && at !== '') at = above(at);
	return places.get(at) ?? TOP;
}
