import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import type { EventName, FactsOf } from '../audit/events.ts';
import { openMinutes } from '../minutes/opening.ts';
import { ruleViolation } from '../problems.ts';
import { markChanged } from './changed-here.ts';
import type { MakeMove, MakeMoveWithReason } from './input.ts';
import { meetingLifecycle } from './lifecycle.ts';
import type { MeetingMove } from './lifecycle.ts';
import { meetings } from './schema.ts';
import { findMeeting } from './subject.ts';
import type { FoundMeeting } from './subject.ts';

/** What is announced: the invitation may go out. A date is missing rather than made up. */
export function scheduleMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, 'schedule', 'meeting.scheduled', {}, (meeting) => ({
		heldOn: meeting.heldOn,
		startsAt: meeting.startsAt,
		timeZone: meeting.timeZone,
		place: meeting.place
	}));
}

/** Opens the session. */
export function startMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, 'start', 'meeting.started', { startedAt: now() }, titleOf);
}

/** Skors: the session stops, with a reason, and goes on later. */
export function interruptMeeting(actor: Actor, meetingId: number, input: MakeMoveWithReason): void {
	step(actor, meetingId, input, 'interrupt', 'meeting.interrupted', why(input), () => ({
		reason: input.reason
	}));
}

export function resumeMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, 'resume', 'meeting.resumed', {}, titleOf);
}

/** Closes the session; the minutes stay open until they are adopted. */
export function concludeMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, 'conclude', 'meeting.concluded', { concludedAt: now() }, titleOf);
}

/** Puts the meeting off without a new date; `moveMeeting` gives it one. */
export function postponeMeeting(actor: Actor, meetingId: number, input: MakeMoveWithReason): void {
	step(actor, meetingId, input, 'postpone', 'meeting.postponed', why(input), () =>
		reasonAndAbsentees(input)
	);
}

/** Too few came: the meeting failed, with a reason and who was missing. */
export function declareNotQuorate(
	actor: Actor,
	meetingId: number,
	input: MakeMoveWithReason
): void {
	const event = 'meeting.declared_not_quorate';
	step(actor, meetingId, input, 'declare_not_quorate', event, why(input), () =>
		reasonAndAbsentees(input)
	);
}

/** Calls the meeting off for good. */
export function cancelMeeting(actor: Actor, meetingId: number, input: MakeMoveWithReason): void {
	step(actor, meetingId, input, 'cancel', 'meeting.cancelled', why(input), () =>
		reasonAndAbsentees(input)
	);
}

/**
 * Applies a move inside a running change: conditional on state and version, so that of two people who
 * press at once one gets a conflict (409) and nothing happens twice.
 */
export function applyMove(
	writer: Writer,
	meeting: FoundMeeting,
	move: MeetingMove,
	version: number,
	set: Partial<typeof meetings.$inferInsert> = {}
): void {
	const state = meetingLifecycle.after(meeting.state, move);
	if (!state) throw ruleViolation('meeting.move_not_allowed');
	const { changes } = writer
		.update(meetings)
		.set({
			stateReason: null,
			absentees: null,
			...set,
			state,
			version: sql`${meetings.version} + 1`
		})
		.where(
			and(
				eq(meetings.id, meeting.id),
				eq(meetings.state, meeting.state),
				eq(meetings.version, version)
			)
		)
		.run();
	if (changes === 0) throw conflict({ version: meeting.version });
}

function step<Name extends EventName>(
	actor: Actor,
	meetingId: number,
	input: MakeMove,
	move: MeetingMove,
	event: Name,
	set: Partial<typeof meetings.$inferInsert>,
	facts: (meeting: FoundMeeting) => FactsOf<Name>
): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.move', meeting);
	change(actor, event, (writer) => {
		applyMove(writer, meeting, move, input.version, set);
		const said = 'stateReason' in set ? (['reason', 'absentees'] as const) : [];
		markChanged(writer, actor, meetingId, ['state', ...said]);
		if (move === 'start') openMinutes(writer, meetingId);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: facts(meeting),
			result: undefined
		};
	});
}

const titleOf = (meeting: FoundMeeting) => ({ title: meeting.title });

function why({ reason, absentees }: MakeMoveWithReason) {
	return { stateReason: reason, absentees };
}

function reasonAndAbsentees({ reason, absentees }: MakeMoveWithReason) {
	return { reason, absentees };
}
