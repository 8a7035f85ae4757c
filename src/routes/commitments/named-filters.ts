import { activeFilters } from '#components/commitments/filter-labels.ts';
import type { Actor } from '#domain/access/actor.ts';
import { registerChoices } from '#domain/commitments/register-choices.ts';
import type { RegisterFilters } from '#domain/commitments/register-filters.ts';
import type { Language } from '#messages/words.ts';

/** The filters of the register in words, for what leaves the screen: a file, a paper, a name. */
export function namedFilters(actor: Actor, filters: RegisterFilters, language: Language): string[] {
	return activeFilters(filters, registerChoices(actor, filters, language), language).map(
		({ label }) => label
	);
}
