import { opening } from './database.ts';

const MOST_KEPT = 500;

/**
 * Queries of the builder that are built once for each key, prepared and with placeholders for what varies
 * otherwise: building one anew took longer than SQLite takes to answer. The key must hold all that
 * `build` reads; for the scope of an actor that is `scopeKey()`.
 */
export function keptQueries<Given extends unknown[], Query>(
	keyOf: (...given: Given) => string,
	build: (...given: Given) => Query
): (...given: Given) => Query {
	const kept = new Map<string, Query>();
	let of: object | undefined;
	return (...given) => {
		if (of !== opening() || kept.size > MOST_KEPT) kept.clear();
		of = opening();
		const key = keyOf(...given);
		let found = kept.get(key);
		if (found === undefined) kept.set(key, (found = build(...given)));
		return found;
	};
}
