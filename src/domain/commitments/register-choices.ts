import { and, eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings } from '../access/scope.ts';
import { institutionOptions } from '../institutions/queries.ts';
import type { InstitutionOption } from '../institutions/queries.ts';
import { meetings } from '../meetings/schema.ts';
import { functionOptions } from '../regions/queries.ts';
import type { FunctionOption } from '../regions/queries.ts';
import type { FilterName, RegisterFilters } from './register-filters.ts';

/** What the filters of the register offer, and the filters without those that name nothing here. */
export interface RegisterChoices {
	readonly institutions: readonly InstitutionOption[];
	readonly functions: readonly FunctionOption[];
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
	const institutions = institutionOptions(actor, undefined, filters.institution);
	const functions = functionOptions(language);
	const meeting = filters.meeting === null ? null : meetingTitled(actor, filters.meeting);
	const unknown: FilterName[] = [];
	const known = (name: 'institution' | 'function' | 'meeting', found: boolean) => {
		if (filters[name] !== null && !found) unknown.push(name);
		return found ? filters[name] : null;
	};
	return {
		institutions,
		functions,
		meeting,
		filters: {
			...filters,
			institution: known(
				'institution',
				institutions.some((one) => one.id === filters.institution)
			),
			function: known(
				'function',
				functions.some((one) => one.id === filters.function)
			),
			meeting: known('meeting', meeting !== null)
		},
		unknown
	};
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
