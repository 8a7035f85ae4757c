import { afterAll, expect, inject, it } from 'vitest';
import { descriptionWords } from '#messages/description.ts';
import { Client } from './support/client.ts';
import { decoded } from './support/html.ts';
import { holding } from './support/people.ts';
import { openRecords } from './support/records.ts';

const origin = inject('origin');
const close = openRecords(inject('data'));
const verifier = await holding(origin, 'verifier');
const visitor = new Client(origin);
afterAll(() => {
	close();
	verifier.client.close();
	visitor.close();
});

it.each([
	['a page for reading', '/', verifier.client],
	['a page that works in the browser', '/meetings/new', verifier.client],
	['what is not there', '/tidak-ada', verifier.client],
	['the door', '/sign-in', visitor]
])('says what the application is, once, on %s', async (_, path, client) => {
	const page = (await client.get(path)).body.toString();
	const said = [...page.matchAll(/<meta name="description" content="([^"]+)"/g)];
	expect(said.map(([, words]) => decoded(words ?? ''))).toEqual([descriptionWords.id.description]);
});
