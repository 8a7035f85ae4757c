import { afterAll, inject } from 'vitest';
import { Client } from './client.ts';
import { copyOf } from './copy.ts';
import * as people from './people.ts';
import type { Person } from './people.ts';
import { openRecords } from './records.ts';
import { startServer } from './server.ts';

/** A server for the tests of one file, which may write. */
export interface OwnServer {
	readonly origin: string;
	readonly data: string;
	/** Signs in somebody of the demonstration: `sekretariat`. */
	signedIn(who: string): Promise<Person>;
	everybody(): Promise<Person[]>;
	/** Somebody who has not signed in. */
	visitor(connections?: number): Client;
}

/** Starts a server over a copy of the untouched demonstration, its records open to look into; all of it ends with the file. */
export async function ownServer(): Promise<OwnServer> {
	const folder = copyOf(inject('untouched'));
	const close = openRecords(folder.data);
	const { origin, stop } = await startServer(folder.data);
	const clients: Client[] = [];
	const came = (person: Person) => {
		clients.push(person.client);
		return person;
	};
	afterAll(async () => {
		close();
		for (const client of clients) client.close();
		await stop();
		folder.remove();
	});
	return {
		origin,
		data: folder.data,
		signedIn: async (who) => came(await people.signedIn(origin, `${who}@contoh.test`)),
		everybody: async () => (await people.everybody(origin)).map(came),
		visitor(connections) {
			const client = new Client(origin, connections);
			clients.push(client);
			return client;
		}
	};
}
