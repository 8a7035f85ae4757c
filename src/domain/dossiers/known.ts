import { holidaysFor } from '#domain/calendar/holidays.ts';
import { regionByCode } from '#domain/regions/queries.ts';
import type { CheckContext } from './findings.ts';
import type { Dossier } from './format.ts';
import { regionFor } from './importing/region.ts';

/** What an instance knows for the check of a dossier: its regions, fictional ones too, and its holidays. */
export function knownHere(dossier: Dossier): Pick<CheckContext, 'regions' | 'holidays'> {
	const region = dossier.region && regionFor(dossier.region);
	return {
		regions: regionByCode,
		holidays: holidaysFor(region?.id ?? null, '1945-01-01', '2200-12-31')
	};
}
