import type { Curve, CurvePoint } from '#domain/commitments/curve.ts';
import { plannedPercent } from '#domain/commitments/plan.ts';
import { daysBetween } from '#lib/format/calendar-date.ts';
import { shortDate } from '#lib/format/dates.ts';
import { percent } from '#lib/format/numbers.ts';
import { curveWords } from '#messages/curve.ts';
import type { Language } from '#messages/words.ts';
import { planNameOf } from './plan-name.ts';
import type { PlanName } from './plan-name.ts';

/** Where things stand in the picture, in percent of its width and height, from the upper left. */
export interface CurveShape {
	/** Paths in a box of 100 by 100. */
	readonly plan: string | null;
	readonly planName: PlanName;
	readonly actual: string | null;
	readonly area: string | null;
	/** From the last figure to today: nobody said anything since. */
	readonly since: string | null;
	readonly today: number | null;
	readonly dueOriginal: number | null;
	readonly dots: readonly Dot[];
	/** The last figure fell: the line comes from above, and the name of its end goes below. */
	readonly fell: boolean;
	/** `wide`: on a phone there is no room for it beside the others. */
	readonly ticks: readonly {
		readonly x: number;
		readonly label: string;
		readonly wide?: boolean;
	}[];
}

type Dot = CurvePoint & { readonly x: number; readonly y: number };

/** Too near to another date, in percent of the width, to stand beside it. */
const NEAR = 20;

/** The same on a phone. */
const NEAR_ON_PHONE = 42;

/** The lines, dots and ticks of a curve, in percent of the drawing. */
export function curveShape(curve: Curve, language: Language): CurveShape {
	const whole = Math.max(1, daysBetween(curve.from, curve.to));
	const x = (day: string) =>
		round(Math.min(100, Math.max(0, (daysBetween(curve.from, day) / whole) * 100)));
	const dots = curve.points
		.filter((point) => point.state !== 'returned')
		.map((point) => ({ ...point, x: x(point.day), y: 100 - point.percent }));
	const last = dots.at(-1);
	const line = dots.map((dot) => `L${dot.x} ${dot.y}`).join('');
	const inside = curve.today !== null && curve.today <= curve.to && curve.today >= curve.from;
	const today = inside && curve.today !== null ? x(curve.today) : null;
	return {
		plan: curve.plan ? `M0 100L${x(curve.plan.due)} 0H100` : null,
		planName: planNameOf({ due: curve.plan ? x(curve.plan.due) : 0, today, dots }),
		actual: last ? `M0 100${line}` : null,
		area: last ? `M0 100${line}V100z` : null,
		since: last && today !== null && today > last.x ? `M${last.x} ${last.y}H${today}` : null,
		today,
		dueOriginal: curve.dueOriginal === null ? null : x(curve.dueOriginal),
		dots,
		fell: dots.length > 1 && (dots.at(-2)?.percent ?? 0) > (last?.percent ?? 0),
		ticks: [
			{ x: 0, label: shortDate(curve.from, language) },
			...within([inside ? curve.today : null, curve.plan?.due ?? null], x, language),
			{ x: 100, label: shortDate(curve.to, language) }
		]
	};
}

/** The finding, as the title of the picture: how far ahead or behind. */
export function curveFinding(curve: Curve, language: Language): string {
	const t = curveWords[language];
	if (curve.actual === null) return t.findings.nothing;
	if (curve.actual === 100)
		return curve.supportersOpen ? t.findings.claimedByLead : t.findings.claimed;
	if (curve.ahead === null) return t.findings.figure(percent(curve.actual, language));
	const far = Math.abs(curve.ahead) > 10;
	if (Math.abs(curve.ahead) <= 2) return t.findings.onPlan;
	if (curve.ahead > 0) return far ? t.findings.ahead : t.findings.slightlyAhead;
	return far ? t.findings.behind : t.findings.slightlyBehind;
}

/** `garis lurus 60%, 4 poin di depan`; null where either is unknown. */
export function deviation(curve: Curve | null, language: Language): string | null {
	if (!curve || curve.ahead === null || curve.plannedNow === null) return null;
	return curveWords[language].deviation(percent(curve.plannedNow, language), curve.ahead);
}

/** One line per figure, oldest first, with what the straight line expected on that day. */
export function curveRows(curve: Curve) {
	return curve.points.map((point) => ({
		...point,
		planned: curve.plan ? plannedPercent(curve.plan, point.day) : null
	}));
}

/** The days that stand far enough from both ends and from each other to be named, the first one first. */
function within(
	days: readonly (string | null)[],
	x: (day: string) => number,
	language: Language
): CurveShape['ticks'][number][] {
	const named: CurveShape['ticks'][number][] = [];
	for (const day of days) {
		if (day === null) continue;
		const at = x(day);
		const free = [0, 100, ...named.map((tick) => tick.x)].every(
			(other) => Math.abs(other - at) > NEAR
		);
		if (free) named.push({ x: at, label: shortDate(day, language), wide: isWide(at) });
	}
	return named;
}

function isWide(today: number): boolean {
	return today < NEAR_ON_PHONE || today > 100 - NEAR_ON_PHONE;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
