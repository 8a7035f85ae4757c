import { eq } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { MinutesSubject } from '../access/policy.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { minutes } from './schema.ts';
import type { Minutes } from './schema.ts';

/** A meeting with its minutes and all that the rules of access need to know of both. */
export type FoundMinutes = FoundMeeting &
	MinutesSubject & {
		/** Null until the first thing is recorded or the meeting starts; they count as a draft. */
		readonly minutes: Minutes | null;
	};

/** The minutes of a meeting that the actor may know of; `not_found` otherwise. */
export function findMinutes(actor: Actor, meetingId: number): FoundMinutes {
	const meeting = findMeeting(actor, meetingId);
	const row = db.select().from(minutes).where(eq(minutes.meetingId, meetingId)).get() ?? null;
	const authorIds = row
		? statement<[number], { accountId: number }>(
				'select account_id as accountId from minutes_authors where minutes_id = ? order by account_id'
			)
				.all(row.id)
				.map((author) => author.accountId)
		: [];
	return { ...meeting, minutes: row, minutesState: row?.state ?? 'draft', authorIds };
}
