import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { isGroup } from '../paths.ts';

/** Marks that do not say enough, and fields that are both stated and said not to be. */
export function* checkProvenance(dossier: Dossier, { marks, today }: CheckContext): Findings {
	for (const [path, { basis, from, by, at }] of marks) {
		if (basis === 'derived' && !from) yield finding('derived_without_from', path);
		if (basis !== 'added') continue;
		if (!by) yield finding('added_without_author', path);
		if (!at) yield finding('added_without_date', path);
		else if (at.slice(0, 10) > today)
			yield finding('date_in_future', `${path}.at`, { date: at.slice(0, 10) });
	}
	for (const [at, path] of (dossier.not_stated ?? []).entries()) {
		const basis = marks.get(path)?.basis ?? 'stated';
		if (basis === 'stated' && isSaid(valueAt(dossier, path)))
			yield finding('stated_after_all', `not_stated[${at}]`, { path });
	}
}

function isSaid(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	return isGroup(value) ? Object.keys(value).length > 0 : value !== undefined;
}

function valueAt(dossier: Dossier, path: string): unknown {
	let value: unknown = dossier;
	for (const [key] of path.matchAll(/[^.[\]]+/g)) {
		if (Array.isArray(value)) value = value[Number(key)];
		else value = isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
	}
	return value;
}
