import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { directoryRegions } from '../regions/queries.ts';

export interface PostOption {
	readonly id: number;
	readonly title: string;
	readonly institutionId: number;
	readonly institution: string;
	readonly acronym: string | null;
}

/** The posts of the given regions (default: all that the actor reads) in protocol order. */
export function postOptions(
	actor: Actor,
	regionIds: readonly number[] = directoryRegions(actor)
): PostOption[] {
	const readable = directoryRegions(actor);
	return statement<[string], PostOption>(
		`select o.id, o.title, i.id as institutionId, n.name as institution, n.acronym
		from posts o join institutions i on i.id = o.institution_id
		join institution_names n on n.institution_id = i.id and n.valid_until is null
		where i.region_id in (select value from json_each(?)) and o.ended_on is null
			and i.ended_on is null
		order by i.region_id, i.protocol_rank, n.name, o.heads desc, o.rank, o.title`
	).all(JSON.stringify(regionIds.filter((id) => readable.includes(id))));
}
