import { statement } from '#lib/server/database.ts';
import type { Grant } from '../access/actor.ts';

/** Where a role is held, in names: for the shell and for choosing among one's roles. */
export interface Placement {
	readonly regionName: string;
	readonly timeZone: string;
	/** The institution's acronym or name; null for roles of a whole region. */
	readonly officeName: string | null;
}

/** The names of the region and the office in which a role is held. */
export function placementOf(grant: Pick<Grant, 'regionId' | 'institutionId'>): Placement {
	const region = statement<[number], { regionName: string; timeZone: string }>(
		'select name as regionName, time_zone as timeZone from regions where id = ?'
	).get(grant.regionId);
	const office =
		grant.institutionId === null
			? undefined
			: statement<[number], { officeName: string }>(
					`select coalesce(acronym, name) as officeName from institution_names
					where institution_id = ? and valid_until is null`
				).get(grant.institutionId);
	return {
		regionName: region?.regionName ?? '',
		timeZone: region?.timeZone ?? 'Asia/Jakarta',
		officeName: office?.officeName ?? null
	};
}
