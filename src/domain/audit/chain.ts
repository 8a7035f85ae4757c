import { createHash } from 'node:crypto';

/** What the first event is chained to. */
export const GENESIS = '0'.repeat(64);

/** sha256 over the previous hash and the canonical row: a changed or missing line breaks the chain. */
export function chainedHash(previous: string, row: Readonly<Record<string, unknown>>): string {
	return createHash('sha256').update(previous).update(canonical(row)).digest('hex');
}

/** JSON with sorted keys and without undefined, so that the same facts always hash the same. */
export function canonical(value: unknown): string {
	return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, entry]) => entry !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, entry]) => [key, sorted(entry)])
	);
}
