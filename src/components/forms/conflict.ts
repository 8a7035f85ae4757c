import { typedList } from '#lib/forms/state.ts';
import type { FormState } from '#lib/forms/state.ts';

/** The paths of the fields whose stored value differs from the typed one, in the stored order. */
export function changedPaths(state: FormState): string[] {
	return leaves(state.current).filter((path) => storedAt(state, path) !== null);
}

/** What is stored at a field after a conflict, as text; null where it is what was typed. */
export function storedAt(state: FormState, path: string): string | null {
	if (!state.current || OWN.has(path) || !holds(state.current, path)) return null;
	const mine = typedList(state, path).map(plain);
	const stored = typedList({ ...state, values: state.current }, path).map(plain);
	const same = joined(mine) === joined(stored);
	return same ? null : stored.join('\n');
}

// Fields of the form itself, not of the record.
const OWN = new Set(['version', 'idem', 'id']);

function plain(value: string): string {
	if (value === 'true') return 'on';
	return value === 'false' ? '' : value.replaceAll('\r\n', '\n').trim();
}

function leaves(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null || isListOfTexts(value)) return [path];
	return Object.entries(value).flatMap(([key, inner]) =>
		leaves(inner, path === '' ? key : `${path}.${key}`)
	);
}

// What the record does not hold, a password or a new file, has no stored version to compare.
function holds(stored: unknown, path: string): boolean {
	let value = stored;
	for (const key of path.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
		value = Reflect.get(value, key);
	}
	return true;
}

function isListOfTexts(value: object): boolean {
	return Array.isArray(value) && value.every((one) => typeof one !== 'object');
}

function joined(values: readonly string[]): string {
	return [...values].sort().join('\n');
}
