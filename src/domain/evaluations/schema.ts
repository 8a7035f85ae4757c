import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf, rowId } from '../../lib/columns.ts';
import { commitments } from '../commitments/schema.ts';
import { meetings } from '../meetings/schema.ts';

/** More is better, less is better, or neither: fewer reported cases need not be good news. */
export const POLARITIES = ['positive', 'negative', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const indicators = sqliteTable(
	'indicators',
	{
		id: rowId(),
		meetingId: integer('meeting_id')
			.notNull()
			.references(() => meetings.id),
		commitmentId: integer('commitment_id').references(() => commitments.id),
		position: integer('position').notNull(),
		name: text('name').notNull(),
		unit: text('unit'),
		polarity: text('polarity', { enum: POLARITIES }),
		baseline: real('baseline'),
		target: real('target')
	},
	(t) => [
		check('indicators_polarity', oneOf(t.polarity, POLARITIES)),
		index('indicators_meeting').on(t.meetingId, t.position),
		index('indicators_commitment').on(t.commitmentId)
	]
);

/** One value of an indicator: a period as written, and a breakdown (L, P, village) or null for the whole. */
export const indicatorValues = sqliteTable(
	'indicator_values',
	{
		id: rowId(),
		indicatorId: integer('indicator_id')
			.notNull()
			.references(() => indicators.id),
		position: integer('position').notNull(),
		period: text('period').notNull(),
		breakdown: text('breakdown'),
		value: real('value').notNull()
	},
	(t) => [index('indicator_values_indicator').on(t.indicatorId, t.position)]
);
