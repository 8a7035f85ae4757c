import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import { date, instant, isCalendarDate, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { accounts } from '../accounts/schema.ts';
import { institutions } from '../institutions/schema.ts';
import { CAPACITIES } from '../people/capacity.ts';
import { persons, posts } from '../people/schema.ts';
import { TIME_ZONES } from '../regions/kinds.ts';
import { functions, regions } from '../regions/schema.ts';
import { meetingLifecycle } from './lifecycle.ts';
import { HOST_KINDS, MEETING_ROLES } from './roles.ts';

/** Meetings that belong together; for now a name. */
export const series = sqliteTable(
	'series',
	{
		id: rowId(),
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		name: text('name').notNull()
	},
	(t) => [uniqueIndex('series_name').on(t.regionId, t.name)]
);

export const meetings = sqliteTable(
	'meetings',
	{
		id: rowId(),
		/** The lead host's region; its zone is the default of the meeting's. */
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		seriesId: integer('series_id').references(() => series.id),
		functionId: integer('function_id').references(() => functions.id),
		title: text('title').notNull(),
		theme: text('theme'),
		purpose: text('purpose'),
		/** The number of the letter of invitation, given by the registry; never counted here. */
		letterNumber: text('letter_number'),
		place: text('place'),
		link: text('link'),
		/** Null: no date yet, or the source does not say. */
		heldOn: date('held_on'),
		/** The date as the source or the letter writes it. */
		dateWords: text('date_words'),
		startsAt: text('starts_at'),
		endsAt: text('ends_at'),
		timeZone: text('time_zone', { enum: TIME_ZONES }).notNull(),
		confidentiality: text('confidentiality', { enum: CONFIDENTIALITY })
			.notNull()
			.default('ordinary'),
		state: text('state', { enum: meetingLifecycle.states }).notNull().default('draft'),
		/** Why it was cancelled, postponed, interrupted or not quorate, and who was missing. */
		stateReason: text('state_reason'),
		absentees: text('absentees'),
		startedAt: instant('started_at'),
		concludedAt: instant('concluded_at'),
		/** The chair's exception where the minutes close with a gap; printed in the minutes. */
		exceptionReason: text('exception_reason'),
		createdAt: instant('created_at').notNull(),
		version: versionColumn()
	},
	(t) => [
		check('meetings_state', oneOf(t.state, meetingLifecycle.states)),
		check('meetings_confidentiality', oneOf(t.confidentiality, CONFIDENTIALITY)),
		check('meetings_time_zone', oneOf(t.timeZone, TIME_ZONES)),
		check('meetings_held_on', isCalendarDate(t.heldOn)),
		check(
			'meetings_times',
			sql`${t.endsAt} is null or (${t.startsAt} is not null and ${t.endsAt} > ${t.startsAt})`
		),
		index('meetings_region_date').on(t.regionId, t.heldOn),
		index('meetings_series').on(t.seriesId),
		index('meetings_function').on(t.functionId)
	]
);

export const meetingHosts = sqliteTable(
	'meeting_hosts',
	{
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		institutionId: integer('institution_id')
			.notNull()
			.references(() => institutions.id),
		kind: text('kind', { enum: HOST_KINDS }).notNull().default('host'),
		/** 0 is the lead host. */
		position: integer('position').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.meetingId, t.institutionId] }),
		check('meeting_hosts_kind', oneOf(t.kind, HOST_KINDS)),
		uniqueIndex('meeting_hosts_position').on(t.meetingId, t.position),
		index('meeting_hosts_institution').on(t.institutionId)
	]
);

/** Who chairs, opens, reports, speaks, moderates, takes the minutes: person, post and capacity apart. */
export const meetingRoles = sqliteTable(
	'meeting_roles',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		role: text('role', { enum: MEETING_ROLES }).notNull(),
		personId: integer('person_id').references(() => persons.id),
		postId: integer('post_id').references(() => posts.id),
		capacity: text('capacity', { enum: CAPACITIES }),
		/** The post that is represented (mewakili), and its holder where the source names one. */
		onBehalfOfPostId: integer('on_behalf_of_post_id').references(() => posts.id),
		onBehalfOfPersonId: integer('on_behalf_of_person_id').references(() => persons.id),
		/** What they did, in the source's words: "memberi arahan". */
		actionWords: text('action_words'),
		position: integer('position').notNull(),
		version: versionColumn()
	},
	(t) => [
		check('meeting_roles_role', oneOf(t.role, MEETING_ROLES)),
		check('meeting_roles_capacity', oneOf(t.capacity, CAPACITIES)),
		check('meeting_roles_who', sql`${t.personId} is not null or ${t.postId} is not null`),
		index('meeting_roles_meeting').on(t.meetingId, t.position),
		index('meeting_roles_person').on(t.personId),
		index('meeting_roles_post').on(t.postId),
		index('meeting_roles_behalf_post').on(t.onBehalfOfPostId),
		index('meeting_roles_behalf_person').on(t.onBehalfOfPersonId)
	]
);

export const agendaItems = sqliteTable(
	'agenda_items',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		position: integer('position').notNull(),
		title: text('title').notNull(),
		presenterId: integer('presenter_id').references(() => institutions.id),
		minutesPlanned: integer('minutes_planned'),
		confidentiality: text('confidentiality', { enum: CONFIDENTIALITY })
			.notNull()
			.default('ordinary'),
		withdrawnAt: instant('withdrawn_at'),
		version: versionColumn()
	},
	(t) => [
		check('agenda_items_confidentiality', oneOf(t.confidentiality, CONFIDENTIALITY)),
		index('agenda_items_meeting').on(t.meetingId, t.position),
		index('agenda_items_presenter').on(t.presenterId)
	]
);

/** Accounts that may see one *rahasia* meeting and all that belongs to it: need to know, by name. */
export const clearances = sqliteTable(
	'clearances',
	{
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id),
		grantedAt: instant('granted_at').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.meetingId, t.accountId] }),
		index('clearances_account').on(t.accountId)
	]
);

export type Meeting = typeof meetings.$inferSelect;
export type AgendaItem = typeof agendaItems.$inferSelect;
