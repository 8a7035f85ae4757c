import type { ActionResult } from '$app/forms';

/**
 * Reads what SvelteKit answers to a form that was sent in the background; undefined where it is
 * something else. Its own `deserialize` works only on pages that it has taken over, and what waits is
 * sent from every page.
 */
export function actionResultIn(text: string, status: number): ActionResult | undefined {
	const read = parsed(text);
	if (typeof read !== 'object' || read === null) return undefined;
	const type = textOf(read, 'type');
	const location = textOf(read, 'location');
	const data = 'data' in read ? recordOf(unflattened(parsed(String(read.data)))) : undefined;
	if (type === 'redirect') return { type, status, location };
	if (type === 'success') return { type, status, location };
	if (type === 'failure') return { type, status, location, ...(data && { data }) };
	// What was turned away before its action ran comes as the bare error.
	const error = type === 'error' && 'error' in read ? read.error : read;
	return typeof error === 'object' && error !== null && 'message' in error && status >= 400
		? { type: 'error', status, error: errorOf(error, status) }
		: undefined;
}

function errorOf(error: object, status: number) {
	const code = textOf(error, 'code') || String(status);
	return { status, message: code, code, text: textOf(error, 'text') };
}

/**
 * The value of a list in which every value stands once and is named by its place (the format of
 * `devalue`); only what a form's answer holds: texts, numbers, lists and records.
 */
function unflattened(flat: unknown): unknown {
	if (!Array.isArray(flat)) return undefined;
	const read = (place: unknown): unknown => {
		if (typeof place !== 'number' || place < 0) return undefined;
		const value: unknown = flat[place];
		if (typeof value !== 'object' || value === null) return value;
		if (Array.isArray(value)) return value.map(read);
		return Object.fromEntries(Object.entries(value).map(([name, at]) => [name, read(at)]));
	};
	return read(0);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value))
		: undefined;
}

function textOf(record: object, name: string): string {
	const value: unknown = Reflect.get(record, name);
	return typeof value === 'string' ? value : '';
}
