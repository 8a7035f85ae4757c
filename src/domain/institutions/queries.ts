import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { Capacity } from '../people/capacity.ts';
import { directoryRegions, zoneOfRegion } from '../regions/queries.ts';
import type { InstitutionKind, InstitutionRelation } from './kinds.ts';

/** An institution to choose in a form. */
export interface InstitutionOption {
	readonly id: number;
	readonly name: string;
	readonly acronym: string | null;
	readonly kind: InstitutionKind;
	readonly relation: InstitutionRelation;
	readonly regionId: number;
}

/**
 * The institutions of the given regions (default: all whose directory the actor reads) in protocol
 * order. Those that have ended are left out, unless one of them is `alsoId`, chosen before its end.
 */
export function institutionOptions(
	actor: Actor,
	regionIds: readonly number[] = directoryRegions(actor),
	alsoId: number | null = null
): InstitutionOption[] {
	const readable = directoryRegions(actor);
	return statement<[string, number | null], InstitutionOption>(
		`select i.id, n.name, n.acronym, i.kind, i.relation, i.region_id as regionId
		from institutions i join institution_names n on n.institution_id = i.id and n.valid_until is null
		where i.region_id in (select value from json_each(?)) and (i.ended_on is null or i.id = ?)
		order by i.region_id, i.protocol_rank, n.name`
	).all(JSON.stringify(regionIds.filter((id) => readable.includes(id))), alsoId);
}

/** Those that have ended: what they still owe is reported by somebody on their behalf. */
export function endedInstitutions(actor: Actor): InstitutionOption[] {
	return statement<[string], InstitutionOption>(
		`select i.id, n.name, n.acronym, i.kind, i.relation, i.region_id as regionId
		from institutions i join institution_names n on n.institution_id = i.id and n.valid_until is null
		where i.region_id in (select value from json_each(?)) and i.ended_on is not null
		order by i.region_id, i.protocol_rank, n.name`
	).all(JSON.stringify(directoryRegions(actor)));
}

export interface InstitutionFilter {
	/** Words of a name or acronym, former ones included. */
	readonly q?: string;
	readonly kind?: InstitutionKind | null;
	readonly regionId?: number | null;
	/** Its institutions come first. */
	readonly homeRegionId?: number | null;
	/** Also those that have ended. */
	readonly ended?: boolean;
	readonly page?: number;
}

export interface InstitutionRow {
	readonly id: number;
	readonly name: string;
	readonly acronym: string | null;
	readonly kind: InstitutionKind;
	readonly region: string;
	readonly endedOn: string | null;
	/** The acronym or name of the one to which its tasks passed. */
	readonly successor: string | null;
	/** Who heads it today, with the capacity; null where the post is vacant or unknown. */
	readonly head: string | null;
	readonly capacity: Capacity | null;
	/** The name by which the search found it, where that is a former one. */
	readonly formerName: string | null;
}

export const INSTITUTIONS_PER_PAGE = 50;

/** A page of the directory in protocol order, and how many there are in all. */
export function listInstitutions(
	actor: Actor,
	filter: InstitutionFilter = {}
): { rows: InstitutionRow[]; count: number } {
	const regions = directoryRegions(actor).filter(
		(id) => !filter.regionId || id === filter.regionId
	);
	const bound = {
		regions: JSON.stringify(regions),
		day: today(zoneOfRegion(regions[0] ?? 0)),
		home: filter.homeRegionId ?? null,
		kind: filter.kind ?? null,
		ended: filter.ended ? 1 : 0,
		q: likeOf(filter.q),
		limit: INSTITUTIONS_PER_PAGE,
		offset: (Math.max(1, filter.page ?? 1) - 1) * INSTITUTIONS_PER_PAGE
	};
	const count = statement<[typeof bound], { count: number }>(
		`select count(*) as count ${FROM} where ${WHERE}`
	).get(bound);
	const rows = statement<[typeof bound], InstitutionRow>(
		`select i.id, n.name, n.acronym, i.kind, r.name as region, i.ended_on as endedOn,
			(select coalesce(acronym, name) from institution_names
				where institution_id = i.successor_id and valid_until is null) as successor,
			(select p.name ${HEAD}) as head, (select t.capacity ${HEAD}) as capacity,
			case when ${matches('n')} then null else (select f.name from institution_names f
				where f.institution_id = i.id and ${matches('f')} limit 1) end as formerName
		${FROM} where ${WHERE} order by i.region_id is not @home, i.region_id, i.protocol_rank, n.name limit @limit offset @offset`
	).all(bound);
	return { rows, count: count?.count ?? 0 };
}

const FROM = `from institutions i
	join institution_names n on n.institution_id = i.id and n.valid_until is null
	join regions r on r.id = i.region_id`;

const WHERE = `i.region_id in (select value from json_each(@regions))
	and (@kind is null or i.kind = @kind) and (@ended = 1 or i.ended_on is null)
	and exists (select 1 from institution_names m where m.institution_id = i.id and ${matches('m')})`;

// The definitive holder before an acting one, the later before the earlier.
const HEAD = `from posts o join tenures t on t.post_id = o.id
		and (t.started_on is null or t.started_on <= @day) and (t.ended_on is null or t.ended_on >= @day)
	join persons p on p.id = t.person_id
	where o.institution_id = i.id and o.heads = 1 and o.ended_on is null
	order by t.capacity <> 'definitive', t.started_on desc limit 1`;

function matches(alias: string): string {
	return `(${alias}.name like @q escape '\\' or ${alias}.acronym like @q escape '\\')`;
}

/** A LIKE pattern that finds the words anywhere; what LIKE would take as a sign is taken as itself. */
export function likeOf(q: string | undefined): string {
	return `%${(q ?? '')
		.trim()
		.slice(0, 100)
		.replaceAll(/[\\%_]/g, '\\$&')
		.replaceAll(/\s+/g, '%')}%`;
}
