import type { Standing } from '../commitments/standings.ts';
import { present, SILENT_DAYS } from './measures.ts';
import type { Tally } from './measures.ts';

type PerStanding = Readonly<Partial<Record<Standing, number>>>;

/** How the commitments stand now; every one has exactly one standing, lateness lies over it. */
export interface StandingNow {
	readonly total: number;
	readonly counts: PerStanding;
	/** How many of each standing are late. */
	readonly late: PerStanding;
	readonly lateTotal: number;
	/** Open without a word from the owner for 14 days or more, late or not. */
	readonly silent: number;
	/** What the record does not say: it is counted and chased, never filled in. */
	readonly missing: {
		readonly due: number;
		readonly lead: number;
		readonly function: number;
	};
}

/** Counts standings, and what is late, silent and missing among them. */
export function standingTally(): Tally<StandingNow> {
	const counts: Partial<Record<Standing, number>> = {};
	const late: Partial<Record<Standing, number>> = {};
	const missing = { due: 0, lead: 0, function: 0 };
	let [total, lateTotal, silentTotal] = [0, 0, 0];
	return {
		add({ row, late: days, silent }, sign) {
			total += sign;
			counts[row.standing] = (counts[row.standing] ?? 0) + sign;
			if (silent >= SILENT_DAYS) silentTotal += sign;
			if (row.due === null) missing.due += sign;
			if (row.leadId === null) missing.lead += sign;
			if (row.functionId === null) missing.function += sign;
			if (days === 0) return;
			lateTotal += sign;
			late[row.standing] = (late[row.standing] ?? 0) + sign;
		},
		result: () => ({
			total,
			counts: present(counts),
			late: present(late),
			lateTotal,
			silent: silentTotal,
			missing: { ...missing }
		})
	};
}
