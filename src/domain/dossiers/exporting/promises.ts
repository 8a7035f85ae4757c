import { and, asc, eq, isNull } from 'drizzle-orm';
import { visibleCommitments } from '#domain/access/scope.ts';
import { commitmentParts, commitments } from '#domain/commitments/schema.ts';
import type { Commitment } from '#domain/commitments/schema.ts';
import { indicatorValues, indicators } from '#domain/evaluations/schema.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { taskForces } from '#domain/task-forces/schema.ts';
import { db } from '#lib/server/database.ts';
import { classOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { anchored } from './tree.ts';

/** The commitments of one resolution as they were first promised; cancelled drafts are none. */
export function commitmentsOf(reading: Reading, resolutionId: number): unknown[] {
	return db
		.select()
		.from(commitments)
		.where(and(eq(commitments.resolutionId, resolutionId), visibleCommitments(reading.actor)))
		.orderBy(asc(commitments.id))
		.all()
		.filter(({ state, activeSince }) => state !== 'cancelled' || activeSince !== null)
		.map((row) =>
			anchored('commitments', row.id, {
				number: row.number,
				description: row.description,
				kind: row.kind,
				lead: reading.names.institution(row.leadId),
				supporting: supportingOf(reading, row.id),
				due: dueOf(row),
				proof: row.proof,
				confidentiality: classOf(reading, row),
				indicators: indicatorsOf(reading.meeting.id, row.id)
			})
		);
}

/** Task forces that were spoken of, and the indicators of the meeting as a whole. */
export function outlookFields({ meeting }: Reading): Record<string, unknown> {
	const forces = db
		.select({ row: taskForces, number: resolutions.number })
		.from(taskForces)
		.leftJoin(resolutions, eq(resolutions.id, taskForces.resolutionId))
		.where(eq(taskForces.meetingId, meeting.id))
		.orderBy(asc(taskForces.position), asc(taskForces.id))
		.all();
	return {
		task_forces: forces.map(({ row, number }) =>
			anchored('task_forces', row.id, {
				name: row.name,
				stage: row.stage,
				resolution: number,
				decree: { number: row.decreeNumber, dated: { date: row.decreeDate } }
			})
		),
		indicators: indicatorsOf(meeting.id, null)
	};
}

function dueOf(row: Commitment): Record<string, unknown> | undefined {
	if (row.dueKind === 'unset' && row.dueWords === null) return undefined;
	return {
		kind: row.dueKind,
		words: row.dueWords,
		from: row.dueFrom,
		date: row.dueOriginal,
		every: row.recurrence,
		milestone: row.milestone
	};
}

function supportingOf({ names }: Reading, commitmentId: number): unknown[] {
	return db
		.select()
		.from(commitmentParts)
		.where(
			and(
				eq(commitmentParts.commitmentId, commitmentId),
				eq(commitmentParts.role, 'supporting'),
				isNull(commitmentParts.withdrawnAt)
			)
		)
		.orderBy(asc(commitmentParts.id))
		.all()
		.map((part) => ({ institution: names.institution(part.institutionId), part: part.task }));
}

function indicatorsOf(meetingId: number, commitmentId: number | null): unknown[] {
	const of =
		commitmentId === null
			? isNull(indicators.commitmentId)
			: eq(indicators.commitmentId, commitmentId);
	return db
		.select()
		.from(indicators)
		.where(and(eq(indicators.meetingId, meetingId), of))
		.orderBy(asc(indicators.position), asc(indicators.id))
		.all()
		.map((row) =>
			anchored('indicators', row.id, {
				name: row.name,
				unit: row.unit,
				polarity: row.polarity,
				baseline: row.baseline,
				target: row.target,
				values: valuesOf(row.id)
			})
		);
}

function valuesOf(indicatorId: number): unknown[] {
	return db
		.select()
		.from(indicatorValues)
		.where(eq(indicatorValues.indicatorId, indicatorId))
		.orderBy(asc(indicatorValues.position), asc(indicatorValues.id))
		.all()
		.map((row) =>
			anchored('indicator_values', row.id, {
				period: row.period,
				value: row.value,
				breakdown: row.breakdown
			})
		);
}
