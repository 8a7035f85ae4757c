import type { Option } from '#components/forms/options.ts';
import type { Actor } from '#domain/access/actor.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { regionsInUse } from '#domain/regions/queries.ts';

/** Where a role may be held: the regions in use and their institutions. */
export function placesFor(actor: Actor): {
	readonly regions: readonly Option[];
	readonly institutions: readonly Option[];
} {
	const regions = regionsInUse(actor);
	const names = new Map(regions.map(({ id, name }) => [id, name]));
	return {
		regions: regions.map(({ id, name }) => ({ value: String(id), label: name })),
		institutions: institutionOptions(actor).map(({ id, name, acronym, regionId }) => ({
			value: String(id),
			label: name,
			short: acronym ?? undefined,
			group: regions.length > 1 ? names.get(regionId) : undefined
		}))
	};
}
