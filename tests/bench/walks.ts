import { DEMO_PASSWORD, emailOf } from '../../src/cli/demo/logins.ts';
import { Client } from '../journeys/support/client.ts';
import type { Answer } from '../support/ask.ts';
import type { Landmarks } from './fill.ts';
import type { Request } from './load.ts';

/** Where the pages lie that are measured. */
export function addressesAt({ institution, commitment }: Landmarks) {
	return {
		register: `/commitments?institution=${institution}&late=1`,
		sheet: `/commitments/${commitment}`,
		monitoring: '/monitoring',
		'search, a common word': '/search?q=keluarga',
		'search, a number': '/search?q=777'
	};
}

/** Somebody who has signed in. */
export async function signedIn(origin: string, name: string): Promise<Client> {
	const client = new Client(origin);
	await signIn(client, name);
	return client;
}

/** Looks at a page. */
export function looking(client: Client, path: string): Request {
	return async () => expectStatus(await client.get(path), 200, path);
}

/** Comes through the door, each time with a browser of its own. */
export function signingIn(origin: string): Request {
	return async () => {
		const client = new Client(origin);
		await signIn(client, 'bappeda');
		client.close();
	};
}

/** Hands in a report on a commitment, each time another one. */
export function reporting(client: Client, commitment: number, part: number): Request {
	const path = `/commitments/${commitment}/report?/submit`;
	return async (turn) =>
		expectStatus(
			await client.post(path, [
				['idem', crypto.randomUUID()],
				['part', String(part)],
				['status', 'in_progress'],
				['percent', '50'],
				['progress', `Pekerjaan lapangan berjalan, catatan ${turn}.`],
				['captions', ''],
				['captured', '']
			]),
			303,
			path
		);
}

async function signIn(client: Client, name: string): Promise<void> {
	const answer = await client.post('/sign-in', [
		['login', emailOf(name)],
		['password', DEMO_PASSWORD]
	]);
	expectStatus(answer, 303, '/sign-in');
}

function expectStatus({ status }: Answer, wanted: number, path: string): void {
	if (status !== wanted) throw new Error(`${path} answered ${status}`);
}
