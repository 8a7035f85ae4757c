import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import { isAccount } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import { likeOf } from '../institutions/queries.ts';
import { directoryRegions, zoneOfRegion } from '../regions/queries.ts';
import type { Capacity, Sex } from './capacity.ts';
import { findPerson } from './subject.ts';

export interface PersonFilter {
	/** Words of the name, or of a post that the person holds. */
	readonly q?: string;
	readonly institutionId?: number | null;
	readonly page?: number;
}

export interface PersonRow {
	readonly id: number;
	readonly name: string;
	/** The foremost post held today, with its institution and the capacity. */
	readonly post: string | null;
	readonly institution: string | null;
	readonly institutionId: number | null;
	readonly capacity: Capacity | null;
	/** How many posts more. */
	readonly more: number;
}

export const PERSONS_PER_PAGE = 50;

/** A page of the persons of the actor's regions by name, and how many there are in all. */
export function listPersons(
	actor: Actor,
	filter: PersonFilter = {}
): { rows: PersonRow[]; count: number } {
	const regions = directoryRegions(actor);
	const bound = {
		regions: JSON.stringify(regions),
		day: today(zoneOfRegion(regions[0] ?? 0)),
		institutionId: filter.institutionId ?? null,
		q: likeOf(filter.q),
		limit: PERSONS_PER_PAGE,
		offset: (Math.max(1, filter.page ?? 1) - 1) * PERSONS_PER_PAGE
	};
	const count = statement<[typeof bound], { count: number }>(
		`${HELD} select count(*) as count from persons p where ${WHERE}`
	).get(bound);
	const rows = statement<[typeof bound], PersonRow>(
		`${HELD} select p.id, p.name, h.post, h.institution, h.institutionId, h.capacity,
			coalesce(h.posts, 1) - 1 as more
		from persons p left join held h on h.personId = p.id and h.place = 1
		where ${WHERE} order by p.name, p.id limit @limit offset @offset`
	).all(bound);
	return { rows, count: count?.count ?? 0 };
}

const HELD = `with held as (
	select t.person_id as personId, o.title as post, n.name as institution,
		o.institution_id as institutionId, t.capacity,
		row_number() over (partition by t.person_id
			order by o.heads desc, t.capacity <> 'definitive', o.rank) as place,
		count(*) over (partition by t.person_id) as posts
	from tenures t join posts o on o.id = t.post_id
	join institution_names n on n.institution_id = o.institution_id and n.valid_until is null
	where (t.started_on is null or t.started_on <= @day) and (t.ended_on is null or t.ended_on >= @day))`;

const WHERE = `p.region_id in (select value from json_each(@regions))
	and (p.name like @q escape '\\' or exists (select 1 from held x where x.personId = p.id
		and (x.post like @q escape '\\' or x.institution like @q escape '\\')))
	and (@institutionId is null or exists (select 1 from held x
		where x.personId = p.id and x.institutionId = @institutionId))`;

export interface PersonOption {
	readonly id: number;
	readonly name: string;
	/** A post held today, to tell namesakes apart. */
	readonly post: string | null;
}

/** The persons of the given regions to choose from, by name. */
export function personOptions(
	actor: Actor,
	regionIds: readonly number[] = directoryRegions(actor)
): PersonOption[] {
	const readable = directoryRegions(actor);
	const regions = regionIds.filter((id) => readable.includes(id));
	return statement<[{ regions: string; day: string }], PersonOption>(
		`${HELD} select p.id, p.name, case when h.post is null then null
			else h.post || ', ' || h.institution end as post
		from persons p left join held h on h.personId = p.id and h.place = 1
		where p.region_id in (select value from json_each(@regions)) order by p.name, p.id`
	).all({ regions: JSON.stringify(regions), day: today(zoneOfRegion(regions[0] ?? 0)) });
}

export interface PersonPage {
	readonly id: number;
	readonly name: string;
	readonly regionId: number;
	readonly region: string;
	readonly sex: Sex | null;
	/** Personal: null unless the reader keeps the directory or is the person. */
	readonly serviceNumber: string | null;
	readonly phone: string | null;
	readonly version: number;
	readonly tenures: readonly TenureOfPerson[];
	/** For administrators and the person: the account, if there is one. */
	readonly accountId: number | null;
}

export interface TenureOfPerson {
	readonly id: number;
	readonly postId: number;
	readonly post: string;
	readonly institutionId: number;
	readonly institution: string;
	readonly capacity: Capacity;
	readonly startedOn: string | null;
	readonly endedOn: string | null;
	readonly version: number;
}

/** The page of one person; 404 outside the regions of the actor. */
export function personPage(actor: Actor, id: number): PersonPage {
	const { serviceNumber, phone, ...person } = findPerson(actor, id);
	const account = statement<[number], { id: number }>(
		'select id from accounts where person_id = ?'
	).get(id);
	const own = account !== undefined && isAccount(actor, account.id);
	const keeps = own || may(actor, 'person.keep', person);
	const region = statement<[number], { name: string }>('select name from regions where id = ?');
	return {
		...person,
		region: region.get(person.regionId)?.name ?? '',
		serviceNumber: keeps ? serviceNumber : null,
		phone: keeps ? phone : null,
		tenures: statement<[number], TenureOfPerson>(
			`select t.id, o.id as postId, o.title as post, o.institution_id as institutionId,
				n.name as institution, t.capacity, t.started_on as startedOn, t.ended_on as endedOn, t.version
			from tenures t join posts o on o.id = t.post_id
			join institution_names n on n.institution_id = o.institution_id and n.valid_until is null
			where t.person_id = ? order by t.ended_on is not null, t.ended_on desc, t.started_on desc`
		).all(id),
		accountId: account && (own || may(actor, 'account.keep', {})) ? account.id : null
	};
}
