import { now } from '#lib/clock.ts';
import type { Actor } from '../access/actor.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { AgeBand } from './ageing.ts';
import { NO_FUNCTION } from './by-function.ts';
import type { Concentration, Share } from './by-function.ts';
import type { InstitutionFigures } from './by-institution.ts';
import type { DueCalendar } from './due-calendar.ts';
import { inOrder } from './institution-order.ts';
import type { InstitutionSort, MonitoringFilters } from './monitoring-filters.ts';
import type { MonthFigures } from './months.ts';
import { contactsOf, institutionNames } from './names.ts';
import type { Contact, InstitutionName } from './names.ts';
import { overviewOf } from './overview.ts';
import type { StandingNow } from './standing-now.ts';

/** An institution's figures with its names; both null: commitments without a lead. */
export type NamedFigures = InstitutionFigures & {
	readonly name: string | null;
	readonly short: string | null;
	/** Whether it has a page for this reader: the directory of its region is theirs to read. */
	readonly paged: boolean;
};

/** Lateness by institution and theme, as far as a page shows it. */
export interface HeatMap {
	readonly functions: readonly (Share & { readonly functionId: number | null })[];
	/** How many themes and institutions there are. */
	readonly allFunctions: number;
	readonly allInstitutions: number;
	readonly rows: readonly {
		readonly institutionId: number | null;
		readonly name: string | null;
		readonly short: string | null;
		/** In the order of the themes; null where there is nothing. */
		readonly cells: readonly (Share | null)[];
	}[];
}

/** Whom to call today: an office whose late commitments say nothing, and the people to ask for. */
export interface CallLine {
	readonly institutionId: number;
	readonly name: string;
	readonly lateSilent: number;
	readonly contacts: readonly Contact[];
}

export interface MonitoringPage {
	/** The instant of the figures: milliseconds, UTC. */
	readonly at: number;
	readonly standing: StandingNow;
	readonly ageing: readonly AgeBand[];
	readonly months: readonly MonthFigures[];
	readonly calendar: DueCalendar;
	readonly institutions: readonly NamedFigures[];
	readonly allInstitutions: number;
	readonly heat: HeatMap;
	readonly calls: readonly CallLine[];
}

/** How much of the lists a page shows; the downloads hold all. */
export interface Shown {
	readonly institutions: number;
	readonly functions: number;
	/** The order of the institutions; by lateness unless told. */
	readonly sort?: InstitutionSort;
}

const MOST_CALLS = 5;

/** The figures of a page with the names that it writes beside them; `date` is the reader's today. */
export function monitoringPage(
	actor: Actor,
	filters: MonitoringFilters,
	{ date, shown }: { readonly date: string; readonly shown: Shown }
): MonitoringPage {
	const { institutions, concentration, ...figures } = overviewOf(actor, filters, date);
	const names = institutionNames(institutions.map(({ institutionId }) => institutionId));
	const readable = new Set(directoryRegions(actor));
	const isPaged = (id: number | null) => readable.has(names.get(id ?? 0)?.regionId ?? 0);
	const named = institutions.map((one) => ({
		...one,
		...nameOf(names, one.institutionId),
		paged: isPaged(one.institutionId)
	}));
	return {
		at: now(),
		...figures,
		institutions: inOrder(named, shown.sort ?? 'late').slice(0, shown.institutions),
		allInstitutions: institutions.length,
		heat: heatMapOf(concentration, names, shown),
		calls: callsOf(
			institutions.filter(({ institutionId }) => isPaged(institutionId)),
			{ names, date }
		)
	};
}

function nameOf(names: ReadonlyMap<number, InstitutionName>, id: number | null) {
	const found = id === null ? undefined : names.get(id);
	return { name: found?.name ?? null, short: found?.short ?? null };
}

function heatMapOf(
	{ functions, institutions }: Concentration,
	names: ReadonlyMap<number, InstitutionName>,
	shown: Shown
): HeatMap {
	const columns = functions.slice(0, shown.functions);
	return {
		functions: columns,
		allFunctions: functions.length,
		allInstitutions: institutions.length,
		rows: institutions.slice(0, shown.institutions).map(({ institutionId, cells }) => ({
			institutionId,
			...nameOf(names, institutionId),
			cells: columns.map(({ functionId }) => cells.get(functionId ?? NO_FUNCTION) ?? null)
		}))
	};
}

function callsOf(
	institutions: readonly InstitutionFigures[],
	{ names, date }: { names: ReadonlyMap<number, InstitutionName>; date: string }
): CallLine[] {
	const silent = institutions
		.filter(({ lateSilent }) => lateSilent > 0)
		.toSorted((one, other) => other.lateSilent - one.lateSilent || other.late - one.late)
		.slice(0, MOST_CALLS);
	const contacts = contactsOf(
		silent.map(({ institutionId }) => institutionId ?? 0),
		date
	);
	return silent.map(({ institutionId, lateSilent }) => ({
		institutionId: institutionId ?? 0,
		name: names.get(institutionId ?? 0)?.name ?? '',
		lateSilent,
		contacts: contacts.filter((one) => one.institutionId === institutionId)
	}));
}
