import { eq } from 'drizzle-orm';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { minutes, minutesAuthors } from './schema.ts';

/**
 * The minutes of a meeting, opened if they are not yet: by the start of the meeting or by the first
 * thing that is recorded. Called within the change that does either. Returns their row number.
 */
export function openMinutes(writer: Writer, meetingId: number): number {
	writer.insert(minutes).values({ meetingId }).onConflictDoNothing().run();
	const opened = writer
		.select({ id: minutes.id })
		.from(minutes)
		.where(eq(minutes.meetingId, meetingId))
		.get();
	if (!opened) throw new Error(`the minutes of meeting ${meetingId} did not open`);
	return opened.id;
}

/** Keeps who wrote in the minutes, so that nobody adopts alone what they wrote alone. */
export function writeAsAuthor(writer: Writer, actor: Actor, meetingId: number): number {
	const minutesId = openMinutes(writer, meetingId);
	if (actor.kind === 'account')
		writer
			.insert(minutesAuthors)
			.values({ minutesId, accountId: actor.accountId })
			.onConflictDoNothing()
			.run();
	return minutesId;
}
