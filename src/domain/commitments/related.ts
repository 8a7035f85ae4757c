import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import type { Actor } from '../access/actor.ts';
import { scopeKey, visibleCommitments, visibleMeetings } from '../access/scope.ts';
import { meetings } from '../meetings/schema.ts';
import { nameNow } from './name-now.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';
import type { FoundCommitment } from './subject.ts';

/** Another commitment that a reader of this one may want, and what the two have in common. */
export interface Related {
	readonly id: number;
	readonly description: string;
	readonly standing: Standing;
	readonly lead: string | null;
	/** The same resolution; another meeting of the series, same lead; the same lead and field of work. */
	readonly why: 'resolution' | 'series' | 'field';
}

const MOST_OF_RESOLUTION = 20;
const MOST_OTHERS = 6;

/**
 * What belongs together with a commitment, as far as the actor may see it; the nearest first. Who may
 * not see its meeting is not told either to which series that belongs.
 */
export function relatedTo(
	actor: Actor,
	commitment: FoundCommitment,
	{ meetingSeen }: { meetingSeen: boolean }
): Related[] {
	const { id, resolutionId } = commitment;
	const siblings = ofResolution(actor).all({ id, resolution: resolutionId });
	return [
		...siblings.map((row) => related(row, 'resolution')),
		...othersOfLead(actor, commitment, meetingSeen)
	];
}

/** Those of the series, then those of the field; of each the open ones first, the newest first. */
function othersOfLead(
	actor: Actor,
	{ leadId, functionId, resolutionId, meeting: { seriesId } }: FoundCommitment,
	meetingSeen: boolean
): Related[] {
	if (leadId === null) return [];
	const found: Related[] = [];
	const add = (why: 'series' | 'field', shared: number) => {
		// Two questions, each in the order of its index: an office of ten years' standing closed thousands.
		for (const state of ['active', 'closed'] as const) {
			if (found.length >= MOST_OTHERS) return;
			const rows = ofLead(actor, why, state).all({
				lead: leadId,
				resolution: resolutionId,
				shared
			});
			const others = rows.filter(({ id }) => !found.some((one) => one.id === id));
			found.push(...others.map((row) => related(row, why)));
		}
	};
	if (seriesId !== null && meetingSeen) add('series', seriesId);
	if (functionId !== null) add('field', functionId);
	return found.slice(0, MOST_OTHERS);
}

const columns = {
	id: commitments.id,
	description: commitments.description,
	state: commitments.state,
	verdict: commitments.verdict,
	reportedStatus: commitments.reportedStatus,
	doneReportedOn: commitments.doneReportedOn,
	lead: nameNow(commitments.leadId, 'short')
};

type Row = Pick<
	Commitment,
	'id' | 'description' | 'state' | 'verdict' | 'reportedStatus' | 'doneReportedOn'
> & { readonly lead: string | null };

const ofResolution = keptQueries(scopeKey, (actor: Actor) =>
	db
		.select(columns)
		.from(commitments)
		.where(
			and(
				eq(commitments.resolutionId, sql.placeholder('resolution')),
				ne(commitments.id, sql.placeholder('id')),
				visibleCommitments(actor)
			)
		)
		.orderBy(asc(commitments.number))
		.limit(MOST_OF_RESOLUTION)
		.prepare()
);

/** Literals, for the indexes that are made for them. */
const IN_STATE = { active: sql`'active'`, closed: sql`'closed'` } as const;

const ofLead = keptQueries(
	(actor: Actor, why: 'series' | 'field', state: 'active' | 'closed') =>
		`${why} ${state} ${scopeKey(actor)}`,
	(actor, why, state) =>
		db
			.select(columns)
			.from(commitments)
			.where(
				and(
					eq(commitments.state, IN_STATE[state]),
					eq(commitments.leadId, sql.placeholder('lead')),
					ne(commitments.resolutionId, sql.placeholder('resolution')),
					why === 'field'
						? eq(commitments.functionId, sql.placeholder('shared'))
						: isOfSeries(actor),
					visibleCommitments(actor)
				)
			)
			.orderBy(desc(commitments.id))
			.limit(MOST_OTHERS)
			.prepare()
);

function isOfSeries(actor: Actor): SQL {
	const ofSeries = and(eq(meetings.seriesId, sql.placeholder('shared')), visibleMeetings(actor));
	return inArray(
		commitments.meetingId,
		db.select({ id: meetings.id }).from(meetings).where(ofSeries)
	);
}

function related(row: Row, why: Related['why']): Related {
	return {
		id: row.id,
		description: row.description,
		standing: standingOf(row),
		lead: row.lead,
		why
	};
}
