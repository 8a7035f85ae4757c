import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleMeetings, visibleWithin } from '../access/scope.ts';
import { commitments } from '../commitments/schema.ts';
import { institutions } from '../institutions/schema.ts';
import { agendaItems, meetings } from '../meetings/schema.ts';
import { notes } from '../minutes/schema.ts';
import { directoryRegions } from '../regions/queries.ts';
import { resolutions } from '../resolutions/schema.ts';
import type { SearchKind } from './entries.ts';

/** Up to here the hits of a kind are counted; beyond, a search wants more words. */
export const MOST_COUNTED = 500;

/**
 * The records of a kind that the actor may see and that match, newest first; one more than
 * `MOST_COUNTED` where there are more. The scope is asked before anything is cut off, and the order is
 * that of the records and not of how rare a word is: what one may not see moves nothing.
 */
export function matchesOf(actor: Actor, kind: SearchKind, expression: string): number[] {
	const found = INDEXES[kind].flatMap((index) => READ[kind](actor, inIndex(index, expression)));
	return [...new Set(found)].sort((one, other) => other - one).slice(0, MOST_COUNTED + 1);
}

/** The commitments that match, for a condition on `commitments.id`. */
export function amongMatches(expression: string): SQL {
	const from = INDEXES.commitments.map(
		(index) => sql`select rowid from ${index} where ${index} match ${expression}`
	);
	return sql`${commitments.id} in (${sql.join(from, sql` union all `)})`;
}

/** The tables of each kind (`entries.ts`): what is *biasa*, and the rest. */
const INDEXES: Readonly<Record<SearchKind, readonly SQL[]>> = {
	institutions: [sql`search_open_institutions`, sql`search_closed_institutions`],
	commitments: [sql`search_open_commitments`, sql`search_closed_commitments`],
	meetings: [sql`search_open_meetings`, sql`search_closed_meetings`],
	resolutions: [sql`search_open_resolutions`, sql`search_closed_resolutions`],
	agenda_items: [sql`search_open_agenda_items`, sql`search_closed_agenda_items`],
	notes: [sql`search_open_notes`, sql`search_closed_notes`]
};

interface InIndex {
	readonly index: SQL;
	readonly id: SQL<number>;
	readonly matches: SQL;
	readonly newest: SQL;
}

function inIndex(index: SQL, expression: string): InIndex {
	return {
		index,
		id: sql<number>`${index}.rowid`,
		matches: sql`${index} match ${expression}`,
		newest: sql`${index}.rowid desc`
	};
}

type Read = (actor: Actor, found: InIndex) => number[];

const READ: Readonly<Record<SearchKind, Read>> = {
	institutions: readOf(institutions, ownRegions),
	commitments: readOf(commitments, visibleCommitments),
	meetings: readOf(meetings, visibleMeetings),
	resolutions: withinMeetings(resolutions),
	agenda_items: withinMeetings(agendaItems),
	notes: withinMeetings(notes)
};

function readOf(
	table: typeof institutions | typeof commitments | typeof meetings,
	visible: (actor: Actor) => SQL
): Read {
	return (actor, { index, id, matches, newest }) =>
		db
			.select({ id: table.id })
			.from(index)
			.crossJoin(table)
			.where(and(matches, eq(table.id, id), visible(actor)))
			.orderBy(newest)
			.limit(MOST_COUNTED + 1)
			.all()
			.map((row) => row.id);
}

function withinMeetings(table: typeof agendaItems | typeof notes | typeof resolutions): Read {
	return (actor, { index, id, matches, newest }) =>
		db
			.select({ id: table.id })
			.from(index)
			.crossJoin(table)
			.crossJoin(meetings)
			.where(
				and(
					matches,
					eq(table.id, id),
					eq(meetings.id, table.meetingId),
					visibleMeetings(actor),
					visibleWithin(actor, {
						confidentiality: sql`${table.confidentiality}`,
						meetingId: sql`${meetings.id}`,
						regionId: sql`${meetings.regionId}`
					})
				)
			)
			.orderBy(newest)
			.limit(MOST_COUNTED + 1)
			.all()
			.map((row) => row.id);
}

function ownRegions(actor: Actor): SQL {
	return sql`${institutions.regionId} in ${directoryRegions(actor)}`;
}
