import { and, eq, inArray, sql } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleMeetings } from '../access/scope.ts';
import { countStandings } from '../commitments/counting.ts';
import type { StandingCounts } from '../commitments/counting.ts';
import { commitments } from '../commitments/schema.ts';
import { meetingList } from './list.ts';
import type { MeetingList } from './list.ts';
import { meetings, series } from './schema.ts';

export interface SeriesPage {
	readonly id: number;
	readonly name: string;
	readonly list: MeetingList;
	/** What the meetings of the series settled, by standing. */
	readonly commitments: StandingCounts;
	/** The latest meeting that was held or announced: the next one begins from it. */
	readonly latestId: number | null;
}

/** One series with its meetings; `not_found` where the actor may know of none of them. */
export function seriesPage(
	actor: Actor,
	seriesId: number,
	{ page, today }: { readonly page: number; readonly today: string }
): SeriesPage {
	const found = db
		.select({ id: series.id, name: series.name, latestId: meetings.id })
		.from(series)
		.innerJoin(meetings, and(eq(meetings.seriesId, series.id), visibleMeetings(actor)))
		.where(eq(series.id, seriesId))
		.orderBy(
			sql`${meetings.state} in ('cancelled', 'draft'), ${meetings.heldOn} desc, ${meetings.id} desc`
		)
		.limit(1)
		.get();
	if (!found) throw notFound();
	return {
		...found,
		list: meetingList(actor, { seriesId, page }, today),
		commitments: countStandings(
			and(
				visibleCommitments(actor),
				inArray(commitments.meetingId, sql`(select id from meetings where series_id = ${seriesId})`)
			)
		)
	};
}
