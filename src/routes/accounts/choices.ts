import type { Option } from '#components/forms/options.ts';
import type { Actor } from '#domain/access/actor.ts';
import { endedInstitutions, institutionOptions } from '#domain/institutions/queries.ts';
import type { InstitutionOption } from '#domain/institutions/queries.ts';
import { regionsInUse } from '#domain/regions/queries.ts';
import { accountWords } from '#messages/accounts.ts';
import type { Language } from '#messages/words.ts';

/** Where a role may be held: the regions in use and their institutions. */
export function placesFor(
	actor: Actor,
	language: Language
): {
	readonly regions: readonly Option[];
	readonly institutions: readonly Option[];
} {
	const regions = regionsInUse(actor);
	const names = new Map(regions.map(({ id, name }) => [id, name]));
	const optionOf = ({ id, name, acronym, regionId }: InstitutionOption): Option => ({
		value: String(id),
		label: name,
		short: acronym ?? undefined,
		group: regions.length > 1 ? names.get(regionId) : undefined
	});
	const ended = endedInstitutions(actor).map((one) => ({
		...optionOf(one),
		group: accountWords[language].endedInstitutions
	}));
	return {
		regions: regions.map(({ id, name }) => ({ value: String(id), label: name })),
		institutions: [...institutionOptions(actor).map(optionOf), ...ended]
	};
}
