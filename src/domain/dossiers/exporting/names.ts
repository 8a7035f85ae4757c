import { institutionLabels } from '#domain/meetings/names.ts';
import { statement } from '#lib/server/database.ts';

/** The names of institutions, posts and persons as a dossier writes them, on the day of the meeting. */
export interface Names {
	readonly institution: (id: number | null) => Record<string, unknown> | undefined;
	/** A post's title with its institution. */
	readonly post: (id: number | null) => { post?: string; institution?: Record<string, unknown> };
	readonly person: (id: number | null) => string | undefined;
}

/** Reads names for one meeting; an institution's region is named only where it is another one. */
export function namesFor(meeting: { regionId: number; heldOn: string | null }): Names {
	const known = new Map<number, Record<string, unknown> | undefined>();
	const institution = (id: number | null) => {
		if (id === null) return undefined;
		if (!known.has(id)) known.set(id, written(id, meeting));
		return known.get(id);
	};
	return {
		institution,
		post: (id) => {
			if (id === null) return {};
			const post = statement<[number], { title: string; institutionId: number }>(
				'select title, institution_id as institutionId from posts where id = ?'
			).get(id);
			const of = institution(post?.institutionId ?? null);
			return post ? { post: post.title, ...(of ? { institution: of } : {}) } : {};
		},
		person: (id) =>
			id === null
				? undefined
				: statement<[number], { name: string }>('select name from persons where id = ?').get(id)
						?.name
	};
}

function written(
	id: number,
	meeting: { regionId: number; heldOn: string | null }
): Record<string, unknown> | undefined {
	const label = institutionLabels([id], meeting.heldOn).get(id);
	if (!label) return undefined;
	const row = statement<[number], { kind: string; code: string }>(
		'select i.kind, r.code from institutions i join regions r on r.id = i.region_id where i.id = ?'
	).get(id);
	const elsewhere = label.regionId !== meeting.regionId;
	return {
		name: label.name,
		acronym: label.acronym,
		kind: row?.kind,
		region: elsewhere ? { code: row?.code, name: label.regionName } : undefined
	};
}
