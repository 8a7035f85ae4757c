import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId } from '../../lib/columns.ts';
import { accounts } from '../accounts/schema.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import { CANNOT_REASONS, VERDICTS } from '../commitments/statuses.ts';
import { reports } from '../reports/schema.ts';

/** A verdict gives one of the four; a return asks for a better report and gives none. */
const VERIFICATION_KINDS = ['verdict', 'return'] as const;
export type VerificationKind = (typeof VERIFICATION_KINDS)[number];

export const verifications = sqliteTable(
	'verifications',
	{
		id: rowId(),
		commitmentId: integer('commitment_id')
			.notNull()
			.references(() => commitments.id),
		partId: integer('part_id')
			.notNull()
			.references(() => commitmentParts.id),
		/** Null for a verdict on silence: *belum ditindaklanjuti* without any report. */
		reportId: integer('report_id').references(() => reports.id),
		kind: text('kind', { enum: VERIFICATION_KINDS }).notNull(),
		verdict: text('verdict', { enum: VERDICTS }),
		/** The progress that is acknowledged, in percent. */
		percent: integer('percent'),
		reasonCategory: text('reason_category', { enum: CANNOT_REASONS }),
		reason: text('reason'),
		verifiedBy: integer('verified_by')
			.notNull()
			.references(() => accounts.id),
		verifiedAt: instant('verified_at').notNull()
	},
	(t) => [
		check('verifications_kind', oneOf(t.kind, VERIFICATION_KINDS)),
		check('verifications_verdict', oneOf(t.verdict, VERDICTS)),
		check('verifications_category', oneOf(t.reasonCategory, CANNOT_REASONS)),
		check('verifications_percent', sql`${t.percent} between 0 and 100`),
		check('verifications_says', sql`(${t.kind} = 'verdict') = (${t.verdict} is not null)`),
		check(
			'verifications_return',
			sql`${t.kind} <> 'return' or (${t.reason} is not null and ${t.reportId} is not null)`
		),
		check(
			'verifications_cannot',
			sql`(${t.verdict} is 'cannot_be_followed_up') = (${t.reasonCategory} is not null) and (${t.verdict} is not 'cannot_be_followed_up' or ${t.reason} is not null)`
		),
		index('verifications_commitment').on(t.commitmentId, t.verifiedAt),
		index('verifications_part').on(t.partId),
		index('verifications_report').on(t.reportId),
		index('verifications_verified_by').on(t.verifiedBy)
	]
);

/** Whose it is to verify a commitment, where somebody was named; anybody else still may. */
export const verifierAssignments = sqliteTable(
	'verifier_assignments',
	{
		commitmentId: integer('commitment_id')
			.primaryKey()
			.references(() => commitments.id),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id),
		assignedBy: integer('assigned_by')
			.notNull()
			.references(() => accounts.id),
		assignedAt: instant('assigned_at').notNull()
	},
	(t) => [
		index('verifier_assignments_account').on(t.accountId),
		index('verifier_assignments_assigned_by').on(t.assignedBy)
	]
);

/** A sentence that a verifier keeps for notes; their own, and no record of anything. */
export const phrases = sqliteTable(
	'phrases',
	{
		id: rowId(),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id),
		text: text('text').notNull()
	},
	(t) => [uniqueIndex('phrases_once').on(t.accountId, t.text)]
);

export type Verification = typeof verifications.$inferSelect;
