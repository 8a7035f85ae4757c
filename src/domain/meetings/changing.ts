import { and, eq, sql } from 'drizzle-orm';
import { conflict } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import { differingFrom, meetingAsTyped, scheduleOf, withFittingWords } from './as-typed.ts';
import type { TypedMeeting } from './as-typed.ts';
import { markChanged } from './changed-here.ts';
import { isStricter, raiseUnder } from './classification.ts';
import { functionsMustExist, institutionsMustExist, namingRegions } from './directory.ts';
import { regionOfLead, writeHosts } from './hosts.ts';
import type { ChangeMeeting } from './input.ts';
import { chairMustBeNamed, writeChair } from './role-holders.ts';
import { meetings } from './schema.ts';
import { seriesNamed } from './series.ts';
import { hasBegun, isUnannounced, mustStillChange } from './states.ts';
import { findMeeting } from './subject.ts';
import type { FoundMeeting } from './subject.ts';

/**
 * Changes what a meeting is about, who hosts and who chairs; date and place only while it is a draft.
 * Raising its class raises everything under it. Refuses (409) another version, an adopted or cancelled
 * meeting, and another lead host once the session has begun.
 */
export function changeMeeting(actor: Actor, meetingId: number, sent: ChangeMeeting): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.change', meeting);
	mustStillChange(meeting);
	const before = meetingAsTyped(meeting);
	const input = sent.schedule
		? { ...sent, schedule: withFittingWords(sent.schedule, before.schedule) }
		: sent;
	if (before.version !== input.version) throw conflict(differingFrom(before, input));
	chosenMustExist(actor, input);
	leadMayChange(actor, meeting, input, before);
	scheduleMayChange(meeting, input);
	const changed = changedFields(before, input);
	if (changed.length === 0) return;
	change(actor, 'meeting.changed', (writer) => {
		const regionId = writeMeeting(writer, actor, meeting, input);
		writeHosts(writer, meetingId, input);
		writeChair(actor, { id: meetingId, regionId }, input.chair);
		if (input.confidentiality !== meeting.confidentiality) classify(actor, meeting, input);
		markChanged(writer, actor, meetingId, changed);
		return { about: { regionId, meetingId }, facts: { changed }, result: undefined };
	});
}

function chosenMustExist(actor: Actor, input: ChangeMeeting): void {
	const { leadId, hostIds, counterpartIds, functionId } = input;
	institutionsMustExist({ leadId, hostIds, counterpartIds });
	functionsMustExist({ functionId });
	chairMustBeNamed(input.chair, namingRegions(actor, [leadId, ...hostIds]));
}

function leadMayChange(
	actor: Actor,
	meeting: FoundMeeting,
	input: ChangeMeeting,
	before: TypedMeeting
): void {
	if (input.leadId === before.leadId) return;
	authorize(actor, 'meeting.schedule', { institutionId: input.leadId });
	if (meeting.startedAt !== null || hasBegun(meeting.state))
		throw ruleViolation('meeting.lead_is_fixed');
}

function scheduleMayChange(meeting: FoundMeeting, { schedule }: ChangeMeeting): void {
	if (!schedule || isUnannounced(meeting.state)) return;
	if (
		JSON.stringify({ ...scheduleOf(meeting), ...schedule }) !== JSON.stringify(scheduleOf(meeting))
	)
		throw ruleViolation('meeting.schedule_needs_reason');
}

/** The names of the fields that are different now; `hosts` and `chair` for their groups. */
function changedFields(before: TypedMeeting, input: ChangeMeeting): string[] {
	const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
	const plain = [
		'title',
		'seriesName',
		'functionId',
		'theme',
		'purpose',
		'letterNumber',
		'confidentiality'
	] as const;
	const when = ['heldOn', 'dateWords', 'startsAt', 'endsAt', 'timeZone', 'place', 'link'] as const;
	const { schedule } = input;
	return [
		...plain.filter((field) => differs(before[field], input[field])),
		...(schedule ? when.filter((field) => differs(before.schedule[field], schedule[field])) : []),
		...(['leadId', 'hostIds', 'counterpartIds'].some((field) =>
			differs(Reflect.get(before, field), Reflect.get(input, field))
		)
			? ['hosts']
			: []),
		...(differs(before.chair, input.chair) ? ['chair'] : [])
	];
}

function writeMeeting(
	writer: Writer,
	actor: Actor,
	meeting: FoundMeeting,
	input: ChangeMeeting
): number {
	const { regionId, timeZone } = regionOfLead(input.leadId);
	const { title, functionId, theme, purpose, letterNumber, confidentiality, schedule } = input;
	const { changes } = writer
		.update(meetings)
		.set({
			title,
			functionId,
			theme,
			purpose,
			letterNumber,
			confidentiality,
			regionId,
			seriesId: seriesNamed(actor, regionId, input.seriesName),
			...(schedule ? { ...schedule, timeZone: schedule.timeZone ?? timeZone } : {}),
			version: sql`${meetings.version} + 1`
		})
		.where(
			and(
				eq(meetings.id, meeting.id),
				eq(meetings.state, meeting.state),
				eq(meetings.version, input.version)
			)
		)
		.run();
	if (changes === 0) throw conflict(differingFrom(meetingAsTyped(meeting), input));
	return regionId;
}

function classify(actor: Actor, meeting: FoundMeeting, { confidentiality }: ChangeMeeting): void {
	change(actor, 'meeting.classified', (writer) => {
		if (isStricter(confidentiality, meeting.confidentiality))
			raiseUnder(writer, 'meeting', meeting.id, confidentiality);
		return {
			about: { regionId: meeting.regionId, meetingId: meeting.id },
			facts: { before: meeting.confidentiality, after: confidentiality },
			result: undefined
		};
	});
}
