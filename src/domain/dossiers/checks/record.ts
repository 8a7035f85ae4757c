import { finding } from '../findings.ts';
import type { Findings } from '../findings.ts';
import type { Dossier, DossierResolution } from '../format.ts';

/** Numbers given twice, references to nothing, sayings without a speaker, reservations without words. */
export function* checkRecord(dossier: Dossier): Findings {
	const { agenda = [], notes = [], resolutions = [], task_forces: taskForces = [] } = dossier;
	yield* numbers('agenda', agenda);
	yield* numbers('resolutions', resolutions);
	yield* ids(notes);
	const [onAgenda, resolved] = [agenda, resolutions].map(
		(list) => new Set(list.map((one) => one.number))
	);
	const noted = new Set(notes.map(({ id }) => id));
	for (const [list, items] of [['notes', notes] as const, ['resolutions', resolutions] as const])
		for (const [at, { agenda: number }] of items.entries())
			if (number !== undefined && !onAgenda?.has(number))
				yield finding('unknown_reference', `${list}[${at}].agenda`, { reference: number });
	for (const [at, resolution] of resolutions.entries()) {
		const path = `resolutions[${at}]`;
		if (resolution.from_note && !noted.has(resolution.from_note))
			yield finding('unknown_reference', `${path}.from_note`, { reference: resolution.from_note });
		yield* one(path, resolution);
	}
	for (const [at, { resolution }] of taskForces.entries())
		if (resolution !== undefined && !resolved?.has(resolution))
			yield finding('unknown_reference', `task_forces[${at}].resolution`, {
				reference: resolution
			});
}

function* one(
	path: string,
	{ speaker, kind, positions, commitments }: DossierResolution
): Findings {
	// What the whole meeting agrees on has no speaker; what somebody orders or advises has.
	const spoken = kind !== 'agreement' && kind !== 'decision';
	if (spoken && !(speaker?.person ?? speaker?.post ?? speaker?.institution ?? speaker?.words))
		yield finding('resolution_without_speaker', `${path}.speaker`);
	for (const [at, { stance, note }] of (positions ?? []).entries())
		if (stance !== 'agrees' && !note)
			yield finding('position_without_note', `${path}.positions[${at}].note`);
	yield* numbers(`${path}.commitments`, commitments ?? []);
}

function* numbers(
	path: string,
	items: readonly { readonly number?: number | undefined }[]
): Findings {
	const seen = new Set<number>();
	for (const [at, { number }] of items.entries()) {
		if (number === undefined) continue;
		if (number < 1) yield finding('count_impossible', `${path}[${at}].number`, { value: number });
		if (seen.has(number)) yield finding('duplicate_number', `${path}[${at}].number`, { number });
		seen.add(number);
	}
}

function* ids(notes: readonly { readonly id?: string | undefined }[]): Findings {
	const seen = new Set<string>();
	for (const [at, { id }] of notes.entries()) {
		if (id !== undefined && seen.has(id))
			yield finding('duplicate_number', `notes[${at}].id`, { number: id });
		if (id !== undefined) seen.add(id);
	}
}
