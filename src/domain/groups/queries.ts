import { notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { directoryRegions } from '../regions/queries.ts';

export interface GroupSubject {
	readonly id: number;
	readonly regionId: number;
	readonly region: string;
	readonly name: string;
	readonly endedOn: string | null;
	readonly version: number;
}

export interface GroupRow extends GroupSubject {
	readonly members: number;
}

/** A member is a post or a whole institution, never a person. */
export interface GroupMember {
	readonly id: number;
	readonly postId: number | null;
	/** The title of the post; null where the whole institution is the member. */
	readonly post: string | null;
	/** The institution that is the member, or that of the post. */
	readonly institutionId: number;
	readonly institution: string;
	readonly acronym: string | null;
	/** True where the post or the institution has ended: to be replaced. */
	readonly ended: boolean;
}

/** The group, where the actor may read the directory of its region; 404 otherwise. */
export function findGroup(actor: Actor, id: number): GroupSubject {
	const row = statement<[number], GroupSubject>(
		`select g.id, g.region_id as regionId, r.name as region, g.name, g.ended_on as endedOn, g.version
		from groups g join regions r on r.id = g.region_id where g.id = ?`
	).get(id);
	if (!row || !directoryRegions(actor).includes(row.regionId)) throw notFound();
	return row;
}

/** The groups of the given regions (default: all that the actor reads); dissolved ones last or not at all. */
export function listGroups(
	actor: Actor,
	options: { readonly regionIds?: readonly number[]; readonly ended?: boolean } = {}
): GroupRow[] {
	const readable = directoryRegions(actor);
	const regions = (options.regionIds ?? readable).filter((id) => readable.includes(id));
	return statement<[string, number], GroupRow>(
		`select g.id, g.region_id as regionId, r.name as region, g.name, g.ended_on as endedOn, g.version,
			(select count(*) from group_members m where m.group_id = g.id) as members
		from groups g join regions r on r.id = g.region_id
		where g.region_id in (select value from json_each(?)) and (? = 1 or g.ended_on is null)
		order by g.ended_on is not null, g.region_id, g.name`
	).all(JSON.stringify(regions), options.ended ? 1 : 0);
}

/** The members of a group in their order; 404 where the actor may not read it. */
export function membersOf(actor: Actor, groupId: number): GroupMember[] {
	findGroup(actor, groupId);
	return statement<[number], Omit<GroupMember, 'ended'> & { ended: number }>(
		`select m.id, m.post_id as postId, o.title as post, i.id as institutionId,
			n.name as institution, n.acronym,
			i.ended_on is not null or o.ended_on is not null as ended
		from group_members m left join posts o on o.id = m.post_id
		join institutions i on i.id = coalesce(m.institution_id, o.institution_id)
		join institution_names n on n.institution_id = i.id and n.valid_until is null
		where m.group_id = ? order by m.position, m.id`
	)
		.all(groupId)
		.map((row) => ({ ...row, ended: row.ended === 1 }));
}
