import type { Actor } from '../access/actor.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { may } from '../access/policy.ts';
import { standingCounts } from '../commitments/queries.ts';
import type { RegisterFilters } from '../commitments/register-filters.ts';
import { STANDINGS } from '../commitments/standings.ts';
import { EVERYTHING } from '../monitoring/monitoring-filters.ts';
import { overviewOf } from '../monitoring/overview.ts';
import type { StandingNow } from '../monitoring/standing-now.ts';

/** The figures of the sentence; the register with `filters` shows the rows that each of them counts. */
export interface StandingFigures extends Pick<
	StandingNow,
	'total' | 'counts' | 'late' | 'lateTotal'
> {
	readonly filters: Partial<RegisterFilters>;
	/** Due within seven days and not claimed to be done (`due=7d`). */
	readonly dueSoon: number;
}

/**
 * How commitments stand: those in which one institution has a part, or all that the reader may see.
 * Where the reader has monitoring, its figures are taken; the others are counted as the register counts.
 */
export function standingFigures(
	actor: Actor,
	institution: number | null,
	today: string
): StandingFigures {
	const filters = institution === null ? {} : { institution, as: 'any' as const };
	const dueSoon = inForce(standingCounts(actor, { ...filters, due: '7d' }).counts);
	if (institution === null && may(actor, 'monitoring.read', {})) {
		const { total, counts, late, lateTotal } = overviewOf(actor, EVERYTHING, today).standing;
		return { total, counts, late, lateTotal, filters, dueSoon };
	}
	const { counts, late, lateByStanding } = standingCounts(actor, filters);
	return {
		total: inForce(counts),
		counts,
		late: lateByStanding,
		lateTotal: late,
		filters,
		dueSoon
	};
}

/** How many commitments of a class the actor may see in force or closed (`/commitments?class=`). */
export function commitmentsOfClass(actor: Actor, of: Confidentiality): number {
	return inForce(standingCounts(actor, { class: of }).counts);
}

function inForce(counts: StandingNow['counts']): number {
	return STANDINGS.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
}
