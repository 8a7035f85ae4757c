import type { ChangeMeeting } from './input.ts';
import { chosenHosts } from './hosts.ts';
import { chairOf } from './role-holders.ts';
import type { Meeting } from './schema.ts';
import { nameOfSeries } from './series.ts';

/** What the form of a meeting holds, by the names of its fields. */
export type TypedMeeting = Omit<ChangeMeeting, 'leadId' | 'schedule'> & {
	readonly leadId: number | null;
	readonly schedule: NonNullable<ChangeMeeting['schedule']>;
};

/** A stored meeting as its form would show it: for drawing the form, and for comparing after a conflict. */
export function meetingAsTyped(meeting: Meeting): TypedMeeting {
	const { title, theme, purpose, functionId, confidentiality, version } = meeting;
	return {
		title,
		seriesName: nameOfSeries(meeting.seriesId),
		functionId,
		theme,
		purpose,
		confidentiality,
		...withLists(chosenHosts(meeting.id)),
		chair: holderOf(meeting.id),
		schedule: scheduleOf(meeting),
		version
	};
}

/** When and where, as stored. */
export function scheduleOf(meeting: Meeting): TypedMeeting['schedule'] {
	const { heldOn, dateWords, startsAt, endsAt, timeZone, place, link } = meeting;
	return { heldOn, dateWords, startsAt, endsAt, timeZone, place, link };
}

function holderOf(meetingId: number): TypedMeeting['chair'] {
	const chair = chairOf(meetingId);
	return {
		personId: chair?.personId ?? null,
		postId: chair?.postId ?? null,
		capacity: chair?.capacity ?? null,
		onBehalfOfPostId: chair?.onBehalfOfPostId ?? null,
		onBehalfOfPersonId: chair?.onBehalfOfPersonId ?? null,
		actionWords: chair?.actionWords ?? null
	};
}

function withLists(hosts: ReturnType<typeof chosenHosts>) {
	return {
		leadId: hosts.leadId,
		hostIds: [...hosts.hostIds],
		counterpartIds: [...hosts.counterpartIds]
	};
}
