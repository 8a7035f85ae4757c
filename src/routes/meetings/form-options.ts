import type { Option } from '#components/forms/options.ts';
import { institutionsOf } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { namingRegions } from '#domain/meetings/directory.ts';
import {
	institutionOptions,
	personOptions,
	postOptions
} from '#domain/meetings/directory-options.ts';
import type { InstitutionOption } from '#domain/meetings/directory-options.ts';
import { seriesOptions } from '#domain/meetings/options.ts';
import { functionOptions, regionsKept } from '#domain/regions/queries.ts';
import type { Language } from '#messages/words.ts';

/** What the form of a meeting offers, as its fields take it. */
export interface MeetingFormOptions {
	readonly leads: readonly Option[];
	readonly institutions: readonly Option[];
	readonly functions: readonly Option[];
	/** Names of series that are already there. */
	readonly series: readonly string[];
	readonly persons: readonly Option[];
	readonly posts: readonly Option[];
	/** Whether the reader may add to the directory whoever is missing in it. */
	readonly keepsDirectory: boolean;
}

interface Asked {
	readonly actor: Actor;
	readonly language: Language;
	/** The calendar date of the reader: who holds a post today. */
	readonly today: string;
	/** The hosts of the meeting that is changed; the present lead stays among those offered. */
	readonly hostIds?: readonly number[];
}

/** What may be chosen in the form of a meeting: hosts, people, posts, series. */
export function meetingFormOptions({
	actor,
	language,
	today,
	hostIds = []
}: Asked): MeetingFormOptions {
	const own = institutionsOf(actor, ['secretariat', 'official']);
	const institutions = institutionOptions(actor);
	const leading = institutions.filter(({ id }) => own.includes(id) || id === hostIds[0]);
	const regions = namingRegions(actor, hostIds);
	return {
		leads: leading.map((one) => institutionOption(one)),
		institutions: institutions.map((one) => institutionOption(one)),
		functions: functionOptions(language).map(({ id, name }) => ({
			value: String(id),
			label: name
		})),
		series: seriesOptions(actor).map(({ name }) => name),
		persons: personOptions(regions, today).map(({ id, name, post }) => ({
			value: String(id),
			label: name,
			hint: post ?? undefined
		})),
		posts: postOptions(regions).map((post) => ({
			value: String(post.id),
			label: post.name,
			group: post.institution
		})),
		keepsDirectory: regionsKept(actor).length > 0
	};
}

/** An institution under the heading of its region. */
export function institutionOption(one: InstitutionOption): Option {
	return {
		value: String(one.id),
		label: one.name,
		short: one.acronym ?? undefined,
		group: one.regionName
	};
}
