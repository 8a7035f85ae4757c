import { today } from '#lib/clock.ts';
import type { FoundReport } from '../reports/queries.ts';
import type { Decision } from '../verifications/queries.ts';
import type { Part } from './parts.ts';
import { plannedPercent } from './plan.ts';
import type { PlannedSpan } from './plan.ts';
import type { Commitment } from './schema.ts';

/** One report that gave a figure. */
export interface CurvePoint {
	readonly reportId: number;
	/** The day of the report in the zone of its region. */
	readonly day: string;
	readonly percent: number;
	/** What was acknowledged of it; null where no figure was. */
	readonly acknowledged: number | null;
	readonly state: FoundReport['state'];
}

/** Planned and actual progress over time, in percent: what the Kurva S of a commitment draws. */
export interface Curve {
	/** The day on which it came into force. */
	readonly from: string;
	/** The last day that is drawn. */
	readonly to: string;
	/** Null once it is closed, cancelled or replaced: time goes on without it. */
	readonly today: string | null;
	/** Null where there is no due date: then nothing is planned. */
	readonly plan: PlannedSpan | null;
	/** The due date as first promised, where it was changed. */
	readonly dueOriginal: string | null;
	/** Oldest first; returned ones are there, and stand in no line. */
	readonly points: readonly CurvePoint[];
	/** The last figure that was not returned. */
	readonly actual: number | null;
	/** A supporting institution has not reported its part as done: the whole is not, whatever the lead says. */
	readonly supportersOpen: boolean;
	/** Points ahead of the straight line on the day of judgement; null where either is unknown. */
	readonly ahead: number | null;
	readonly plannedNow: number | null;
}

/**
 * The curve of a commitment from what its lead reported; null where there is nothing to draw: not in
 * force, repeated every period, or neither a due date nor a figure.
 */
export function curveOf(
	commitment: Pick<
		Commitment,
		'activeSince' | 'state' | 'dueKind' | 'dueCurrent' | 'dueOriginal' | 'reportedPercent'
	>,
	known: {
		readonly timeZone: string;
		readonly parts: readonly Part[];
		readonly reports: readonly FoundReport[];
		readonly decisions: readonly Decision[];
	}
): Curve | null {
	const { activeSince, state, dueKind, dueCurrent, dueOriginal } = commitment;
	if (activeSince === null || state === 'drafted' || dueKind === 'recurring') return null;
	const dayOf = (instant: number) => today(known.timeZone, instant);
	const points = pointsOf(known, dayOf);
	if (dueCurrent === null && points.length === 0) return null;
	const from = dayOf(activeSince);
	const now = today(known.timeZone);
	const counted = points.filter((point) => point.state !== 'returned');
	const actual = counted.at(-1)?.percent ?? null;
	const plan = dueCurrent === null ? null : { from, due: dueCurrent };
	const inForce = state === 'active';
	// What is over is judged on the day of its last word: time that passed since says nothing of it.
	const judged = inForce ? now : counted.at(-1)?.day;
	const plannedNow = plan === null || judged === undefined ? null : plannedPercent(plan, judged);
	// The lead's 100 % is less for the whole while a supporting institution is not done.
	const whole = actual === null ? null : Math.min(actual, commitment.reportedPercent ?? actual);
	return {
		from,
		to: [dueCurrent, dueOriginal, points.at(-1)?.day, inForce ? now : null]
			.filter((day) => day !== null && day !== undefined)
			.reduce((last, day) => (day > last ? day : last), from),
		today: inForce ? now : null,
		plan,
		dueOriginal: dueOriginal === dueCurrent ? null : dueOriginal,
		points,
		actual,
		supportersOpen: known.parts.some(
			(part) => part.role === 'supporting' && part.reportedStatus !== 'done'
		),
		ahead: whole === null || plannedNow === null ? null : whole - plannedNow,
		plannedNow
	};
}

function pointsOf(
	known: {
		readonly parts: readonly Part[];
		readonly reports: readonly FoundReport[];
		readonly decisions: readonly Decision[];
	},
	dayOf: (instant: number) => string
): CurvePoint[] {
	const lead = known.parts.find((part) => part.role === 'lead');
	return known.reports
		.filter((report) => report.partId === lead?.id)
		.flatMap(({ id, percent, reportedAt, state }) =>
			percent === null
				? []
				: [
						{
							reportId: id,
							day: dayOf(reportedAt),
							percent,
							acknowledged: known.decisions.find((one) => one.reportId === id)?.percent ?? null,
							state
						}
					]
		)
		.toReversed();
}
