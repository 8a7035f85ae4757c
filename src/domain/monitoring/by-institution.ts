import { meanToTenth } from '#lib/format/numbers.ts';
import type { Standing } from '../commitments/standings.ts';
import { present, SILENT_DAYS, wasLate } from './measures.ts';
import type { Measured, Sign, Tally } from './measures.ts';

/** The commitments of one lead institution, or of none: whom to call, and about how much. */
export interface InstitutionFigures {
	/** Null: commitments without a lead. */
	readonly institutionId: number | null;
	readonly total: number;
	readonly counts: Readonly<Partial<Record<Standing, number>>>;
	readonly lateByStanding: Readonly<Partial<Record<Standing, number>>>;
	readonly late: number;
	/** No word for 14 days or more, late or not. */
	readonly silent: number;
	/** Late, and no word for 14 days or more. */
	readonly lateSilent: number;
	/** Mean of the days late over what is late, to one decimal; null where nothing is. */
	readonly meanDaysLate: number | null;
	readonly onTime: OnTime;
}

/**
 * Of what fell due in the last eight weeks, today not counted: how much was claimed to be done on the
 * due date or before it. What cannot be followed up has no part in it; what recurs only while it is late,
 * because its date moves on with each report.
 */
export interface OnTime {
	readonly due: number;
	readonly onTime: number;
	/** The same for each of the eight weeks, oldest first. */
	readonly weeks: readonly { readonly due: number; readonly onTime: number }[];
}

const WEEKS = 8;

/** Counts per lead institution, most late first, then most commitments. */
export function institutionsTally(): Tally<readonly InstitutionFigures[]> {
	const found = new Map<number | null, Counted>();
	return {
		add(measured, sign) {
			const { leadId } = measured.row;
			let counted = found.get(leadId);
			if (!counted) found.set(leadId, (counted = nothingCounted()));
			count(counted, measured, sign);
		},
		result: () =>
			[...found]
				.filter(([, { total }]) => total > 0)
				.map(([institutionId, counted]) => ({ institutionId, ...figuresOf(counted) }))
				.toSorted(
					(one, other) =>
						other.late - one.late ||
						other.total - one.total ||
						(one.institutionId ?? Infinity) - (other.institutionId ?? Infinity)
				)
	};
}

interface Counted {
	total: number;
	readonly counts: Partial<Record<Standing, number>>;
	readonly lateByStanding: Partial<Record<Standing, number>>;
	late: number;
	silent: number;
	lateSilent: number;
	daysLate: number;
	readonly weeks: { due: number; onTime: number }[];
}

function nothingCounted(): Counted {
	const weeks = Array.from({ length: WEEKS }, () => ({ due: 0, onTime: 0 }));
	const none = { total: 0, late: 0, silent: 0, lateSilent: 0, daysLate: 0 };
	return { ...none, counts: {}, lateByStanding: {}, weeks };
}

function count(counted: Counted, { row, today, late, silent }: Measured, sign: Sign): void {
	const { standing } = row;
	counted.total += sign;
	counted.counts[standing] = (counted.counts[standing] ?? 0) + sign;
	if (silent >= SILENT_DAYS) counted.silent += sign;
	if (late > 0) {
		counted.lateByStanding[standing] = (counted.lateByStanding[standing] ?? 0) + sign;
		counted.late += sign;
		counted.daysLate += sign * late;
		if (silent >= SILENT_DAYS) counted.lateSilent += sign;
	}
	if (row.due === null || row.due >= today || standing === 'cannot_be_done') return;
	const week = counted.weeks[WEEKS - 1 - Math.floor((today - 1 - row.due) / 7)];
	if (!week) return;
	week.due += sign;
	if (late === 0 && !wasLate(row)) week.onTime += sign;
}

function figuresOf({ daysLate, weeks, ...counted }: Counted) {
	const { counts, lateByStanding } = counted;
	const sum = (key: 'due' | 'onTime') => weeks.reduce((total, week) => total + week[key], 0);
	return {
		...counted,
		counts: present(counts),
		lateByStanding: present(lateByStanding),
		meanDaysLate: counted.late === 0 ? null : meanToTenth(daysLate, counted.late),
		onTime: { due: sum('due'), onTime: sum('onTime'), weeks: weeks.map((week) => ({ ...week })) }
	};
}
