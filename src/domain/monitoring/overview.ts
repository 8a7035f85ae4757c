import { today } from '#lib/clock.ts';
import { ZONES } from '#lib/format/zones.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { periodOf } from '../commitments/periods.ts';
import { ageingTally } from './ageing.ts';
import type { AgeBand } from './ageing.ts';
import { concentrationTally } from './by-function.ts';
import type { Concentration } from './by-function.ts';
import { institutionsTally } from './by-institution.ts';
import type { InstitutionFigures } from './by-institution.ts';
import { dayNumber } from './days.ts';
import { dueCalendarTally } from './due-calendar.ts';
import type { DueCalendar } from './due-calendar.ts';
import type { MonitoringFilters } from './monitoring-filters.ts';
import type { LedgerRow } from './ledger-row.ts';
import { daysNow, measure } from './measures.ts';
import type { Sign } from './measures.ts';
import { monthsTally } from './months.ts';
import type { MonthFigures } from './months.ts';
import { scopeOf } from './scope.ts';
import { standingTally } from './standing-now.ts';
import type { StandingNow } from './standing-now.ts';

/** All figures of monitoring over one set of commitments; `figure-values.ts` says what each of them counts. */
export interface Overview {
	readonly standing: StandingNow;
	readonly ageing: readonly AgeBand[];
	readonly months: readonly MonthFigures[];
	readonly calendar: DueCalendar;
	readonly institutions: readonly InstitutionFigures[];
	readonly concentration: Concentration;
}

/**
 * The figures of what the actor may see, in force and with the filters, as of now. `date` is today for
 * the reader (`YYYY-MM-DD`): where calendar and months begin; lateness goes by each region's own day.
 */
export function overviewOf(actor: Actor, filters: MonitoringFilters, date: string): Overview {
	authorize(actor, 'monitoring.read', {});
	const { byMeeting, counts } = scopeOf(actor);
	const key = JSON.stringify([filters, date, ...ZONES.map((zone) => today(zone))]);
	let found = counts.get(key);
	if (!found) {
		found = overviewCount(filters, date);
		for (const rows of byMeeting.values()) found.change(rows, 1);
		const [oldest] = counts.keys();
		if (counts.size >= MOST_COUNTS && oldest !== undefined) counts.delete(oldest);
		counts.set(key, found);
	}
	return found.overview();
}

/** Different filters of one reader that are kept. */
const MOST_COUNTS = 24;

/** Counts of one day; yesterday's are asked for by another key and fall out in time. */
export interface OverviewCount {
	change(rows: readonly LedgerRow[], sign: Sign): void;
	overview(): Overview;
}

function overviewCount(filters: MonitoringFilters, date: string): OverviewCount {
	const standing = standingTally();
	const ageing = ageingTally();
	const months = monthsTally(dayNumber(date));
	const calendar = dueCalendarTally(date);
	const institutions = institutionsTally();
	const concentration = concentrationTally();
	const tallies = [standing, ageing, months, calendar, institutions, concentration];
	const passes = filterOf(filters);
	const dayOf = daysNow();
	return {
		change(rows, sign) {
			for (const row of rows) {
				if (!passes(row)) continue;
				const measured = measure(row, dayOf(row.zone));
				for (const tally of tallies) tally.add(measured, sign);
			}
		},
		overview: () => ({
			standing: standing.result(),
			ageing: ageing.result(),
			months: months.result(),
			calendar: calendar.result(),
			institutions: institutions.result(),
			concentration: concentration.result()
		})
	};
}

/** Whether a row is among what the filters ask for. */
function filterOf(filters: MonitoringFilters): (row: LedgerRow) => boolean {
	const period = filters.made === null ? null : periodOf(filters.made);
	const [from, to] = period ? [dayNumber(period.from), dayNumber(period.to)] : [0, 0];
	const functionId = filters.function === 'none' ? null : filters.function;
	const leadId = filters.institution === 'none' ? null : filters.institution;
	return (row) =>
		(period === null || (row.made !== null && row.made >= from && row.made <= to)) &&
		(filters.function === null || row.functionId === functionId) &&
		(filters.series === null || row.seriesId === filters.series) &&
		(filters.institution === null || row.leadId === leadId);
}
