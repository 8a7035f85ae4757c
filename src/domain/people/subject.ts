import { notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { Capacity, Sex } from './capacity.ts';

/** Each as its form shows it: the stored values under the names of the fields. */
export interface PersonSubject {
	readonly id: number;
	readonly regionId: number;
	readonly name: string;
	readonly serviceNumber: string | null;
	readonly phone: string | null;
	readonly sex: Sex | null;
	readonly version: number;
}

export interface PostSubject {
	readonly id: number;
	readonly regionId: number;
	readonly institutionId: number;
	readonly institution: string;
	readonly title: string;
	readonly heads: boolean;
	readonly rank: number;
	readonly endedOn: string | null;
	readonly version: number;
}

export interface TenureSubject {
	readonly id: number;
	/** The region of the post. */
	readonly regionId: number;
	readonly personId: number;
	readonly person: string;
	readonly postId: number;
	readonly post: string;
	readonly capacity: Capacity;
	readonly startedOn: string | null;
	readonly endedOn: string | null;
	readonly serviceRank: string | null;
	readonly version: number;
}

/** The person, where the actor may read the directory in which they stand; 404 otherwise. */
export function findPerson(actor: Actor, id: number): PersonSubject {
	const row = statement<[number], PersonSubject>(
		`select id, region_id as regionId, name, service_number as serviceNumber, phone, sex, version
		from persons where id = ?`
	).get(id);
	return readable(actor, row);
}

/** The post, where the actor may read the directory of its institution; 404 otherwise. */
export function findPost(actor: Actor, id: number): PostSubject {
	const row = statement<[number], Omit<PostSubject, 'heads'> & { heads: number }>(
		`select o.id, i.region_id as regionId, i.id as institutionId, n.name as institution, o.title,
			o.heads, o.rank, o.ended_on as endedOn, o.version
		from posts o join institutions i on i.id = o.institution_id
		join institution_names n on n.institution_id = i.id and n.valid_until is null where o.id = ?`
	).get(id);
	return readable(actor, row && { ...row, heads: row.heads === 1 });
}

/** The tenure, where the actor may read the directory of its post; 404 otherwise. */
export function findTenure(actor: Actor, id: number): TenureSubject {
	const row = statement<[number], TenureSubject>(
		`select t.id, i.region_id as regionId, t.person_id as personId, p.name as person,
			t.post_id as postId, o.title as post, t.capacity, t.started_on as startedOn,
			t.ended_on as endedOn, t.service_rank as serviceRank, t.version
		from tenures t join persons p on p.id = t.person_id join posts o on o.id = t.post_id
		join institutions i on i.id = o.institution_id where t.id = ?`
	).get(id);
	return readable(actor, row);
}

function readable<Row extends { regionId: number }>(actor: Actor, row: Row | undefined): Row {
	if (!row || !directoryRegions(actor).includes(row.regionId)) throw notFound();
	return row;
}
