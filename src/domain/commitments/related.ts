import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleMeetings } from '../access/scope.ts';
import { meetings } from '../meetings/schema.ts';
import { isOpen } from './lateness.ts';
import { nameNow } from './name-now.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';

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
	commitment: Commitment,
	{ meetingSeen }: { meetingSeen: boolean }
): Related[] {
	const { id, resolutionId } = commitment;
	const siblings = find(
		and(
			eq(commitments.resolutionId, resolutionId),
			ne(commitments.id, id),
			visibleCommitments(actor)
		),
		[asc(commitments.number)],
		MOST_OF_RESOLUTION
	).map((row) => ({ ...row, why: 'resolution' as const }));
	return [...siblings, ...othersOfLead(actor, commitment, meetingSeen)];
}

function othersOfLead(
	actor: Actor,
	{ leadId, functionId, meetingId, resolutionId }: Commitment,
	meetingSeen: boolean
): Related[] {
	if (leadId === null) return [];
	const inSeries = sql`(${meetingSeen ? 1 : 0} and ${inArray(
		commitments.meetingId,
		db
			.select({ id: meetings.id })
			.from(meetings)
			.where(
				and(
					visibleMeetings(actor),
					sql`${meetings.seriesId} = (select m.series_id from meetings m where m.id = ${meetingId})`
				)
			)
	)})`;
	const sameField = functionId === null ? undefined : eq(commitments.functionId, functionId);
	const series = sql<number>`${inSeries}`;
	return db
		.select({ ...columns, inSeries: series })
		.from(commitments)
		.where(
			and(
				eq(commitments.leadId, leadId),
				ne(commitments.resolutionId, resolutionId),
				inArray(commitments.state, ['active', 'closed']),
				or(inSeries, sameField),
				visibleCommitments(actor)
			)
		)
		.orderBy(desc(series), desc(isOpen), desc(commitments.id))
		.limit(MOST_OTHERS)
		.all()
		.map(({ inSeries: belongs, ...row }) => ({
			...related(row),
			why: belongs === 1 ? ('series' as const) : ('field' as const)
		}));
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

function find(which: SQL | undefined, order: SQL[], most: number) {
	return db
		.select(columns)
		.from(commitments)
		.where(which)
		.orderBy(...order)
		.limit(most)
		.all()
		.map(related);
}

function related(row: Row): Omit<Related, 'why'> {
	return {
		id: row.id,
		description: row.description,
		standing: standingOf(row),
		lead: row.lead
	};
}
