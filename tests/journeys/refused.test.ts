import { describe, expect, it, vi } from 'vitest';
import { ask } from '../support/ask.ts';
import type { Answer } from '../support/ask.ts';
import type { Client } from './support/client.ts';
import { URLENCODED, encoded } from './support/client.ts';
import { filled, formsOf } from './support/forms.ts';
import type { PageForm } from './support/forms.ts';
import { spokenText } from './support/html.ts';
import { nothingWrong } from './support/judgement.ts';
import { ownServer } from './support/own-server.ts';
import { builtApplication } from './support/routes.ts';
import { samplesOf } from './support/samples.ts';
import { formsIn } from './support/targets.ts';

// Not a bar for speed: one test asks for dozens of pages, on a machine that others use as well.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A form as somebody found it on a page of theirs. */
interface Found {
	readonly client: Client;
	readonly path: string;
	readonly form: PageForm;
}

const server = await ownServer();
const people = await server.everybody();
const { routes } = await builtApplication();
/** Held by tests of their own: who has signed in is led on from there, or out, whatever was sent. */
const DOORS = ['/sign-in', '/sign-out'];
const posted = routes.filter((route) => formsIn(route).length > 0 && !DOORS.includes(route.id));
const forms = new Map<string, Found>();
for (const { client, actor } of people)
	for (const route of posted.filter(({ params, page }) => page && !params.includes('token'))) {
		const known = () => samplesOf(route, actor, 6).filter(({ visible }) => visible);
		const paths = route.params.length === 0 ? [route.id] : known().map(({ path }) => path);
		for (const path of paths) {
			const { status, body } = await client.get(path);
			for (const form of status === 200 ? formsOf(body.toString(), path) : []) {
				const key = `${route.id}?/${form.name}`;
				const own = form.action.split('?', 1)[0] === path && form.texts.length > 0;
				if (own && !forms.has(key)) forms.set(key, { client, path, form });
			}
		}
	}

describe('a form that is refused because of its fields', () => {
	it('is found on many pages', () => {
		expect(forms.size).toBeGreaterThanOrEqual(25);
	});

	it.each([...forms])('comes back with everything that was typed: %s', async (_key, found) => {
		const { client, path, form } = found;
		const typed = typedInto(form);
		const answer = await client.post(form.action, filled(form, typed));
		expect(answer.status).toBe(422);
		const again = formsOf(answer.body.toString(), path).filter(({ name }) => name === form.name);
		const shown = again.map(({ entries }) => new Map(entries));
		nothingWrong(
			Object.entries(typed)
				.filter(([name, value]) => !shown.some((entries) => entries.get(name) === value))
				.map(([name, value]) => `${name}: “${value.slice(0, 40)}” became “${shown[0]?.get(name)}”`)
		);
		const key = again.flatMap(({ entries }) => entries.filter(([name]) => name === 'idem'));
		expect(key.map(([, idem]) => idem)).not.toContain(new Map(form.entries).get('idem'));
	});
});

describe('every address that takes a form', () => {
	const addresses = posted.flatMap((route) =>
		formsIn(route).map((action) => {
			const path = route.id
				.replaceAll(/\[\w+=id\]/g, '1')
				.replaceAll(/\[\w+=token\]/g, 'a'.repeat(40));
			return action === 'default' ? path : `${path}?/${action}`;
		})
	);
	const secretariat = people[0]?.client ?? server.visitor();

	it('refuses a form of another site, with the cookies of somebody who has signed in', async () => {
		expect(addresses.length).toBeGreaterThanOrEqual(70);
		const wrong: string[] = [];
		for (const address of addresses)
			for (const headers of FOREIGN) {
				const { status } = await secretariat.post(address, [['a', '1']], headers);
				if (status !== 403) wrong.push(`${status} at ${address} with ${JSON.stringify(headers)}`);
			}
		nothingWrong(wrong);
	});

	it('refuses what is too large, of a type that is no form, or under a foreign name', async () => {
		const body = encoded([['a', 'x'.repeat(600_000)]]);
		const wrong: string[] = [];
		for (const address of addresses) {
			const send = (headers: Record<string, string>, content = 'a=1') =>
				secretariat.send(address, {
					method: 'POST',
					headers: { 'content-type': URLENCODED, ...headers },
					body: content
				});
			const got = [
				(await announced(address, 26 * 1024 * 1024)).status,
				(await send({}, body)).status,
				(await send({ 'content-type': 'text/plain' })).status,
				(await send({ host: 'evil.test', origin: 'http://evil.test' })).status
			];
			// What one may not know of, or not do, is refused as such, whatever was sent.
			if (!/^413,413,(?:415|403|404),421$/.test(got.join()))
				wrong.push(`${got.join()} at ${address}`);
		}
		nothingWrong(wrong);
	});

	/** A body whose size is only announced: it is refused before it is sent. */
	function announced(address: string, size: number): Promise<Answer> {
		const headers = { 'content-type': URLENCODED, 'content-length': String(size) };
		return ask(Number(secretariat.origin.port), address, secretariat.origin, {
			method: 'POST',
			headers
		});
	}

	it('says so in the language of the reader, with a code to quote and nothing of its insides', async () => {
		const { body, status } = await secretariat.send('/people/new', {
			method: 'POST',
			headers: { 'content-type': 'text/plain' },
			body: 'a=1'
		});
		expect(status).toBe(415);
		expect(spokenText(body.toString())).not.toMatch(
			/sqlite|select |\.ts\b|node_modules|\/(?:src|build)\//i
		);
	});
});

/** What a browser sends when another page posts to ours; a sibling site is one too. */
const FOREIGN = [
	{ origin: 'https://evil.test' },
	{ origin: 'null' },
	{ 'sec-fetch-site': 'cross-site' },
	{ 'sec-fetch-site': 'same-site' }
];

/** Something in every field, with one text that is too long for any. */
function typedInto({ texts, options }: PageForm): Record<string, string> {
	const [last] = texts.toReversed();
	const said = texts.map((name, place): [string, string] => [
		name,
		name === last
			? 'sangat panjang '.repeat(4000) + place
			: `Ketikan ${place} <b>&amp; "kutip" 'tik'`
	]);
	const chosen = [...options].flatMap(([name, values]): [string, string][] => {
		const value = values.at(-1);
		return value === undefined ? [] : [[name, value]];
	});
	return Object.fromEntries([...said, ...chosen]);
}
