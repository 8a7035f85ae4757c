import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { Capacity } from '../people/capacity.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { findInstitution } from './subject.ts';
import type { InstitutionSubject } from './subject.ts';

/** What the page of an institution shows. */
export interface InstitutionPage {
	readonly institution: InstitutionSubject;
	readonly region: string;
	readonly parent: { readonly id: number; readonly name: string } | null;
	readonly units: readonly { readonly id: number; readonly name: string }[];
	readonly functions: readonly { readonly name: string; readonly nameEnglish: string }[];
	/** Earlier names, the latest first. */
	readonly formerNames: readonly FormerName[];
	readonly posts: readonly PostOfInstitution[];
}

export interface FormerName {
	readonly name: string;
	readonly acronym: string | null;
	readonly validFrom: string | null;
	readonly validUntil: string;
}

export interface PostOfInstitution {
	readonly id: number;
	readonly title: string;
	readonly heads: boolean;
	readonly rank: number;
	readonly endedOn: string | null;
	readonly version: number;
	/** Today's holders; more than one where somebody acts beside the definitive holder. */
	readonly holders: readonly Holder[];
	/** Those who held it before or will hold it, the latest first. */
	readonly others: readonly Holder[];
}

export interface Holder {
	readonly tenureId: number;
	readonly personId: number;
	readonly name: string;
	readonly capacity: Capacity;
	readonly startedOn: string | null;
	readonly endedOn: string | null;
}

/** The page of one institution; 404 outside the regions of the actor. Seven reads, whatever its size. */
export function institutionPage(actor: Actor, id: number): InstitutionPage {
	const institution = findInstitution(actor, id);
	return {
		institution,
		region: one(`select name from regions where id = ?`, institution.regionId)?.name ?? '',
		parent:
			institution.parentId === null
				? null
				: (one(`${NAMED} where i.id = ?`, institution.parentId) ?? null),
		units: statement<[number], Named>(
			`${NAMED} where i.parent_id = ? and i.ended_on is null order by i.protocol_rank, n.name`
		).all(id),
		functions: statement<[number], { name: string; nameEnglish: string }>(
			`select f.name, f.name_english as nameEnglish from institution_functions x
			join functions f on f.id = x.function_id where x.institution_id = ? order by f.position`
		).all(id),
		formerNames: statement<[number], FormerName>(
			`select name, acronym, valid_from as validFrom, valid_until as validUntil
			from institution_names where institution_id = ? and valid_until is not null
			order by valid_until desc`
		).all(id),
		posts: postsOf(id, today(zoneOfRegion(institution.regionId)))
	};
}

interface Named {
	readonly id: number;
	readonly name: string;
}

const NAMED = `select i.id, n.name from institutions i
	join institution_names n on n.institution_id = i.id and n.valid_until is null`;

function one(sql: string, id: number): Named | undefined {
	return statement<[number], Named>(sql).get(id);
}

interface PostRow {
	readonly id: number;
	readonly title: string;
	readonly heads: number;
	readonly rank: number;
	readonly endedOn: string | null;
	readonly version: number;
}

function postsOf(institutionId: number, day: string): PostOfInstitution[] {
	const holders = statement<[number], Holder & { postId: number }>(
		`select t.id as tenureId, t.post_id as postId, t.person_id as personId, p.name, t.capacity,
			t.started_on as startedOn, t.ended_on as endedOn
		from tenures t join persons p on p.id = t.person_id join posts o on o.id = t.post_id
		where o.institution_id = ?
		order by t.capacity <> 'definitive', coalesce(t.ended_on, '9999') desc, t.started_on desc`
	).all(institutionId);
	return statement<[number], PostRow>(
		`select id, title, heads, rank, ended_on as endedOn, version from posts
		where institution_id = ? order by ended_on is not null, heads desc, rank, title`
	)
		.all(institutionId)
		.map((post) => {
			const own = holders.filter(({ postId }) => postId === post.id);
			return {
				...post,
				heads: post.heads === 1,
				holders: own.filter((holder) => holdsOn(holder, day)),
				others: own.filter((holder) => !holdsOn(holder, day))
			};
		});
}

/** Whether a tenure covers a day; an unknown beginning or end is taken as open. */
function holdsOn(
	tenure: { readonly startedOn: string | null; readonly endedOn: string | null },
	day: string
): boolean {
	return (
		(tenure.startedOn === null || tenure.startedOn <= day) &&
		(tenure.endedOn === null || tenure.endedOn >= day)
	);
}
