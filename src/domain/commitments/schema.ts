import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { date, instant, isCalendarDate, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { accounts } from '../accounts/schema.ts';
import { DUE_KINDS, RECURRENCES } from '../calendar/due-kinds.ts';
import { institutions } from '../institutions/schema.ts';
import { meetings } from '../meetings/schema.ts';
import { functions, regions } from '../regions/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import { COMMITMENT_KINDS, PART_ROLES } from './kinds.ts';
import { commitmentLifecycle, extensionLifecycle } from './lifecycle.ts';
import { REPORTED_STATUSES, VERDICTS } from './statuses.ts';

/** The action item: one lead institution promises one output by one date, out of one resolution. */
export const commitments = sqliteTable(
	'commitments',
	{
		id: rowId(),
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		resolutionId: integer('resolution_id')
			.notNull()
			.references(() => resolutions.id),
		functionId: integer('function_id').references(() => functions.id),
		/** Within its resolution (5.1), never reused. */
		number: integer('number').notNull(),
		/** K-2026-0147: year and running number of the region; given once, never reused. */
		code: text('code').notNull(),
		description: text('description').notNull(),
		kind: text('kind', { enum: COMMITMENT_KINDS }),
		/** Null while incomplete; the gate before adoption counts and names it. */
		leadId: integer('lead_id').references(() => institutions.id),
		dueKind: text('due_kind', { enum: DUE_KINDS }).notNull().default('unset'),
		/** As spoken: "paling lama dua minggu". */
		dueWords: text('due_words'),
		dueFrom: date('due_from'),
		/** The promise as first made; never updated. */
		dueOriginal: date('due_original'),
		dueCurrent: date('due_current'),
		recurrence: text('recurrence', { enum: RECURRENCES }),
		milestone: text('milestone'),
		/** What was agreed to count as done. */
		proof: text('proof'),
		confidentiality: text('confidentiality', { enum: CONFIDENTIALITY })
			.notNull()
			.default('ordinary'),
		state: text('state', { enum: commitmentLifecycle.states }).notNull().default('drafted'),
		stateReason: text('state_reason'),
		replacedById: integer('replaced_by_id'),
		/** Latest of its kind over all parts; written only by `settle()` beside the report or the verdict. */
		reportedStatus: text('reported_status', { enum: REPORTED_STATUSES }),
		reportedPercent: integer('reported_percent'),
		reportedAt: instant('reported_at'),
		verdict: text('verdict', { enum: VERDICTS }),
		verifiedPercent: integer('verified_percent'),
		verifiedAt: instant('verified_at'),
		/** When the last part was reported done: against the due date it tells on time from late. */
		doneReportedOn: date('done_reported_on'),
		createdAt: instant('created_at').notNull(),
		activeSince: instant('active_since'),
		closedAt: instant('closed_at'),
		version: versionColumn()
	},
	(t) => [
		check('commitments_kind', oneOf(t.kind, COMMITMENT_KINDS)),
		check('commitments_due_kind', oneOf(t.dueKind, DUE_KINDS)),
		check('commitments_recurrence', oneOf(t.recurrence, RECURRENCES)),
		check('commitments_confidentiality', oneOf(t.confidentiality, CONFIDENTIALITY)),
		check('commitments_state', oneOf(t.state, commitmentLifecycle.states)),
		check('commitments_reported', oneOf(t.reportedStatus, REPORTED_STATUSES)),
		check('commitments_verdict', oneOf(t.verdict, VERDICTS)),
		check(
			'commitments_percent',
			sql`${t.reportedPercent} between 0 and 100 and ${t.verifiedPercent} between 0 and 100`
		),
		check('commitments_due_from', isCalendarDate(t.dueFrom)),
		check('commitments_due_original', isCalendarDate(t.dueOriginal)),
		check('commitments_due_current', isCalendarDate(t.dueCurrent)),
		uniqueIndex('commitments_code').on(t.regionId, t.code),
		uniqueIndex('commitments_number').on(t.resolutionId, t.number),
		index('commitments_meeting').on(t.meetingId),
		// With the lead: what else an office owes in a field, the newest first, on every sheet.
		index('commitments_function').on(t.functionId, t.leadId, t.state),
		index('commitments_lead').on(t.leadId, t.dueCurrent),
		index('commitments_due').on(t.regionId, t.dueCurrent),
		// The overdue list of one institution reads only this; queries must write the literal, not bind it.
		index('commitments_open_lead')
			.on(t.leadId, t.dueCurrent)
			.where(sql`state = 'active'`),
		index('commitments_open_region')
			.on(t.regionId, t.dueCurrent)
			.where(sql`state = 'active'`),
		// The register without filters: what is open, nearest due date first.
		index('commitments_open_due')
			.on(t.dueCurrent)
			.where(sql`state = 'active'`),
		// Counts per standing read this and no row: its order is the grouping, the rest is scope and lateness.
		index('commitments_standing').on(
			t.state,
			t.verdict,
			t.reportedStatus,
			t.doneReportedOn,
			t.dueCurrent,
			t.confidentiality,
			t.regionId,
			t.meetingId
		)
	]
);

/** Lead and supporting institutions, each with its own reported and verified status. */
export const commitmentParts = sqliteTable(
	'commitment_parts',
	{
		id: rowId(),
		commitmentId: integer('commitment_id')
			.notNull()
			.references(() => commitments.id),
		institutionId: integer('institution_id')
			.notNull()
			.references(() => institutions.id),
		role: text('role', { enum: PART_ROLES }).notNull(),
		/** What this institution does of it; null for the lead's whole. */
		task: text('task'),
		reportedStatus: text('reported_status', { enum: REPORTED_STATUSES }),
		reportedPercent: integer('reported_percent'),
		reportedAt: instant('reported_at'),
		verdict: text('verdict', { enum: VERDICTS }),
		verifiedPercent: integer('verified_percent'),
		verifiedAt: instant('verified_at'),
		withdrawnAt: instant('withdrawn_at')
	},
	(t) => [
		check('commitment_parts_role', oneOf(t.role, PART_ROLES)),
		check('commitment_parts_reported', oneOf(t.reportedStatus, REPORTED_STATUSES)),
		check('commitment_parts_verdict', oneOf(t.verdict, VERDICTS)),
		uniqueIndex('commitment_parts_once')
			.on(t.commitmentId, t.institutionId)
			.where(sql`withdrawn_at is null`),
		uniqueIndex('commitment_parts_lead')
			.on(t.commitmentId)
			.where(sql`role = 'lead' and withdrawn_at is null`),
		index('commitment_parts_institution').on(t.institutionId)
	]
);

/** A new date, asked with a reason and decided by somebody with the authority; the old one stays. */
export const extensions = sqliteTable(
	'extensions',
	{
		id: rowId(),
		commitmentId: integer('commitment_id')
			.notNull()
			.references(() => commitments.id),
		state: text('state', { enum: extensionLifecycle.states }).notNull().default('asked'),
		dueBefore: date('due_before'),
		dueAsked: date('due_asked').notNull(),
		/** May differ from what was asked. */
		dueGranted: date('due_granted'),
		reason: text('reason').notNull(),
		askedBy: integer('asked_by')
			.notNull()
			.references(() => accounts.id),
		askedAt: instant('asked_at').notNull(),
		decidedBy: integer('decided_by').references(() => accounts.id),
		decidedAt: instant('decided_at'),
		decisionReason: text('decision_reason'),
		/** The meeting in which it was decided, if it was one. */
		decidedInMeetingId: integer('decided_in_meeting_id').references(() => meetings.id),
		version: versionColumn()
	},
	(t) => [
		check('extensions_state', oneOf(t.state, extensionLifecycle.states)),
		check('extensions_due_asked', isCalendarDate(t.dueAsked)),
		check('extensions_due_granted', isCalendarDate(t.dueGranted)),
		uniqueIndex('extensions_one_open')
			.on(t.commitmentId)
			.where(sql`state = 'asked'`),
		index('extensions_commitment').on(t.commitmentId),
		index('extensions_asked_by').on(t.askedBy),
		index('extensions_decided_by').on(t.decidedBy),
		index('extensions_meeting').on(t.decidedInMeetingId)
	]
);

export type Commitment = typeof commitments.$inferSelect;
export type Extension = typeof extensions.$inferSelect;
