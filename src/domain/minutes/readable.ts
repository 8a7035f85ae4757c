import { and, eq, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { visibleAgendaItems } from '../agenda/subject.ts';
import { commitments } from '../commitments/schema.ts';
import { agendaItems, meetings } from '../meetings/schema.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { resolutions } from '../resolutions/schema.ts';
import { visibleResolutions } from '../resolutions/subject.ts';
import { visibleNotes } from './notes.ts';
import { notes } from './schema.ts';

/**
 * Whether the actor may read all that the minutes of a meeting say. Nobody adopts what is hidden from
 * them: where a source names no host, an official of the region may run the meeting without knowing
 * its secret items, and needs to be cleared for it first.
 */
export function readsEverything(actor: Actor, meeting: FoundMeeting): boolean {
	const ofMeeting = eq(meetings.id, meeting.id);
	const one = { one: sql<number>`1` };
	const hidden = [
		db
			.select(one)
			.from(agendaItems)
			.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
			.where(
				and(ofMeeting, isNull(agendaItems.withdrawnAt), isNot(visibleAgendaItems(actor, meeting)))
			),
		db
			.select(one)
			.from(notes)
			.innerJoin(meetings, eq(meetings.id, notes.meetingId))
			.where(and(ofMeeting, isNull(notes.withdrawnAt), isNot(visibleNotes(actor)))),
		db
			.select(one)
			.from(resolutions)
			.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
			.where(and(ofMeeting, isNot(visibleResolutions(actor)))),
		db
			.select(one)
			.from(commitments)
			.innerJoin(meetings, eq(meetings.id, commitments.meetingId))
			.where(and(ofMeeting, isNot(visibleCommitments(actor))))
	];
	return hidden.every((rows) => rows.limit(1).get() === undefined);
}

// Of an empty list a condition may be unknown, which is not true either.
function isNot(condition: SQL): SQL {
	return sql`(${condition}) is not true`;
}
