/** Paths of fields in a dossier: `hosts[0].name`; the empty path is the whole file. */

/** The path of a field, or of a list's item, below another. */
export function fieldAt(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	return path === '' ? key : `${path}.${key}`;
}

/** The path of what a field belongs to: `hosts[0].name` → `hosts[0]`, `title` → ``. */
export function above(path: string): string {
	return path.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, '');
}

/** True for a group of fields, as opposed to a list or a single value. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every text of a dossier with the path of its field, in the order of the file. */
export function* textsIn(
	value: unknown,
	path = ''
): Generator<readonly [path: string, text: string]> {
	if (typeof value === 'string') yield [path, value];
	else if (Array.isArray(value))
		for (const [at, item] of value.entries()) yield* textsIn(item, fieldAt(path, at));
	else if (isGroup(value))
		for (const [key, item] of Object.entries(value)) yield* textsIn(item, fieldAt(path, key));
}
