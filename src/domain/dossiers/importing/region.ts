import type { Actor } from '#domain/access/actor.ts';
import { ruleViolation } from '#domain/problems.ts';
import { useRegion } from '#domain/regions/operations.ts';
import { allRegions, regionByCode } from '#domain/regions/queries.ts';
import type { RegionOption } from '#domain/regions/queries.ts';
import { statement } from '#lib/server/database.ts';
import type { Dossier } from '../format.ts';

/** The region that a dossier names, by code or, where it gives none, by name; undefined for neither. */
export function regionFor(named: NonNullable<Dossier['region']>): RegionOption | undefined {
	if (named.code) return regionByCode(named.code);
	const name = named.name?.toLowerCase();
	return allRegions().find((region) => region.name.toLowerCase() === name);
}

/** The region to which the meeting will belong; 409 where the dossier names none that exists. */
export function regionOfMeeting(actor: Actor, { region }: Dossier): RegionOption {
	const found = region && regionFor(region);
	if (!found) throw ruleViolation('dossier.region_unknown', { code: region?.code ?? '' });
	openRegion(actor, found.id);
	return found;
}

/** Takes a region into use, so that its directory can be kept; administrators and the system may. */
export function openRegion(actor: Actor, regionId: number): void {
	const inUse = statement<[number], { found: 1 }>(
		'select 1 as found from regions where id = ? and in_use = 1'
	).get(regionId);
	if (!inUse) useRegion(actor, regionId);
}
