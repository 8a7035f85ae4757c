import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { withNeighbour } from '#lib/ordering.ts';
import { conflict } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { stricter } from '../access/confidentiality.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { isStricter, raiseUnder } from '../meetings/classification.ts';
import { institutionsMustExist } from '../meetings/directory.ts';
import { agendaItems } from '../meetings/schema.ts';
import type { AgendaItem } from '../meetings/schema.ts';
import { mustStillChange } from '../meetings/states.ts';
import { findMeeting } from '../meetings/subject.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { changeWhereSourced } from '../provenance/marking.ts';
import { ruleViolation } from '../problems.ts';
import type {
	AddAgendaItem,
	ChangeAgendaItem,
	MoveAgendaItem,
	WithdrawAgendaItem
} from './input.ts';
import { findAgendaItem } from './subject.ts';

/** Puts an item at the end of the agenda; never more open than its meeting. */
export function addAgendaItem(actor: Actor, meetingId: number, input: AddAgendaItem): number {
	const meeting = keepable(actor, meetingId);
	institutionsMustExist({ presenterId: input.presenterId });
	return change(actor, 'agenda_item.added', (writer) => {
		const position = lastPosition(meetingId) + 1;
		const { id } = writer
			.insert(agendaItems)
			.values({ meetingId, position, ...input, confidentiality: within(meeting, input) })
			.returning({ id: agendaItems.id })
			.get();
		return { about: aboutItem(meeting, id), facts: { title: input.title, position }, result: id };
	});
}

/** Changes an item; raising its class raises what was recorded under it. */
export function changeAgendaItem(actor: Actor, meetingId: number, input: ChangeAgendaItem): void {
	const meeting = keepable(actor, meetingId);
	const item = findAgendaItem(actor, meeting, input.itemId);
	if (item.version !== input.version) throw conflict(asTyped(item));
	institutionsMustExist({ presenterId: input.presenterId });
	const { title, presenterId, minutesPlanned } = input;
	const confidentiality = within(meeting, input);
	const fields = { title, presenterId, minutesPlanned, confidentiality };
	const changed = Object.entries(fields)
		.filter(([field, value]) => Reflect.get(item, field) !== value)
		.map(([field]) => field);
	if (changed.length === 0) return;
	change(actor, 'agenda_item.changed', (writer) => {
		const { changes } = writer
			.update(agendaItems)
			.set({ ...fields, version: sql`${agendaItems.version} + 1` })
			.where(and(eq(agendaItems.id, item.id), eq(agendaItems.version, input.version)))
			.run();
		if (changes === 0) throw conflict(asTyped(item));
		if (isStricter(confidentiality, item.confidentiality))
			raiseUnder(writer, 'agenda_item', item.id, confidentiality);
		const marked = { meetingId, subject: 'agenda_items', subjectId: item.id } as const;
		const names = new Map(Object.entries(IN_DOSSIER));
		changeWhereSourced(
			writer,
			actor,
			marked,
			changed.map((field) => names.get(field) ?? field)
		);
		return { about: aboutItem(meeting, item.id), facts: { title, changed }, result: undefined };
	});
}

/** Naik, Turun. At the edge of the list nothing happens. */
export function moveAgendaItem(actor: Actor, meetingId: number, input: MoveAgendaItem): void {
	const meeting = keepable(actor, meetingId);
	const item = findAgendaItem(actor, meeting, input.itemId);
	const before = idsInOrder(meetingId);
	const after = withNeighbour(before, item.id, input.direction);
	if (after === before) return;
	change(actor, 'agenda_item.moved', (writer) => {
		for (const [index, id] of after.entries())
			writer
				.update(agendaItems)
				.set({ position: index + 1 })
				.where(eq(agendaItems.id, id))
				.run();
		const position = after.indexOf(item.id) + 1;
		return {
			about: aboutItem(meeting, item.id),
			facts: { title: item.title, position },
			result: undefined
		};
	});
}

/**
 * Takes an item off the agenda; it stays in the history, and stays at all where something hangs on it.
 * Refuses (409) an item that was changed since it was read.
 */
export function withdrawAgendaItem(
	actor: Actor,
	meetingId: number,
	input: WithdrawAgendaItem
): void {
	const meeting = keepable(actor, meetingId);
	const item = findAgendaItem(actor, meeting, input.itemId);
	if (hasRecords(item.id)) throw ruleViolation('agenda_item.has_records');
	change(actor, 'agenda_item.withdrawn', (writer) => {
		const { changes } = writer
			.update(agendaItems)
			.set({ withdrawnAt: now(), version: sql`${agendaItems.version} + 1` })
			.where(and(eq(agendaItems.id, item.id), eq(agendaItems.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ version: item.version });
		return {
			about: aboutItem(meeting, item.id),
			facts: { title: item.title },
			result: undefined
		};
	});
}

/** What a dossier calls the columns of an item, where it is something else. */
const IN_DOSSIER = { presenterId: 'presenter', minutesPlanned: 'minutes_planned' };

function keepable(actor: Actor, meetingId: number): FoundMeeting {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'agenda.keep', meeting);
	mustStillChange(meeting);
	return meeting;
}

function within(meeting: FoundMeeting, input: AddAgendaItem): AgendaItem['confidentiality'] {
	return stricter(meeting.confidentiality, input.confidentiality);
}

function aboutItem(meeting: FoundMeeting, itemId: number) {
	return {
		regionId: meeting.regionId,
		meetingId: meeting.id,
		subject: 'agenda_items',
		subjectId: itemId
	};
}

function asTyped({ title, presenterId, minutesPlanned, confidentiality, version }: AgendaItem) {
	return { title, presenterId, minutesPlanned, confidentiality, version };
}

function idsInOrder(meetingId: number): readonly number[] {
	return statement<[number], { id: number }>(
		'select id from agenda_items where meeting_id = ? and withdrawn_at is null order by position, id'
	)
		.all(meetingId)
		.map(({ id }) => id);
}

function lastPosition(meetingId: number): number {
	return (
		statement<[number], { last: number }>(
			'select coalesce(max(position), 0) as last from agenda_items where meeting_id = ? and withdrawn_at is null'
		).get(meetingId)?.last ?? 0
	);
}

function hasRecords(itemId: number): boolean {
	return (
		statement<[number, number], { found: number }>(
			`select exists (select 1 from notes where agenda_item_id = ? and withdrawn_at is null)
			or exists (select 1 from resolutions where agenda_item_id = ? and withdrawn_at is null) as found`
		).get(itemId, itemId)?.found === 1
	);
}
