import type { Actor } from '../access/actor.ts';
import type { MeetingLine } from '../meetings/list-lines.ts';
import { meetingList } from '../meetings/list.ts';
import type { MissingCode } from '../meetings/missing.ts';
import { rightsOver } from '../meetings/queries.ts';
import { findMeeting } from '../meetings/subject.ts';
import { thoseRunBy } from './meeting-tasks.ts';

/** A coming meeting of a home. */
export interface ComingMeeting extends MeetingLine {
	/** The reader runs it: what is missing is theirs to know of. */
	readonly own: boolean;
	/** What of it the reader may fill in now. */
	readonly fillable: readonly MissingCode[];
}

/** The next meetings that the reader may see, running ones first; at most `most` of them. */
export function comingMeetings(actor: Actor, today: string, most: number): ComingMeeting[] {
	const lines = meetingList(actor, {}, today)
		.lines.filter(({ section, state }) => section !== 'past' && state !== 'postponed')
		.slice(0, most);
	const own = thoseRunBy(
		actor,
		lines.map(({ id }) => id)
	);
	return lines.map((line) => ({
		...line,
		own: own.has(line.id),
		fillable: own.has(line.id) ? fillableIn(actor, line) : []
	}));
}

function fillableIn(actor: Actor, { id, state }: MeetingLine): MissingCode[] {
	const may = rightsOver(actor, findMeeting(actor, id));
	const facts = state === 'draft' ? may.change : may.move;
	return [
		...(facts ? (['date', 'start', 'place'] as const) : []),
		...(may.change ? (['chair'] as const) : []),
		...(may.agenda ? (['agenda'] as const) : []),
		...(may.invite ? (['invitees', 'answers', 'answers_before_move'] as const) : []),
		...(may.attendance ? (['attendance'] as const) : [])
	];
}
