import type { Actor } from '#domain/access/actor.ts';
import type { RegionOption } from '#domain/regions/queries.ts';
import type { Dossier } from '../format.ts';
import type { Directory } from './directory.ts';

/** What the writers of an import share: who imports, what, into which region. */
export interface Import {
	readonly actor: Actor;
	readonly dossier: Dossier;
	readonly region: RegionOption;
	readonly directory: Directory;
}
