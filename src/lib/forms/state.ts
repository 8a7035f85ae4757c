/**
 * What a form action answers when it refuses: enough to draw the form again with every character
 * that was typed, the reason on top and at each field. Browser-safe.
 */
export interface FormState {
	/** Which form of the page this answers, so that the others stay untouched. */
	readonly form: string;
	/** Why, for the program and in the reader's words: those of a refusal come with it, no page brings them along. */
	readonly problem: { readonly code: string; readonly text: string };
	/** Field path → code; worded by `messages/fields.ts`. */
	readonly fields: Readonly<Record<string, string>>;
	/** What was typed, nested as the field names say. Passwords never come back. */
	readonly values: Readonly<Record<string, unknown>>;
	/** On a conflict: what is stored now, for comparison with `values`. */
	readonly current?: Readonly<Record<string, unknown>>;
}

/** The answer meant for one form of the page, or null. */
export function stateOf(form: unknown, name: string): FormState | null {
	if (typeof form !== 'object' || form === null || !('form' in form)) return null;
	return form.form === name ? (form as FormState) : null;
}

/** The typed value at a field path (`hosts.0`), as text for an input; `fallback` where nothing was typed. */
export function typed(state: FormState | null, path: string, fallback: unknown = ''): string {
	const value = state ? at(state.values, path) : fallback;
	return value === null || value === undefined ? '' : String(value);
}

/** The typed values of a repeated field (checkboxes, several selects), as texts. */
export function typedList(
	state: FormState | null,
	path: string,
	fallback: readonly unknown[] = []
): string[] {
	const value = state ? at(state.values, path) : fallback;
	if (value === null || value === undefined || value === '') return [];
	return (Array.isArray(value) ? value : [value]).map(String);
}

function at(values: unknown, path: string): unknown {
	let value = values;
	for (const key of path.split('.')) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
	}
	return value;
}
