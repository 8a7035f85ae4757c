import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date, isCalendarDate, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { meetings } from '../meetings/schema.ts';
import { regions } from '../regions/schema.ts';
import { resolutions } from '../resolutions/schema.ts';

/** From idea to decree: digagas, direncanakan, konsep SK, ditetapkan, diperbarui, dicabut. */
export const TASK_FORCE_STAGES = [
	'proposed',
	'planned',
	'drafted',
	'established',
	'renewed',
	'revoked'
] as const;
export type TaskForceStage = (typeof TASK_FORCE_STAGES)[number];

/** A task force that a meeting spoke of; what is only planned is never shown as existing. */
export const taskForces = sqliteTable(
	'task_forces',
	{
		id: rowId(),
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		resolutionId: integer('resolution_id').references(() => resolutions.id),
		name: text('name').notNull(),
		stage: text('stage', { enum: TASK_FORCE_STAGES }).notNull(),
		decreeNumber: text('decree_number'),
		decreeDate: date('decree_date'),
		position: integer('position').notNull(),
		version: versionColumn()
	},
	(t) => [
		check('task_forces_stage', oneOf(t.stage, TASK_FORCE_STAGES)),
		check('task_forces_decree_date', isCalendarDate(t.decreeDate)),
		index('task_forces_meeting').on(t.meetingId, t.position),
		index('task_forces_region').on(t.regionId),
		index('task_forces_resolution').on(t.resolutionId)
	]
);
