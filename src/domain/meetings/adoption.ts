import { and, eq, sql } from 'drizzle-orm';
import type { Writer } from '#lib/server/database.ts';
import { ruleViolation } from '../problems.ts';
import { meetingLifecycle } from './lifecycle.ts';
import { meetings } from './schema.ts';

/**
 * The meeting's share in the adoption of its minutes: concluded → adopted, inside the change that
 * adopts them. Refuses (409) a meeting that has not been concluded.
 */
export function meetingAdopted(writer: Writer, meetingId: number): void {
	const to = meetingLifecycle.after('concluded', 'adopt');
	const { changes } = writer
		.update(meetings)
		.set({ state: to, version: sql`${meetings.version} + 1` })
		.where(and(eq(meetings.id, meetingId), eq(meetings.state, 'concluded')))
		.run();
	if (changes === 0) throw ruleViolation('meeting.move_not_allowed');
}
