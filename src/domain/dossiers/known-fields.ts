import { isGroup } from './paths.ts';

/** The fields that a schema knows at a path, in the order of the format; none where it is no group. */
export function knownFields(schema: unknown, path: string): readonly string[] {
	let at = schema;
	for (const [key] of path.matchAll(/[^.[\]]+/g))
		at = /^\d+$/.test(key) ? itemOf(at) : entryOf(at, key);
	const entries = part(at, 'entries');
	return isGroup(entries) ? Object.keys(entries) : [];
}

/** The one that was probably meant: at most two letters away, or null. */
export function nearestField(typed: string, known: readonly string[]): string | null {
	const near = known
		.map((field) => ({ field, distance: distanceOf(typed, field) }))
		.filter(({ field, distance }) => distance <= Math.min(2, field.length / 2))
		.sort((one, other) => one.distance - other.distance);
	return near[0]?.field ?? null;
}

function entryOf(schema: unknown, key: string): unknown {
	const entries = part(schema, 'entries');
	return isGroup(entries) ? entries[key] : undefined;
}

function itemOf(schema: unknown): unknown {
	return part(schema, 'item');
}

function part(schema: unknown, name: 'entries' | 'item'): unknown {
	if (!isGroup(schema)) return undefined;
	return schema[name] ?? (schema.wrapped ? part(schema.wrapped, name) : undefined);
}

// Levenshtein's distance: insertions, deletions and replacements of one letter.
function distanceOf(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (const [to, its] of [...other].entries()) {
			const replaced = (row[to] ?? 0) + (letter === its ? 0 : 1);
			next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}
