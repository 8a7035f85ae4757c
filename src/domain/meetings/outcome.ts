import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleWithin } from '../access/scope.ts';
import { commitments } from '../commitments/schema.ts';
import { standingSql } from '../commitments/standing.ts';
import type { Standing } from '../commitments/standings.ts';
import type { MinutesState } from '../minutes/lifecycle.ts';
import { minutes, notes } from '../minutes/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import type { Resolution } from '../resolutions/schema.ts';

/** One resolution with the commitments under it, counted by standing. */
export interface ResolutionLine extends Pick<Resolution, 'id' | 'number' | 'kind' | 'text'> {
	readonly commitments: readonly { readonly standing: Standing; readonly count: number }[];
}

export interface Outcome {
	/** Null where nobody has begun the minutes. */
	readonly minutes: MinutesState | null;
	readonly resolutions: readonly ResolutionLine[];
	readonly commitments: number;
	/** What was said without being settled. */
	readonly notes: number;
}

/** What a meeting settled, as far as the actor may know; standing resolutions only. */
export function outcomeOf(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number }
): Outcome {
	const counted = commitmentCounts(actor, meeting.id);
	const lines = db
		.select({
			id: resolutions.id,
			number: resolutions.number,
			kind: resolutions.kind,
			text: resolutions.text
		})
		.from(resolutions)
		.where(
			and(
				eq(resolutions.meetingId, meeting.id),
				isNull(resolutions.withdrawnAt),
				visibleWithin(actor, {
					confidentiality: sql`${resolutions.confidentiality}`,
					meetingId: sql`${meeting.id}`,
					regionId: sql`${meeting.regionId}`
				})
			)
		)
		.orderBy(asc(resolutions.number))
		.limit(500)
		.all();
	const state = db
		.select({ state: minutes.state })
		.from(minutes)
		.where(eq(minutes.meetingId, meeting.id))
		.get();
	return {
		minutes: state?.state ?? null,
		resolutions: lines.map((line) => ({
			...line,
			commitments: counted.filter((one) => one.resolutionId === line.id)
		})),
		commitments: counted.reduce((sum, one) => sum + one.count, 0),
		notes: noteCount(actor, meeting)
	};
}

function commitmentCounts(actor: Actor, meetingId: number) {
	return db
		.select({
			resolutionId: commitments.resolutionId,
			standing: standingSql,
			count: sql<number>`count(*)`
		})
		.from(commitments)
		.where(and(eq(commitments.meetingId, meetingId), visibleCommitments(actor)))
		.groupBy(commitments.resolutionId, standingSql)
		.all();
}

function noteCount(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number }
): number {
	const row = db
		.select({ count: sql<number>`count(*)` })
		.from(notes)
		.where(
			and(
				eq(notes.meetingId, meeting.id),
				isNull(notes.withdrawnAt),
				visibleWithin(actor, {
					confidentiality: sql`${notes.confidentiality}`,
					meetingId: sql`${meeting.id}`,
					regionId: sql`${meeting.regionId}`
				})
			)
		)
		.get();
	return row?.count ?? 0;
}
