import { statement } from '#lib/server/database.ts';

/** An institution as it was called on a date. */
export interface InstitutionLabel {
	readonly id: number;
	readonly name: string;
	readonly acronym: string | null;
	readonly regionId: number;
	readonly regionName: string;
}

/**
 * Institutions as they were called on a date, because offices are renamed and what was said under the
 * old name was not; without a date, or before the first name, as they are called now.
 */
export function institutionLabels(
	ids: readonly number[],
	on: string | null
): ReadonlyMap<number, InstitutionLabel> {
	const rows = statement<[{ ids: string; on: string | null }], InstitutionLabel>(
		`select i.id, n.name, n.acronym, i.region_id as regionId, r.name as regionName
		from institutions i join regions r on r.id = i.region_id
		join institution_names n on n.id = (
			select id from institution_names where institution_id = i.id
			order by (@on is not null and (valid_from is null or valid_from <= @on)
				and (valid_until is null or valid_until >= @on)) desc,
				valid_until is null desc, valid_from desc limit 1)
		where i.id in (select value from json_each(@ids))`
	).all({ ids: JSON.stringify(ids), on });
	return new Map(rows.map((row) => [row.id, row]));
}

/** The name of one institution on a date; empty where there is no such institution. */
export function institutionName(institutionId: number, on: string | null): string {
	return institutionLabels([institutionId], on).get(institutionId)?.name ?? '';
}

/** The name of a person as the directory writes it, or null. */
export function personName(personId: number | null): string | null {
	if (personId === null) return null;
	return (
		statement<[number], { name: string }>('select name from persons where id = ?').get(personId)
			?.name ?? null
	);
}

/** The title of a post with its institution: `Kepala Bidang, Dinas Sosial`; null for no post. */
export function postName(postId: number | null, on: string | null = null): string | null {
	if (postId === null) return null;
	const post = statement<[number], { title: string; institutionId: number }>(
		'select title, institution_id as institutionId from posts where id = ?'
	).get(postId);
	if (!post) return null;
	return titleAt(post.title, institutionLabels([post.institutionId], on).get(post.institutionId));
}

/** A title with its institution, which is not said twice: `Kepala Dinas Sosial`, `Kepala Bappeda`. */
export function titleAt(
	title: string,
	institution: Pick<InstitutionLabel, 'name' | 'acronym'> | null | undefined
): string {
	if (!institution) return title;
	const said = ` ${title.toLowerCase()} `;
	const names = [institution.name, institution.acronym ?? institution.name];
	return names.some((name) => said.includes(` ${name.toLowerCase()} `)) ||
		speaksOfAll(institution.name, title)
		? title
		: `${title}, ${institution.name}`;
}

/** `Sekretaris Daerah` says nothing that `Sekretariat Daerah` does not: each of its words begins one there. */
function speaksOfAll(institution: string, title: string): boolean {
	const stems = (text: string) =>
		text
			.toLowerCase()
			.split(/\s+/)
			.map((word) => word.slice(0, 6));
	const known = new Set(stems(institution));
	return stems(title).every((stem) => known.has(stem));
}
