import { FAILED_STATES } from './lifecycle.ts';
import type { MeetingState } from './lifecycle.ts';

/** What the rule needs to know of a meeting. */
export interface Readiness {
	readonly state: MeetingState;
	readonly heldOn: string | null;
	readonly startsAt: string | null;
	readonly place: string | null;
	readonly link: string | null;
	readonly chairs: number;
	readonly agendaItems: number;
	readonly invitees: number;
	/** Without an answer. */
	readonly unanswered: number;
	/** Answered before date, time or place moved: about another meeting, in a way. */
	readonly answeredBeforeMove: number;
	readonly attendances: number;
}

/** What is not there; the page words it and links to where it is filled in. */
export type Missing =
	| { readonly code: 'date' | 'start' | 'place' | 'chair' | 'agenda' | 'invitees' | 'attendance' }
	| { readonly code: 'answers' | 'answers_before_move'; readonly count: number };

export type MissingCode = Missing['code'];

/**
 * What a meeting still lacks: everything that prepares it before it begins, and from then on what the
 * record of it lacks. A failed meeting lacks nothing any more.
 */
export function missingOf(meeting: Readiness): Missing[] {
	if (FAILED_STATES.some((state) => state === meeting.state)) return [];
	const before = meeting.state === 'draft' || meeting.state === 'scheduled';
	return [...ofTheFacts(meeting), ...(before ? ofTheInvitation(meeting) : ofTheRecord(meeting))];
}

function ofTheFacts(meeting: Readiness): Missing[] {
	const missing: Missing[] = [];
	if (meeting.heldOn === null) missing.push({ code: 'date' });
	if (meeting.startsAt === null) missing.push({ code: 'start' });
	if (meeting.place === null && meeting.link === null) missing.push({ code: 'place' });
	if (meeting.chairs === 0) missing.push({ code: 'chair' });
	return missing;
}

function ofTheInvitation(meeting: Readiness): Missing[] {
	const missing: Missing[] = [];
	if (meeting.agendaItems === 0) missing.push({ code: 'agenda' });
	if (meeting.invitees === 0) missing.push({ code: 'invitees' });
	if (meeting.state !== 'scheduled') return missing;
	if (meeting.unanswered > 0) missing.push({ code: 'answers', count: meeting.unanswered });
	if (meeting.answeredBeforeMove > 0)
		missing.push({ code: 'answers_before_move', count: meeting.answeredBeforeMove });
	return missing;
}

function ofTheRecord(meeting: Readiness): Missing[] {
	return meeting.attendances === 0 ? [{ code: 'attendance' }] : [];
}
