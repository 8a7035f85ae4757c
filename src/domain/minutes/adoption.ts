import { and, eq, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict, forbidden } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change, together } from '../audit/change.ts';
import { activateCommitments } from '../commitments/activation.ts';
import { gapsOf } from '../commitments/missing.ts';
import { meetingAdopted } from '../meetings/adoption.ts';
import { markChanged } from '../meetings/changed-here.ts';
import { meetings } from '../meetings/schema.ts';
import { ruleViolation } from '../problems.ts';
import { freeze } from './content.ts';
import { countsForAll } from './counts.ts';
import type { AdoptMinutes, ReturnMinutes } from './input.ts';
import { minutesLifecycle } from './lifecycle.ts';
import { openMinutes } from './opening.ts';
import { readsEverything } from './readable.ts';
import { minutes } from './schema.ts';
import { findMinutes } from './subject.ts';
import type { FoundMinutes } from './subject.ts';

/**
 * Hands the minutes of a concluded meeting to the chair. Gaps do not stop this, the chair decides about
 * them; from here on nothing changes until the minutes are returned or adopted.
 */
export function submitMinutes(actor: Actor, meetingId: number): void {
	const found = findMinutes(actor, meetingId);
	authorize(actor, 'minutes.submit', found);
	assertMove(found, 'submit');
	if (found.state !== 'concluded') throw ruleViolation('minutes.meeting_not_concluded');
	change(actor, 'minutes.submitted', (writer) => {
		const minutesId = openMinutes(writer, meetingId);
		const { changes } = writer
			.update(minutes)
			.set({
				state: minutesLifecycle.after('draft', 'submit'),
				submittedBy: actor.kind === 'account' ? actor.accountId : null,
				submittedAt: now(),
				returnReason: null,
				version: sql`${minutes.version} + 1`
			})
			.where(and(eq(minutes.id, minutesId), eq(minutes.state, 'draft')))
			.run();
		if (changes === 0) throw ruleViolation('minutes.awaiting_adoption');
		return { about: about(found), facts: countsForAll(found), result: undefined };
	});
}

/** The chair sends the minutes back to who keeps them, with a reason. */
export function returnMinutes(actor: Actor, meetingId: number, { reason }: ReturnMinutes): void {
	const found = findMinutes(actor, meetingId);
	authorize(actor, 'minutes.return', found);
	assertMove(found, 'return');
	change(actor, 'minutes.returned', (writer) => {
		const { changes } = writer
			.update(minutes)
			.set({
				state: minutesLifecycle.after('submitted', 'return'),
				returnReason: reason,
				version: sql`${minutes.version} + 1`
			})
			.where(and(eq(minutes.meetingId, meetingId), eq(minutes.state, 'submitted')))
			.run();
		if (changes === 0) throw ruleViolation('minutes.not_submitted');
		return { about: about(found), facts: { reason }, result: undefined };
	});
}

/**
 * Adopts the minutes, by the chair's side, never by who wrote them alone and never by who may not read
 * all of them (403): their content is frozen with its hash, the meeting is adopted and every drafted
 * commitment comes into force, all at once. With gaps only where the chair says why (409); the reason is
 * printed in the minutes.
 */
export function adoptMinutes(actor: Actor, meetingId: number, input: AdoptMinutes): void {
	const found = findMinutes(actor, meetingId);
	authorize(actor, 'minutes.adopt', found);
	if (!readsEverything(actor, found)) throw forbidden();
	assertMove(found, 'adopt');
	const version = found.minutes?.version ?? 0;
	if (input.version !== undefined && input.version !== version) throw conflict({ version });
	const gaps = gapsOf(actor, meetingId);
	const exception = gaps.length > 0 ? input.exception : null;
	if (gaps.length > 0 && exception === null)
		throw ruleViolation('minutes.silent_gap', { count: gaps.length });
	together(() => {
		change(actor, 'minutes.adopted', (writer) => {
			meetingAdopted(writer, meetingId);
			// No source says what was adopted here.
			markChanged(writer, actor, meetingId, ['state']);
			writer
				.update(meetings)
				.set({ exceptionReason: exception })
				.where(eq(meetings.id, meetingId))
				.run();
			const { content, contentHash } = freeze(meetingId);
			const { changes } = writer
				.update(minutes)
				.set({
					state: minutesLifecycle.after('submitted', 'adopt'),
					adoptedBy: actor.kind === 'account' ? actor.accountId : null,
					adoptedAt: now(),
					content,
					contentHash,
					version: sql`${minutes.version} + 1`
				})
				.where(and(eq(minutes.meetingId, meetingId), eq(minutes.state, 'submitted')))
				.run();
			if (changes === 0) throw ruleViolation('minutes.not_submitted');
			return { about: about(found), facts: { hash: contentHash, exception }, result: undefined };
		});
		activateCommitments(actor, meetingId);
	});
}

function assertMove(found: FoundMinutes, move: 'submit' | 'return' | 'adopt'): void {
	if (minutesLifecycle.after(found.minutesState, move)) return;
	if (found.minutesState === 'adopted') throw ruleViolation('minutes.frozen');
	throw ruleViolation(move === 'submit' ? 'minutes.awaiting_adoption' : 'minutes.not_submitted');
}

function about({ regionId, id: meetingId }: FoundMinutes) {
	return { regionId, meetingId };
}
