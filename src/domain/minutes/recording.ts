import { and, eq, sql } from 'drizzle-orm';
import { invalidInput } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { stricter } from '../access/confidentiality.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { visibleWithin } from '../access/scope.ts';
import { knownAgendaItem } from '../agenda/subject.ts';
import { meetings } from '../meetings/schema.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { Rule } from '../problems.ts';
import type { FoundMinutes } from './subject.ts';

/** States of a meeting in which its minutes are written; a skors does not stop the pen. */
const RECORDABLE = ['in_session', 'interrupted', 'concluded'] as const;

/** Whether something may be recorded just now, as far as the states go. */
export function isRecordable(found: FoundMinutes): boolean {
	return found.minutesState === 'draft' && RECORDABLE.some((state) => state === found.state);
}

/** Refuses to record where the meeting has not begun, or its minutes were submitted or adopted. */
export function assertRecordable(found: FoundMinutes, notInSession: Rule): void {
	if (found.minutesState === 'adopted') throw ruleViolation('minutes.frozen');
	if (found.minutesState === 'submitted') throw ruleViolation('minutes.awaiting_adoption');
	if (!isRecordable(found)) throw ruleViolation(notInSession);
}

/** Where something is recorded and how confidential it is there. */
export interface Place {
	readonly agendaItemId: number | null;
	readonly confidentiality: Confidentiality;
}

/**
 * The agenda item that was chosen and the class of what is recorded under it: never below the meeting's
 * or the item's, and never above what the recorder can see, because nobody could find it again.
 */
export function placeOf(
	actor: Actor,
	meeting: FoundMeeting,
	asked: { agendaItemId: number | null; confidentiality: Confidentiality | null }
): Place {
	const item =
		asked.agendaItemId === null ? null : knownAgendaItem(actor, meeting, asked.agendaItemId);
	if (item === undefined) throw invalidInput({ agendaItemId: 'choose' });
	const inherited = stricter(meeting.confidentiality, item?.confidentiality ?? 'ordinary');
	const confidentiality = stricter(inherited, asked.confidentiality ?? 'ordinary');
	assertCleared(actor, meeting, confidentiality);
	return { agendaItemId: item?.id ?? null, confidentiality };
}

/** Refuses a class in which the recorder could not see the record any more. */
export function assertCleared(actor: Actor, meeting: FoundMeeting, asked: Confidentiality): void {
	const seen = db
		.select({ id: meetings.id })
		.from(meetings)
		.where(
			and(
				eq(meetings.id, meeting.id),
				visibleWithin(actor, {
					confidentiality: sql`${asked}`,
					meetingId: sql`${meetings.id}`,
					regionId: sql`${meetings.regionId}`
				})
			)
		)
		.get();
	if (!seen) throw invalidInput({ confidentiality: 'not_cleared' });
}
