import { ACCOUNTS } from '../directory/accounts.ts';
import type { RoleRow } from '../directory/accounts.ts';
import type { Directory } from '../directory/enter-people.ts';
import type {
	AccountKey,
	GroupKey,
	InstitutionKey,
	PersonKey,
	PostKey
} from '../directory/keys.ts';
import type { EvidenceName, StoredEvidence } from '../evidence/handing-in.ts';
import type { AccountActor } from '#domain/access/actor.ts';
import type { ReceivedFile } from '#lib/server/forms/read-form.ts';
import type { Days } from './days.ts';
import type { Timeline } from './timeline.ts';

interface Scenery {
	readonly days: Days;
	readonly timeline: Timeline;
	readonly directory: Directory;
	readonly actors: ReadonlyMap<AccountKey, AccountActor>;
	/** Row numbers of the fields of government work by code. */
	readonly fields: ReadonlyMap<string, number>;
	readonly evidence: StoredEvidence;
}

/** Where the stories are played: who and what their keys mean, as forms name it. */
export class Stage {
	readonly days: Days;
	readonly timeline: Timeline;
	readonly #scenery: Scenery;
	readonly #promises = new Map<string, () => number>();
	readonly #handedIn = new Map<EvidenceName, number>();

	constructor(scenery: Scenery) {
		this.days = scenery.days;
		this.timeline = scenery.timeline;
		this.#scenery = scenery;
	}

	actor(key: AccountKey): AccountActor {
		return found(this.#scenery.actors, key);
	}

	institutionId(key: InstitutionKey): number {
		return found(this.#scenery.directory.institutions, key);
	}

	institution(key: InstitutionKey): string {
		return String(this.institutionId(key));
	}

	post(key: PostKey): string {
		return String(found(this.#scenery.directory.posts, key));
	}

	person(key: PersonKey): string {
		return String(found(this.#scenery.directory.persons, key));
	}

	group(key: GroupKey): string {
		return String(found(this.#scenery.directory.groups, key));
	}

	field(code: string): string {
		return String(found(this.#scenery.fields, code));
	}

	/** A photo of another day each time, as far as there are others. */
	file(name: EvidenceName): ReceivedFile {
		const files = found(this.#scenery.evidence, name);
		const times = this.#handedIn.get(name) ?? 0;
		this.#handedIn.set(name, times + 1);
		const file = files[times % files.length];
		if (!file) throw new Error(`nothing was stored as ${name}`);
		return file;
	}

	/** Who speaks for an institution: its liaison, otherwise its official; undefined where nobody signs in. */
	speakerFor(institution: InstitutionKey): AccountActor | undefined {
		const holds = (roles: readonly RoleRow[], wanted: RoleRow[0]) =>
			roles.some(([role, office]) => role === wanted && office === institution);
		const row =
			ACCOUNTS.find(([, , roles]) => holds(roles, 'liaison')) ??
			ACCOUNTS.find(([, , roles]) => holds(roles, 'official'));
		return row && this.actor(row[0]);
	}

	/** Lets other stories speak of a commitment by a name. */
	name(key: string, id: () => number): void {
		this.#promises.set(key, id);
	}

	promise(key: string): number {
		return found(this.#promises, key)();
	}
}

function found<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
	const value = values.get(key);
	if (value === undefined) throw new Error(`the story names nobody and nothing: ${String(key)}`);
	return value;
}
