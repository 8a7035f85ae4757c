import { and, asc, eq, sql } from 'drizzle-orm';
import { now, today } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { commitmentLifecycle } from './lifecycle.ts';
import { firstReportDue } from './recurrence.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';

/** All that was promised in a meeting comes into force, together with the adoption of its minutes. */
export function activateCommitments(actor: Actor, meetingId: number): void {
	const drafted = db
		.select()
		.from(commitments)
		.where(and(eq(commitments.meetingId, meetingId), eq(commitments.state, 'drafted')))
		.orderBy(asc(commitments.id))
		.all();
	for (const commitment of drafted) activate(actor, commitment);
}

/** One drafted commitment comes into force; a recurring one is first due after one period. */
export function activate(actor: Actor, commitment: Commitment): void {
	const { id, regionId, meetingId, code } = commitment;
	change(actor, 'commitment.activated', (writer) => {
		writer
			.update(commitments)
			.set({
				state: commitmentLifecycle.after('drafted', 'adopt'),
				activeSince: now(),
				dueCurrent: firstDue(commitment),
				version: sql`${commitments.version} + 1`
			})
			.where(and(eq(commitments.id, id), eq(commitments.state, 'drafted')))
			.run();
		return {
			about: { regionId, meetingId, commitmentId: id },
			facts: { code },
			result: undefined
		};
	});
}

function firstDue({ dueKind, dueCurrent, recurrence, regionId }: Commitment): string | null {
	if (dueKind !== 'recurring' || dueCurrent !== null || recurrence === null) return dueCurrent;
	return firstReportDue(recurrence, today(zoneOfRegion(regionId)));
}
