import type { Actor } from '../access/actor.ts';
import type { MeetingLine } from '../meetings/list-lines.ts';
import { meetingList } from '../meetings/list.ts';
import { thoseRunBy } from './meeting-tasks.ts';

/** A coming meeting of a home. */
export interface ComingMeeting extends MeetingLine {
	/** The reader runs it: what is missing is theirs to fill in. */
	readonly own: boolean;
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
	return lines.map((line) => ({ ...line, own: own.has(line.id) }));
}
