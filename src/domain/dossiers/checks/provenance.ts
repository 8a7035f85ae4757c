import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import type { Marks } from '../marks.ts';
import { fieldAt, isGroup } from '../paths.ts';

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
	for (const [at, path] of (dossier.not_stated ?? []).entries())
		if (isStated(valueAt(dossier, path), path, marks))
			yield finding('stated_after_all', `not_stated[${at}]`, { path });
}

// A zone that was derived from the region does not make the time stated.
function isStated(value: unknown, path: string, marks: Marks): boolean {
	if (value === undefined || (marks.get(path)?.basis ?? 'stated') !== 'stated') return false;
	if (Array.isArray(value))
		return value.some((item, at) => isStated(item, fieldAt(path, at), marks));
	return (
		!isGroup(value) ||
		Object.entries(value).some(([key, item]) => isStated(item, fieldAt(path, key), marks))
	);
}

function valueAt(dossier: Dossier, path: string): unknown {
	let value: unknown = dossier;
	for (const [key] of path.matchAll(/[^.[\]]+/g)) {
		if (Array.isArray(value)) value = value[Number(key)];
		else value = isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
	}
	return value;
}
