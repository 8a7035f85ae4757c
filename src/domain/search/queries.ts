import { and, desc, eq, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { db } from '#lib/server/database.ts';
import { regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleMeetings, visibleWithin } from '../access/scope.ts';
import { commitments } from '../commitments/schema.ts';
import { institutionNames, institutions } from '../institutions/schema.ts';
import { meetings } from '../meetings/schema.ts';
import { notes } from '../minutes/schema.ts';
import { resolutions } from '../resolutions/schema.ts';

/** What a search found, by kind; each at most `MOST_HITS`, newest first. */
export interface SearchResult {
	readonly meetings: {
		readonly id: number;
		readonly title: string;
		readonly heldOn: string | null;
	}[];
	readonly commitments: {
		readonly id: number;
		readonly code: string;
		readonly description: string;
	}[];
	readonly resolutions: TextHit[];
	readonly notes: TextHit[];
	readonly institutions: {
		readonly id: number;
		readonly name: string;
		readonly acronym: string | null;
	}[];
}

export interface TextHit {
	readonly id: number;
	readonly meetingId: number;
	readonly meeting: string;
	readonly text: string;
}

export const MOST_HITS = 20;
const MOST_WORDS = 8;

/** Finds all words of a question, in any order, within what the actor may see. */
export function search(actor: Actor, question: string): SearchResult {
	const words = question
		.slice(0, 200)
		.split(/\s+/)
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS);
	if (words.length === 0)
		return { meetings: [], commitments: [], resolutions: [], notes: [], institutions: [] };
	return {
		meetings: db
			.select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
			.from(meetings)
			.where(
				and(visibleMeetings(actor), contains(words, meetings.title, meetings.theme, meetings.place))
			)
			.orderBy(desc(meetings.heldOn), desc(meetings.id))
			.limit(MOST_HITS)
			.all(),
		commitments: db
			.select({ id: commitments.id, code: commitments.code, description: commitments.description })
			.from(commitments)
			.where(
				and(
					visibleCommitments(actor),
					contains(words, commitments.code, commitments.description, commitments.proof)
				)
			)
			.orderBy(desc(commitments.id))
			.limit(MOST_HITS)
			.all(),
		resolutions: textHits(actor, words, resolutions),
		notes: textHits(actor, words, notes),
		institutions: db
			.select({
				id: institutions.id,
				name: institutionNames.name,
				acronym: institutionNames.acronym
			})
			.from(institutions)
			.innerJoin(institutionNames, eq(institutionNames.institutionId, institutions.id))
			.where(
				and(ownRegion(actor), contains(words, institutionNames.name, institutionNames.acronym))
			)
			.groupBy(institutions.id)
			.orderBy(institutions.protocolRank, institutionNames.name)
			.limit(MOST_HITS)
			.all()
	};
}

function textHits(
	actor: Actor,
	words: readonly string[],
	table: typeof resolutions | typeof notes
): TextHit[] {
	const visible = visibleWithin(actor, {
		confidentiality: sql`${table.confidentiality}`,
		meetingId: sql`${meetings.id}`,
		regionId: sql`${meetings.regionId}`
	});
	return db
		.select({ id: table.id, meetingId: table.meetingId, meeting: meetings.title, text: table.text })
		.from(table)
		.innerJoin(meetings, eq(meetings.id, table.meetingId))
		.where(
			and(
				visibleMeetings(actor),
				visible,
				sql`${table.withdrawnAt} is null`,
				contains(words, table.text)
			)
		)
		.orderBy(desc(table.id))
		.limit(MOST_HITS)
		.all();
}

function ownRegion(actor: Actor): SQL {
	return actor.kind === 'system' ? sql`1` : sql`${institutions.regionId} in ${regionsOf(actor)}`;
}

/** Every word occurs in one of the columns; a word is text, its `%` and `_` are no wildcards. */
function contains(
	words: readonly string[],
	...columns: readonly AnySQLiteColumn[]
): SQL | undefined {
	return and(
		...words.map((word) => {
			const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
			return or(...columns.map((column) => sql`${column} like ${pattern} escape '\\'`));
		})
	);
}
