import { and, eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { institutionOptions } from '../institutions/queries.ts';
import type { InstitutionOption } from '../institutions/queries.ts';
import { seriesOptions } from '../meetings/options.ts';
import type { NamedOption } from '../meetings/options.ts';
import { meetings } from '../meetings/schema.ts';
import { functionOptions } from '../regions/queries.ts';
import type { FunctionOption } from '../regions/queries.ts';
import type { FilterName, RegisterFilters } from './register-filters.ts';

/** What the filters of the register offer, and the filters without those that name nothing here. */
export interface RegisterChoices {
	readonly institutions: readonly InstitutionOption[];
	readonly functions: readonly FunctionOption[];
	readonly series: readonly NamedOption[];
	/** The meeting that is filtered by. */
	readonly meeting: { readonly id: number; readonly title: string } | null;
	readonly filters: RegisterFilters;
	readonly unknown: readonly FilterName[];
}

/** A record that the actor may not know of is as unknown as one that is not there. */
export function registerChoices(
	actor: Actor,
	filters: RegisterFilters,
	language: 'id' | 'en'
): RegisterChoices {
	const { institution, function: urusan } = filters;
	const institutions = institutionOptions(actor, undefined, idOf(institution));
	const functions = functionOptions(language);
	const series = seriesOptions(actor);
	const meeting = filters.meeting === null ? null : meetingTitled(actor, filters.meeting);
	const found = {
		institution: idOf(institution) === null || institutions.some(({ id }) => id === institution),
		function: idOf(urusan) === null || functions.some(({ id }) => id === urusan),
		series: filters.series === null || series.some(({ id }) => id === filters.series),
		meeting: filters.meeting === null || meeting !== null
	};
	return {
		institutions,
		functions,
		series,
		meeting,
		filters: {
			...filters,
			institution: found.institution ? institution : null,
			function: found.function ? urusan : null,
			series: found.series ? filters.series : null,
			meeting: found.meeting ? filters.meeting : null
		},
		unknown: (['institution', 'function', 'series', 'meeting'] as const).filter(
			(name) => !found[name]
		)
	};
}

function idOf(value: number | 'none' | null): number | null {
	return value === 'none' ? null : value;
}

function meetingTitled(actor: Actor, id: number): RegisterChoices['meeting'] {
	return (
		db
			.select({ id: meetings.id, title: meetings.title })
			.from(meetings)
			.where(and(eq(meetings.id, id), visibleMeetings(actor)))
			.get() ?? null
	);
}
