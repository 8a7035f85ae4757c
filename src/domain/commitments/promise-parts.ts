import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { invalidInput } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { isWithinCircle } from '../minutes/circle.ts';
import { commitmentParts } from './schema.ts';

/** Who owes a commitment: one lead or none yet, and who supports it with which part. */
export interface Promisers {
	readonly leadId: number | null;
	readonly supporting: readonly { institutionId: number; task: string | null }[];
}

/** Refuses institutions that are not known here, and one that is named twice. */
export function assertPromisers(
	actor: Actor,
	meeting: FoundMeeting,
	{ leadId, supporting }: Promisers
): void {
	const known = (id: number) => isWithinCircle(actor, meeting, { of: 'institution', id });
	const ids = supporting.map((part) => part.institutionId);
	if (leadId !== null && !known(leadId)) throw invalidInput({ leadId: 'choose' });
	if (!ids.every(known)) throw invalidInput({ supporting: 'choose' });
	if (new Set([...ids, leadId]).size <= ids.length)
		throw invalidInput({ supporting: 'chosen_twice' });
}

/** Makes the parts of a commitment be exactly these; a part that falls away is withdrawn, not deleted. */
export function keepParts(writer: Writer, commitmentId: number, promisers: Promisers): void {
	const { leadId, supporting } = promisers;
	const kept = supporting.map((part) => part.institutionId).concat(leadId ?? []);
	writer
		.update(commitmentParts)
		.set({ withdrawnAt: now() })
		.where(and(live(commitmentId), notInArray(commitmentParts.institutionId, kept)))
		.run();
	// There is one lead at most at any moment, so who supports steps back before who leads steps up.
	for (const { institutionId, task } of supporting)
		keepPart(writer, { commitmentId, institutionId, role: 'supporting', task });
	if (leadId !== null)
		keepPart(writer, { commitmentId, institutionId: leadId, role: 'lead', task: null });
}

function keepPart(
	writer: Writer,
	part: Pick<
		typeof commitmentParts.$inferInsert,
		'commitmentId' | 'institutionId' | 'role' | 'task'
	>
): void {
	const { commitmentId, institutionId, role, task } = part;
	const { changes } = writer
		.update(commitmentParts)
		.set({ role, task })
		.where(and(live(commitmentId), eq(commitmentParts.institutionId, institutionId)))
		.run();
	if (changes === 0) writer.insert(commitmentParts).values(part).run();
}

function live(commitmentId: number) {
	return and(eq(commitmentParts.commitmentId, commitmentId), isNull(commitmentParts.withdrawnAt));
}
