import type { Actor } from '#domain/access/actor.ts';
import { RegisterInstitution } from '#domain/institutions/input.ts';
import type { InstitutionKind, InstitutionRelation } from '#domain/institutions/kinds.ts';
import { registerInstitution } from '#domain/institutions/operations.ts';
import { CreatePost } from '#domain/people/input.ts';
import { createPost } from '#domain/people/posts.ts';
import { statement } from '#lib/server/database.ts';
import { given } from '../story/given.ts';
import type { InstitutionKey, PostKey } from './keys.ts';
import { OTHER_BODIES } from './other-bodies.ts';
import { OTHER_POSTS } from './posts.ts';
import { REGION_OFFICES } from './region-offices.ts';

/** What stands in the directory, by the keys of the stories. */
export interface Institutions {
	readonly institutions: ReadonlyMap<InstitutionKey, number>;
	readonly posts: ReadonlyMap<PostKey, number>;
}

/** Registers every institution with its functions and posts. */
export function enterInstitutions(actor: Actor, regionId: number): Institutions {
	const institutions = new Map<InstitutionKey, number>();
	const posts = new Map<PostKey, number>();
	const functions = functionIds();
	for (const [key, kind, name, acronym, fields, head] of [...REGION_OFFICES, ...OTHER_BODIES]) {
		const id = registerInstitution(
			actor,
			given(RegisterInstitution, {
				name,
				acronym: acronym ?? '',
				kind,
				relation: relationOf(kind, isOwn(key)),
				functionIds: fields.split(' ').map((code) => String(functions.get(code))),
				parentId: String(institutions.get(PARENTS[key] ?? key) ?? ''),
				regionId: String(regionId)
			})
		);
		institutions.set(key, id);
		posts.set(
			key,
			createPost(actor, id, given(CreatePost, { title: head, heads: 'on', rank: '1' }))
		);
	}
	for (const [key, institution, title, rank] of OTHER_POSTS) {
		const input = given(CreatePost, { title, rank: String(rank) });
		posts.set(key, createPost(actor, institutions.get(institution) ?? 0, input));
	}
	return { institutions, posts };
}

/** The row numbers of the fields of government work by their code. */
export function functionIds(): ReadonlyMap<string, number> {
	return new Map(
		statement<[], { code: string; id: number }>('select code, id from functions')
			.all()
			.map(({ code, id }) => [code, id])
	);
}

/** The institution above, where there is one. */
const PARENTS: Readonly<Partial<Record<InstitutionKey, InstitutionKey>>> = {
	uptdppa: 'dp3a',
	rsud: 'dinkes'
};

const SUBORDINATE: readonly InstitutionKind[] = [
	...(['regional_secretariat', 'council_secretariat', 'inspectorate', 'office'] as const),
	...(['agency', 'technical_unit', 'subdistrict', 'village'] as const)
];
const PEER: readonly InstitutionKind[] = ['regional_head', 'forkopimda', 'council'];
const VERTICAL: readonly InstitutionKind[] = [
	...(['police', 'military', 'prosecution', 'court', 'vertical', 'election_body'] as const)
];

function isOwn(key: InstitutionKey): boolean {
	return REGION_OFFICES.some(([own]) => own === key);
}

// An office that is none of the region's own belongs to the province.
function relationOf(kind: InstitutionKind, own: boolean): InstitutionRelation {
	if (SUBORDINATE.includes(kind)) return own ? 'subordinate' : 'external';
	if (PEER.includes(kind)) return 'peer';
	return VERTICAL.includes(kind) ? 'vertical' : 'external';
}
