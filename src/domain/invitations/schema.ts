import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { groups } from '../groups/schema.ts';
import { institutions } from '../institutions/schema.ts';
import { meetings } from '../meetings/schema.ts';
import { posts } from '../people/schema.ts';
import { INVITATION_ANSWERS, INVITATION_KINDS } from './kinds.ts';

/** To a post, an institution or a named guest. Invited is not present. */
export const invitations = sqliteTable(
	'invitations',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		kind: text('kind', { enum: INVITATION_KINDS }).notNull(),
		institutionId: integer('institution_id').references(() => institutions.id),
		postId: integer('post_id').references(() => posts.id),
		/** The group through which the invitee came onto the list. */
		groupId: integer('group_id').references(() => groups.id),
		/** A named guest, or words of a source that name nobody exactly: "para camat". */
		guestName: text('guest_name'),
		guestTitle: text('guest_title'),
		position: integer('position').notNull(),
		answer: text('answer', { enum: INVITATION_ANSWERS }).notNull().default('none'),
		answerNote: text('answer_note'),
		answeredAt: instant('answered_at'),
		substituteName: text('substitute_name'),
		substituteTitle: text('substitute_title'),
		withdrawnAt: instant('withdrawn_at'),
		version: versionColumn()
	},
	(t) => [
		check('invitations_kind', oneOf(t.kind, INVITATION_KINDS)),
		check('invitations_answer', oneOf(t.answer, INVITATION_ANSWERS)),
		check(
			'invitations_whom',
			sql`(${t.kind} = 'post' and ${t.postId} is not null) or (${t.kind} = 'institution' and ${t.institutionId} is not null) or (${t.kind} = 'guest' and ${t.guestName} is not null)`
		),
		index('invitations_meeting').on(t.meetingId, t.position),
		uniqueIndex('invitations_post_once')
			.on(t.meetingId, t.postId)
			.where(sql`withdrawn_at is null`),
		uniqueIndex('invitations_institution_once')
			.on(t.meetingId, t.institutionId)
			.where(sql`kind = 'institution' and withdrawn_at is null`),
		index('invitations_institution').on(t.institutionId),
		index('invitations_post').on(t.postId),
		index('invitations_group').on(t.groupId)
	]
);

export type Invitation = typeof invitations.$inferSelect;
