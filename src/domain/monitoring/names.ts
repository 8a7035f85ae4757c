import { statement } from '#lib/server/database.ts';

export interface InstitutionName {
	readonly id: number;
	readonly name: string;
	/** The acronym, or the name where it has none. */
	readonly short: string;
	readonly regionId: number;
}

/** The present names of institutions, those that have ended by their last; the directory is no secret. */
export function institutionNames(ids: readonly (number | null)[]): Map<number, InstitutionName> {
	const rows = statement<[string], InstitutionName>(
		`select id, name, coalesce(acronym, name) as short, regionId from (
			select i.id, i.region_id as regionId, n.name, n.acronym, row_number() over (partition by i.id
				order by n.valid_until is null desc, n.valid_from desc) as place
			from institutions i join institution_names n on n.institution_id = i.id
			where i.id in (select value from json_each(?))) where place = 1`
	).all(JSON.stringify(ids.filter((id) => id !== null)));
	return new Map(rows.map((row) => [row.id, row]));
}

/** Whom to call, with the number that the directory has. */
export interface Contact {
	readonly institutionId: number;
	readonly name: string;
	readonly phone: string | null;
	/** The post of whoever heads the institution; null for a liaison officer. */
	readonly post: string | null;
}

/**
 * The liaison officers of institutions whose accounts are in use; where an institution has none, those
 * who hold its heading post on a day. For one that became part of another, those of that one as well.
 */
export function contactsOf(institutionIds: readonly number[], day: string): Contact[] {
	return statement<[{ ids: string; day: string }], Contact>(
		`with recursive standing(id, now) as (
			select value, value from json_each(@ids)
			union select s.id, i.successor_id from standing s join institutions i on i.id = s.now
			where i.successor_id is not null),
		liaisons as (
			select distinct s.id as institutionId, p.name, p.phone, null as post
			from standing s join grants g on g.institution_id = s.now join accounts a on a.id = g.account_id join persons p on p.id = a.person_id
			where g.role = 'liaison' and g.revoked_at is null and a.disabled_at is null)
		select * from liaisons
		union all
		select s.id, p.name, p.phone, o.title
		from standing s join posts o on o.institution_id = s.now join tenures t on t.post_id = o.id
			and (t.started_on is null or t.started_on <= @day)
			and (t.ended_on is null or t.ended_on >= @day)
		join persons p on p.id = t.person_id
		where o.heads = 1 and o.ended_on is null and s.id not in (select institutionId from liaisons)
		order by 1, 2`
	).all({ ids: JSON.stringify(institutionIds), day });
}
