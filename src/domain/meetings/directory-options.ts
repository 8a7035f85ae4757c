import { statement } from '#lib/server/database.ts';
import { regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import type { NamedOption } from './options.ts';

/**
 * What the forms of a meeting offer to choose from. Institutions are public bodies, and a meeting may be
 * hosted by several regions together, so those of every region in use are offered; posts, persons and
 * groups only of the regions that `namingRegions` allows.
 */
export interface InstitutionOption extends NamedOption {
	readonly acronym: string | null;
	readonly regionId: number;
	readonly regionName: string;
}

/** The institutions of every region in use, the actor's own regions first, each in protocol order. */
export function institutionOptions(actor: Actor): InstitutionOption[] {
	if (actor.kind === 'visitor') return [];
	return statement<[string], InstitutionOption>(
		`select i.id, n.name, n.acronym, r.id as regionId, r.name as regionName
		from institutions i join regions r on r.id = i.region_id and r.in_use = 1
		join institution_names n on n.institution_id = i.id and n.valid_until is null
		where i.ended_on is null
		order by r.id in (select value from json_each(?)) desc, r.name, i.protocol_rank, n.name`
	).all(JSON.stringify(regionsOf(actor)));
}

export interface PostOption extends NamedOption {
	readonly institution: string;
	readonly acronym: string | null;
}

/** The posts of some regions, in protocol order. */
export function postOptions(regionIds: readonly number[]): PostOption[] {
	return statement<[string], PostOption>(
		`select p.id, p.title as name, n.name as institution, n.acronym
		from posts p join institutions i on i.id = p.institution_id
		join institution_names n on n.institution_id = i.id and n.valid_until is null
		where p.ended_on is null and i.ended_on is null
		and i.region_id in (select value from json_each(?))
		order by i.protocol_rank, n.name, p.heads desc, p.rank, p.title`
	).all(JSON.stringify(regionIds));
}

export interface PersonOption extends NamedOption {
	/** The title of the post that the person holds now, or null. */
	readonly post: string | null;
}

/** The persons in the directories of some regions, by name. */
export function personOptions(regionIds: readonly number[], today: string): PersonOption[] {
	return statement<[{ on: string; regions: string }], PersonOption>(
		`select s.id, s.name, (select p.title from tenures t join posts p on p.id = t.post_id
			where t.person_id = s.id and (t.started_on is null or t.started_on <= @on)
			and (t.ended_on is null or t.ended_on >= @on) order by p.heads desc limit 1) as post
		from persons s where s.region_id in (select value from json_each(@regions)) order by s.name`
	).all({ on: today, regions: JSON.stringify(regionIds) });
}

export interface GroupOption extends NamedOption {
	readonly members: number;
}

/** The groups of some regions with the number of their members. */
export function groupOptions(regionIds: readonly number[]): GroupOption[] {
	return statement<[string], GroupOption>(
		`select g.id, g.name, (select count(*) from group_members m where m.group_id = g.id) as members
		from groups g where g.ended_on is null and g.region_id in (select value from json_each(?))
		order by g.name`
	).all(JSON.stringify(regionIds));
}
