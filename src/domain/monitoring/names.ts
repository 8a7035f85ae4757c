import { statement } from '#lib/server/database.ts';

export interface InstitutionName {
	readonly id: number;
	readonly name: string;
	/** The acronym, or the name where it has none. */
	readonly short: string;
}

/** The present names of institutions, those that have ended by their last; the directory is no secret. */
export function institutionNames(ids: readonly (number | null)[]): Map<number, InstitutionName> {
	const rows = statement<[string], InstitutionName>(
		`select id, name, coalesce(acronym, name) as short from (
			select i.id, n.name, n.acronym, row_number() over (partition by i.id
				order by n.valid_until is null desc, n.valid_from desc) as place
			from institutions i join institution_names n on n.institution_id = i.id
			where i.id in (select value from json_each(?))) where place = 1`
	).all(JSON.stringify(ids.filter((id) => id !== null)));
	return new Map(rows.map((row) => [row.id, row]));
}

/** Whom to call: a liaison officer of an institution, with the number that the directory has. */
export interface Contact {
	readonly institutionId: number;
	readonly name: string;
	readonly phone: string | null;
}

/** The liaison officers of institutions, by name; those whose account is disabled are left out. */
export function contactsOf(institutionIds: readonly number[]): Contact[] {
	return statement<[string], Contact>(
		`select distinct g.institution_id as institutionId, p.name, p.phone
		from grants g join accounts a on a.id = g.account_id join persons p on p.id = a.person_id
		where g.role = 'liaison' and g.revoked_at is null and a.disabled_at is null
		and g.institution_id in (select value from json_each(?)) order by p.name`
	).all(JSON.stringify(institutionIds));
}
