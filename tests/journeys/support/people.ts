import type { AccountActor } from '#domain/access/actor.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import type { Role } from '#domain/accounts/roles.ts';
import { statement } from '#lib/server/database.ts';
import { DEMO_LOGINS, DEMO_PASSWORD } from '../../../src/cli/demo/logins.ts';
import { Client } from './client.ts';

/** Somebody of the demonstration, signed in over HTTP. */
export interface Person {
	/** `sekretariat` of `sekretariat@contoh.test`. */
	readonly name: string;
	readonly email: string;
	readonly password: string;
	readonly actor: AccountActor;
	readonly client: Client;
}

/** Signs in one person per login that the demonstration prints. Needs the open database (`records.ts`). */
export async function everybody(origin: string): Promise<Person[]> {
	const people: Person[] = [];
	for (const { email } of DEMO_LOGINS) people.push(await signedIn(origin, email));
	return people;
}

/** Signs in the first login that holds a role. */
export function holding(origin: string, role: Role): Promise<Person> {
	const found = DEMO_LOGINS.find(({ email }) =>
		actorOf(email).grants.some((grant) => grant.role === role)
	);
	if (!found) throw new Error(`nobody of the demonstration is a ${role}`);
	return signedIn(origin, found.email);
}

/** Signs somebody in by the form of the page; throws with the answer when it does not work. */
export async function signedIn(
	origin: string,
	email: string,
	password = DEMO_PASSWORD
): Promise<Person> {
	const client = new Client(origin);
	const { status, headers } = await client.post('/sign-in', [
		['login', email],
		['password', password]
	]);
	if (status !== 303 || headers.location !== '/')
		throw new Error(`${email} could not sign in: ${status} to ${headers.location}`);
	const name = email.split('@', 1)[0] ?? email;
	return { name, email, password, actor: actorOf(email), client };
}

function actorOf(email: string): AccountActor {
	const account = statement<[string], { id: number }>(
		'select id from accounts where login = ?'
	).get(email);
	const found = account && signedInAs(account.id);
	if (!found) throw new Error(`${email} has no account`);
	return found.actor;
}
