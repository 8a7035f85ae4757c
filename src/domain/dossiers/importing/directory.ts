import type { Actor } from '#domain/access/actor.ts';
import { registerInstitution } from '#domain/institutions/operations.ts';
import { USUAL_RELATION } from '#domain/institutions/protocol.ts';
import { registerPerson } from '#domain/people/persons.ts';
import { createPost } from '#domain/people/posts.ts';
import type { RegionOption } from '#domain/regions/queries.ts';
import { statement } from '#lib/server/database.ts';
import type { DossierInstitution } from '../format.ts';
import { institutionOfTitle } from './institution-of-title.ts';
import { kindOfName } from './kind-of-name.ts';
import { isSameInstitution } from './same-institution.ts';
import { openRegion, regionFor } from './region.ts';

/** What an import entered into the directory because it was not there. */
export interface Entered {
	readonly institutions: string[];
	readonly posts: string[];
	readonly persons: string[];
}

/**
 * Finds the institutions, posts and persons that a dossier names, and enters those that the directory
 * does not have through its own operations. The same name in the same region is the same record.
 */
export class Directory {
	readonly entered: Entered = { institutions: [], posts: [], persons: [] };
	private readonly actor: Actor;
	private readonly region: RegionOption;
	private readonly mentioned: readonly DossierInstitution[];
	private readonly postsByTitle = new Map<string, number>();

	constructor(actor: Actor, region: RegionOption, mentioned: readonly DossierInstitution[]) {
		this.actor = actor;
		this.region = region;
		this.mentioned = mentioned;
	}

	institution(named: DossierInstitution | undefined): number | null {
		if (!named) return null;
		const regionId = this.regionOf(named);
		const found = statement<[{ regionId: number; name: string }], { id: number }>(
			`select i.id from institutions i join institution_names n on n.institution_id = i.id
			where i.region_id = @regionId and (lower(n.name) = lower(@name) or lower(n.acronym) = lower(@name))
			order by lower(n.name) = lower(@name) desc, n.valid_until is null desc, i.id limit 1`
		).get({ regionId, name: named.name });
		const id = found?.id ?? this.sameIn(regionId, named);
		if (id !== undefined) return id;
		const kind = named.kind ?? kindOfName(named.name);
		this.entered.institutions.push(named.name);
		openRegion(this.actor, regionId);
		return registerInstitution(this.actor, {
			regionId,
			name: named.name,
			acronym: named.acronym ?? null,
			kind,
			relation: USUAL_RELATION[kind],
			functionIds: [],
			protocolRank: null,
			parentId: null,
			validFrom: null,
			headTitle: null,
			headName: null
		});
	}

	/** A post by its title; null where no institution is said for it and none can be found in its words. */
	post(title: string | undefined, at: DossierInstitution | undefined): number | null {
		if (title === undefined) return null;
		const seen = this.postsByTitle.get(title.toLowerCase());
		if (!at && seen !== undefined) return seen;
		const mentioned = at ?? this.mentionedIn(title);
		const known = mentioned ? undefined : this.postTitled(title);
		if (known !== undefined) return known;
		const institutionId = this.institution(mentioned ?? this.derivedFrom(title));
		if (institutionId === null) return null;
		const id = this.postOf(institutionId, title);
		this.postsByTitle.set(title.toLowerCase(), id);
		return id;
	}

	person(name: string | undefined): number | null {
		if (name === undefined) return null;
		const found = statement<[number, string], { id: number }>(
			'select id from persons where region_id = ? and lower(name) = lower(?) order by id limit 1'
		).get(this.region.id, name);
		if (found) return found.id;
		this.entered.persons.push(name);
		return registerPerson(this.actor, {
			regionId: this.region.id,
			name,
			serviceNumber: null,
			phone: null,
			sex: null
		});
	}

	private postOf(institutionId: number, title: string): number {
		const found = statement<[number, string], { id: number }>(
			'select id from posts where institution_id = ? and lower(title) = lower(?) order by id limit 1'
		).get(institutionId, title);
		if (found) return found.id;
		this.entered.posts.push(title);
		return createPost(this.actor, institutionId, { title, heads: false, rank: null });
	}

	// The one post of the region that bears this title; where several do, it tells nothing.
	private postTitled(title: string): number | undefined {
		const found = statement<[number, string], { id: number }>(
			`select p.id from posts p join institutions i on i.id = p.institution_id
			where i.region_id = ? and lower(p.title) = lower(?) and p.ended_on is null limit 2`
		).all(this.region.id, title);
		return found.length === 1 ? found[0]?.id : undefined;
	}

	// The one institution of the region that is called by another form of this name.
	private sameIn(regionId: number, named: DossierInstitution): number | undefined {
		const known = statement<
			[number],
			{ id: number; name: string; acronym: string; region: string }
		>(
			`select i.id, n.name, n.acronym, r.name as region from institutions i
			join institution_names n on n.institution_id = i.id join regions r on r.id = i.region_id
			where i.region_id = ?`
		).all(regionId);
		const same = known.filter((one) => isSameInstitution(named, one, one.region));
		const ids = new Set(same.map(({ id }) => id));
		return ids.size === 1 ? same[0]?.id : undefined;
	}

	// "Kepala Dinas Kesehatan" names its institution, best as this dossier names it elsewhere.
	private mentionedIn(title: string): DossierInstitution | undefined {
		const words = ` ${title.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
		const named = (name: string | undefined) =>
			name !== undefined && name.length > 2 && words.includes(` ${name.toLowerCase()} `);
		const derived = this.derivedFrom(title);
		return this.mentioned
			.filter(
				(one) =>
					named(one.name) ||
					named(one.acronym) ||
					(derived && isSameInstitution(derived, one, this.region.name))
			)
			.toSorted((one, other) => other.name.length - one.name.length)[0];
	}

	private derivedFrom(title: string): DossierInstitution | undefined {
		const name = institutionOfTitle(title, this.region.name);
		return name === undefined ? undefined : { name };
	}

	// Said once, the region of an institution holds wherever the dossier names it again.
	private regionOf({ name, region }: DossierInstitution): number {
		const said =
			region ??
			this.mentioned.find((one) => one.region && one.name.toLowerCase() === name.toLowerCase())
				?.region;
		return (said && regionFor(said)?.id) ?? this.region.id;
	}
}
