import type { Actor } from '#domain/access/actor.ts';
import { registerInstitution } from '#domain/institutions/operations.ts';
import { registerPerson } from '#domain/people/persons.ts';
import { createPost } from '#domain/people/posts.ts';
import type { RegionOption } from '#domain/regions/queries.ts';
import { statement } from '#lib/server/database.ts';
import type { DossierInstitution } from '../format.ts';
import { institutionOfTitle } from './institution-of-title.ts';
import { kindOfName, relationOfKind } from './kind-of-name.ts';
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
		if (found) return found.id;
		const kind = named.kind ?? kindOfName(named.name);
		this.entered.institutions.push(named.name);
		openRegion(this.actor, regionId);
		return registerInstitution(this.actor, {
			regionId,
			name: named.name,
			acronym: named.acronym ?? null,
			kind,
			relation: relationOfKind(kind),
			functionIds: [],
			protocolRank: null,
			parentId: null,
			validFrom: null
		});
	}

	/** A post by its title; null where no institution is said for it and none can be found in its words. */
	post(title: string | undefined, at: DossierInstitution | undefined): number | null {
		if (title === undefined) return null;
		const seen = this.postsByTitle.get(title.toLowerCase());
		if (!at && seen !== undefined) return seen;
		const institutionId = this.institution(at ?? this.institutionIn(title));
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

	// "Kepala Dinas Kesehatan" names its institution, best as this dossier names it elsewhere.
	private institutionIn(title: string): DossierInstitution | undefined {
		const words = ` ${title.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
		const named = (name: string | undefined) =>
			name !== undefined && name.length > 2 && words.includes(` ${name.toLowerCase()} `);
		const mentioned = this.mentioned
			.filter(({ name, acronym }) => named(name) || named(acronym))
			.toSorted((one, other) => other.name.length - one.name.length)[0];
		const name = institutionOfTitle(title, this.region.name);
		return mentioned ?? (name === undefined ? undefined : { name });
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
