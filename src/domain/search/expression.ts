import { and, eq, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { institutions } from '../institutions/schema.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { Term } from './question.ts';

const MOST_INSTITUTIONS = 200;

/**
 * The question in the index's own language, or null where there is nothing to look for. A term stands in
 * the words of a record, or in a name (present or former) of an institution that it belongs to: those are
 * in the index by number, so that a renamed office touches none of its records.
 */
export function expressionFor(actor: Actor, terms: readonly Term[]): string | null {
	if (terms.length === 0) return null;
	return terms
		.map((term) => {
			const words = `words : ${wordsOf(term)}`;
			const owners = institutionsNamed(actor, term).map((id) => `"i${id}"`);
			return owners.length === 0 ? `(${words})` : `(${words} OR owners : (${owners.join(' OR ')}))`;
		})
		.join(' AND ');
}

/** Words hold letters and digits only (`question.ts`): quoted, they are no syntax. */
function wordsOf({ words, begins }: Term): string {
	const star = begins ? ' *' : '';
	const apart = `"${words.join(' ')}"${star}`;
	// "antar-instansi" is also written "antarinstansi", and "D.I." also "DI".
	return words.length === 1 || !begins ? `(${apart})` : `(${apart} OR "${words.join('')}"${star})`;
}

function institutionsNamed(actor: Actor, term: Term): number[] {
	return db
		.select({ id: institutions.id })
		.from(sql`search_open_institutions`)
		.crossJoin(institutions)
		.where(
			and(
				sql`search_open_institutions match ${`words : ${wordsOf(term)}`}`,
				eq(institutions.id, sql`search_open_institutions.rowid`),
				sql`${institutions.regionId} in ${directoryRegions(actor)}`
			)
		)
		.limit(MOST_INSTITUTIONS)
		.all()
		.map(({ id }) => id);
}
