import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId } from '../../lib/columns.ts';
import { accounts } from '../accounts/schema.ts';
import { commitmentParts, commitments } from '../commitments/schema.ts';
import { REPORTED_STATUSES } from '../commitments/statuses.ts';
import { EVIDENCE_KINDS, reportLifecycle } from './lifecycle.ts';

/** What the owner says about one part, dated; a correction is another report. */
export const reports = sqliteTable(
	'reports',
	{
		id: rowId(),
		commitmentId: integer('commitment_id')
			.notNull()
			.references(() => commitments.id),
		partId: integer('part_id')
			.notNull()
			.references(() => commitmentParts.id),
		state: text('state', { enum: reportLifecycle.states }).notNull().default('submitted'),
		status: text('status', { enum: REPORTED_STATUSES }).notNull(),
		percent: integer('percent'),
		/** What was done. */
		progress: text('progress').notNull(),
		obstacle: text('obstacle'),
		helpNeeded: text('help_needed'),
		reportedBy: integer('reported_by')
			.notNull()
			.references(() => accounts.id),
		reportedAt: instant('reported_at').notNull()
	},
	(t) => [
		check('reports_state', oneOf(t.state, reportLifecycle.states)),
		check('reports_status', oneOf(t.status, REPORTED_STATUSES)),
		check('reports_percent', sql`${t.percent} between 0 and 100`),
		check('reports_obstacle', sql`${t.status} <> 'blocked' or ${t.obstacle} is not null`),
		index('reports_commitment').on(t.commitmentId, t.reportedAt),
		index('reports_part').on(t.partId),
		index('reports_waiting')
			.on(t.reportedAt)
			.where(sql`state = 'submitted'`),
		index('reports_reported_by').on(t.reportedBy)
	]
);

/** A stored file by content (DATA/files/ab/<sha256>) or an https link, handed in with a report. */
export const evidence = sqliteTable(
	'evidence',
	{
		id: rowId(),
		reportId: integer('report_id')
			.notNull()
			.references(() => reports.id),
		kind: text('kind', { enum: EVIDENCE_KINDS }).notNull(),
		sha256: text('sha256'),
		fileName: text('file_name'),
		mediaType: text('media_type'),
		/** Bytes. */
		size: integer('size'),
		url: text('url'),
		caption: text('caption'),
		/** What the camera's own clock said, `YYYY-MM-DDTHH:MM:SS`; null where the picture does not say. */
		capturedAt: text('captured_at'),
		position: integer('position').notNull()
	},
	(t) => [
		check('evidence_kind', oneOf(t.kind, EVIDENCE_KINDS)),
		check(
			'evidence_what',
			sql`(${t.kind} = 'file' and ${t.sha256} is not null and ${t.fileName} is not null and ${t.mediaType} is not null) or (${t.kind} = 'link' and ${t.url} is not null)`
		),
		index('evidence_report').on(t.reportId),
		index('evidence_sha256').on(t.sha256)
	]
);

export type Report = typeof reports.$inferSelect;
export type Evidence = typeof evidence.$inferSelect;
