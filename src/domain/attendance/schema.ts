import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, instant, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { institutions } from '../institutions/schema.ts';
import { invitations } from '../invitations/schema.ts';
import { meetings } from '../meetings/schema.ts';
import { CAPACITIES, SEXES } from '../people/capacity.ts';
import { persons, posts } from '../people/schema.ts';
import { ATTENDANCE_MODES, ATTENDED_AS, PRESENCES } from './kinds.ts';

/** Who came, for whom, with what authority: a fact of its own, never derived from the invitation. */
export const attendances = sqliteTable(
	'attendances',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		/** Null for somebody who came uninvited. */
		invitationId: integer('invitation_id').references(() => invitations.id),
		institutionId: integer('institution_id').references(() => institutions.id),
		/** The post held, or the post on whose behalf a representative came. */
		postId: integer('post_id').references(() => posts.id),
		personId: integer('person_id').references(() => persons.id),
		/** The name as signed; null where only the institution is known. */
		name: text('name'),
		title: text('title'),
		/** What a source says where it names neither: "perwakilan Forkopimda". */
		describedAs: text('described_as'),
		presence: text('presence', { enum: PRESENCES }).notNull(),
		attendedAs: text('attended_as', { enum: ATTENDED_AS }),
		capacity: text('capacity', { enum: CAPACITIES }),
		/** Number of the surat tugas. */
		assignmentLetter: text('assignment_letter'),
		/** May a representative decide? Null: not said. */
		mayDecide: flag('may_decide'),
		mode: text('mode', { enum: ATTENDANCE_MODES }),
		sex: text('sex', { enum: SEXES }),
		/** Reason of an excuse. */
		reason: text('reason'),
		recordedAt: instant('recorded_at').notNull(),
		withdrawnAt: instant('withdrawn_at'),
		position: integer('position').notNull(),
		version: versionColumn()
	},
	(t) => [
		check('attendances_presence', oneOf(t.presence, PRESENCES)),
		check('attendances_attended_as', oneOf(t.attendedAs, ATTENDED_AS)),
		check('attendances_capacity', oneOf(t.capacity, CAPACITIES)),
		check('attendances_mode', oneOf(t.mode, ATTENDANCE_MODES)),
		check('attendances_sex', oneOf(t.sex, SEXES)),
		check(
			'attendances_who',
			sql`${t.name} is not null or ${t.personId} is not null or ${t.institutionId} is not null or ${t.describedAs} is not null`
		),
		uniqueIndex('attendances_invitation_once')
			.on(t.invitationId)
			.where(sql`invitation_id is not null and withdrawn_at is null`),
		index('attendances_meeting').on(t.meetingId, t.position),
		index('attendances_institution').on(t.institutionId),
		index('attendances_post').on(t.postId),
		index('attendances_person').on(t.personId)
	]
);

export type Attendance = typeof attendances.$inferSelect;
