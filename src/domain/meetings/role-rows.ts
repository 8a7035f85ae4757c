import { eq, sql } from 'drizzle-orm';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { changeWhereSourced, forgetProvenance } from '../provenance/marking.ts';
import type { DraftMeeting } from './input.ts';
import type { MeetingRole } from './roles.ts';
import { meetingRoles } from './schema.ts';

export type Holder = DraftMeeting['chair'];
type Part = Holder & { readonly role: MeetingRole };

/** Writes who plays a part in a meeting, after those already there; answers with the id of the row. */
export function addPart(
	writer: Writer,
	meetingId: number,
	role: MeetingRole,
	holder: Holder
): number {
	const { next } = statement<[number], { next: number }>(
		'select coalesce(max(position) + 1, 0) as next from meeting_roles where meeting_id = ?'
	).get(meetingId) ?? { next: 0 };
	return writer
		.insert(meetingRoles)
		.values({ meetingId, role, ...holder, position: next })
		.returning({ id: meetingRoles.id })
		.get().id;
}

/** Gives a part another holder; answers with the id of its row. */
export function replacePart(
	writer: Writer,
	roleId: number,
	role: MeetingRole,
	holder: Holder
): number {
	writer
		.update(meetingRoles)
		.set({ role, ...holderOf(holder), version: sql`${meetingRoles.version} + 1` })
		.where(eq(meetingRoles.id, roleId))
		.run();
	return roleId;
}

/** Deletes a part together with what was noted on its source. */
export function removePart(writer: Writer, roleId: number): void {
	writer.delete(meetingRoles).where(eq(meetingRoles.id, roleId)).run();
	forgetProvenance(writer, { subject: 'meeting_roles', subjectId: roleId });
}

/** Person, post and capacity, without what else the row holds. */
export function holderOf(holder: Holder): Holder {
	const { personId, postId, capacity, onBehalfOfPostId, onBehalfOfPersonId, actionWords } = holder;
	return { personId, postId, capacity, onBehalfOfPostId, onBehalfOfPersonId, actionWords };
}

/** Where the meeting came in from a source: what is different in this part is ours now. */
export function markPart(
	writer: Writer,
	actor: Actor,
	at: { readonly meetingId: number; readonly subjectId: number },
	part: Part,
	before: Part | null | undefined
): void {
	const fields = Object.entries(IN_DOSSIER)
		.filter(([fact]) => Reflect.get(part, fact) !== (before ? Reflect.get(before, fact) : null))
		.map(([, field]) => field);
	changeWhereSourced(writer, actor, { ...at, subject: 'meeting_roles' }, [...new Set(fields)]);
}

/** What a dossier calls the columns of a part. */
const IN_DOSSIER = {
	role: 'role',
	personId: 'person',
	postId: 'post',
	capacity: 'capacity',
	onBehalfOfPostId: 'on_behalf_of.post',
	onBehalfOfPersonId: 'on_behalf_of.person',
	actionWords: 'words'
} as const;
