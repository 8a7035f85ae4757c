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
	step(actor, meetingId, input, {
		move: 'schedule',
		event: 'meeting.scheduled',
		facts: ({ heldOn, startsAt, timeZone, place }) => ({ heldOn, startsAt, timeZone, place })
	});
}

/** Opens the session. */
export function startMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, {
		move: 'start',
		event: 'meeting.started',
		set: { startedAt: now() },
		facts: titleOf
	});
}

/** Skors: the session stops, with a reason, and goes on later. */
export function interruptMeeting(actor: Actor, meetingId: number, input: MakeMoveWithReason): void {
	step(actor, meetingId, input, {
		move: 'interrupt',
		event: 'meeting.interrupted',
		set: why(input),
		facts: () => ({ reason: input.reason })
	});
}

/** The session goes on. */
export function resumeMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, { move: 'resume', event: 'meeting.resumed', facts: titleOf });
}

/** Closes the session; the minutes stay open until they are adopted. */
export function concludeMeeting(actor: Actor, meetingId: number, input: MakeMove): void {
	step(actor, meetingId, input, {
		move: 'conclude',
		event: 'meeting.concluded',
		set: { concludedAt: now() },
		facts: titleOf
	});
}

/** Puts the meeting off without a new date; `moveMeeting` gives it one. */
export function postponeMeeting(actor: Actor, meetingId: number, input: MakeMoveWithReason): void {
	fail(actor, meetingId, input, { move: 'postpone', event: 'meeting.postponed' });
}

/** Too few came: the meeting failed, with a reason and who was missing. */
export function declareNotQuorate(
	actor: Actor,
	meetingId: number,
	input: MakeMoveWithReason
): void {
	fail(actor, meetingId, input, {
		move: 'declare_not_quorate',
		event: 'meeting.declared_not_quorate'
	});
}

/** Calls the meeting off for good. */
export function cancelMeeting(actor: Actor, meetingId: number, input: MakeMoveWithReason): void {
	fail(actor, meetingId, input, { move: 'cancel', event: 'meeting.cancelled' });
}

/**
 * Applies a move inside a running change: conditional on state and version, so that of two people who
 * press at once one gets a conflict (409) and nothing happens twice. `set` are the columns that it
 * writes beside the state.
 */
export function applyMove(
	writer: Writer,
	meeting: FoundMeeting,
	move: MeetingMove,
	{ version, set = {} }: { readonly version: number; readonly set?: Columns | undefined }
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

type Columns = Partial<typeof meetings.$inferInsert>;

interface Step<Name extends EventName> {
	readonly move: MeetingMove;
	readonly event: Name;
	readonly set?: Columns;
	readonly facts: (meeting: FoundMeeting) => FactsOf<Name>;
}

function step<Name extends EventName>(
	actor: Actor,
	meetingId: number,
	{ version }: MakeMove,
	{ move, event, set, facts }: Step<Name>
): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.move', meeting);
	change(actor, event, (writer) => {
		applyMove(writer, meeting, move, { version, set });
		const said = set && 'stateReason' in set ? (['reason', 'absentees'] as const) : [];
		markChanged(writer, actor, meetingId, ['state', ...said]);
		if (move === 'start') openMinutes(writer, meetingId);
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: facts(meeting),
			result: undefined
		};
	});
}

type Failure = 'meeting.postponed' | 'meeting.declared_not_quorate' | 'meeting.cancelled';

/** A meeting that does not take place says why, and who was missing. */
function fail(
	actor: Actor,
	meetingId: number,
	input: MakeMoveWithReason,
	which: Pick<Step<Failure>, 'move' | 'event'>
): void {
	const { reason, absentees } = input;
	step(actor, meetingId, input, {
		...which,
		set: why(input),
		facts: () => ({ reason, absentees })
	});
}

const titleOf = (meeting: FoundMeeting) => ({ title: meeting.title });

function why({ reason, absentees }: MakeMoveWithReason) {
	return { stateReason: reason, absentees };
}
