/**
 * Form fields to a nested object: `title=x`, `positions.2.stance=agree`, and a repeated name becomes a
 * list. Limits are hard, because this runs before anything has been checked: 2,000 fields, depth 6.
 */
export const MOST_FIELDS = 2000;
const DEEPEST = 6;
const KEY = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$|^\d{1,6}$/i;
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/** Returns undefined where a name cannot be a field of ours: the body is then unreadable (400). */
export function nest(
	entries: Iterable<readonly [string, string]>
): Record<string, unknown> | undefined {
	const root: Record<string, unknown> = {};
	let count = 0;
	for (const [name, value] of entries) {
		if (++count > MOST_FIELDS) return undefined;
		const keys = name.split('.');
		if (keys.length > DEEPEST || keys.some((key) => !KEY.test(key) || FORBIDDEN.has(key)))
			return undefined;
		if (!put(root, keys, value)) return undefined;
	}
	return root;
}

function put(root: Record<string, unknown>, keys: readonly string[], value: string): boolean {
	let node = root;
	for (const key of keys.slice(0, -1)) {
		const next = Object.hasOwn(node, key) ? node[key] : (node[key] = {});
		if (typeof next !== 'object' || next === null || Array.isArray(next)) return false;
		node = next as Record<string, unknown>;
	}
	const last = keys.at(-1) ?? '';
	const before = Object.hasOwn(node, last) ? node[last] : undefined;
	if (before === undefined) node[last] = value;
	else if (typeof before === 'string') node[last] = [before, value];
	else if (Array.isArray(before)) before.push(value);
	else return false;
	return true;
}
