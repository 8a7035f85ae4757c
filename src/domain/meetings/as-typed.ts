import { readWrittenDate } from '#lib/format/written-date.ts';
import type { ChangeMeeting, Schedule } from './input.ts';
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
	const { title, theme, purpose, letterNumber, functionId, confidentiality, version } = meeting;
	return {
		title,
		seriesName: nameOfSeries(meeting.seriesId),
		functionId,
		theme,
		purpose,
		letterNumber,
		confidentiality,
		...withLists(chosenHosts(meeting.id)),
		chair: holderOf(meeting.id),
		schedule: scheduleOf(meeting),
		version
	};
}

/** Of the stored values those that differ from what was sent, by the names of the form, with the version. */
export function differingFrom(stored: TypedMeeting, input: ChangeMeeting): Record<string, unknown> {
	const differ = (one: object, other: object) =>
		Object.fromEntries(
			Object.entries(one).filter(
				([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(other, name))
			)
		);
	const { chair, schedule, version, ...plain } = stored;
	return {
		...differ(plain, input),
		chair: differ(chair, input.chair),
		...(input.schedule ? { schedule: differ(schedule, input.schedule) } : {}),
		version
	};
}

/** The words of a date go with it: those of the former date do not stay beside a new one. */
export function withFittingWords<S extends Schedule>(schedule: S, before: Schedule): S {
	const { heldOn, dateWords } = schedule;
	if (heldOn === before.heldOn || dateWords === null || dateWords !== before.dateWords)
		return schedule;
	const written = readWrittenDate(dateWords);
	return written && written.date !== heldOn ? { ...schedule, dateWords: null } : schedule;
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
