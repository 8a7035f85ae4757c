import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../support/ask.ts';
import { accessOf } from '../../src/routes/admission.ts';
import type { Entries } from './support/client.ts';
import { fingerprint } from './support/fingerprint.ts';
import { spokenText } from './support/html.ts';
import { nothingWrong } from './support/judgement.ts';
import { BREAKINGS, Chance } from './support/malformed.ts';
import { ownServer } from './support/own-server.ts';
import { builtApplication } from './support/routes.ts';
import { actionAddress, elsewhere, formsIn, targetsOf } from './support/targets.ts';
import type { Target } from './support/targets.ts';

const POSTS = 10_000;
const AT_ONCE = 8;
/** Not a bar for speed: thousands of posts on a machine that others use as well. */
const WHILE = { timeout: 900_000 };
const server = await ownServer();
const { data } = server;

const { routes } = await builtApplication();
// Signing out takes no fields and does what it says to whatever is sent; the door's tests hold it.
const posted = routes.filter((route) => formsIn(route).length > 0 && route.id !== '/sign-out');
const closed = posted.filter(({ id, params }) => !params.includes('token') && id !== '/sign-in');
const people = await server.everybody();
const nobody = server.visitor(AT_ONCE);

const own = (await Promise.all(people.map((person) => targetsOf(person, closed)))).flat();
const pool = new Map<string, Entries>();
for (const { form, entries } of own)
	if (entries.length > 0 && !pool.has(form)) pool.set(form, entries);
const filledIn = own.map((one) => ({ ...one, entries: pool.get(one.form) ?? one.entries }));
const astray = people.flatMap((person) => elsewhere(person, closed, pool));
const byNobody = posted.flatMap((route) =>
	formsIn(route).map((action): Target => {
		const form = actionAddress(route.id, action);
		const address = form
			.replaceAll(/\[\w+=id\]/g, '1')
			.replaceAll(/\[\w+=token\]/g, 'a'.repeat(40));
		return { client: nobody, who: 'nobody', form, address, entries: pool.get(form) ?? [] };
	})
);

describe('the forms of the application', () => {
	it('are all found, most of them on a page of somebody', () => {
		const forms = new Set(own.map(({ form }) => form));
		expect(forms.size).toBeGreaterThanOrEqual(60);
		expect(pool.size).toBeGreaterThanOrEqual(forms.size * 0.6);
	});
});

describe('malformed posts', () => {
	it(`are refused, ${POSTS} of them, and write nothing`, WHILE, async () => {
		const before = [fingerprint(), storedFiles()];
		const { wrong, statuses } = await sendAll(POSTS, async (place) => {
			const chance = new Chance(place);
			const target = oneOf(chance, place % 4 === 0 ? byNobody : filledIn);
			const grouping = target.entries.some(([name]) => name !== 'idem');
			const ways = Object.entries(BREAKINGS).filter(
				([, { needs }]) => grouping || needs !== 'fields'
			);
			const [name, { breaks }] = oneOf(chance, ways);
			const how = breaks(chance, target.entries);
			const headers = { ...how.headers, ...chance.pick(ASKED) };
			const answer = await target.client.send(target.address, { ...how, headers });
			return { says: `${target.who} at ${target.form}, ${name}`, answer };
		});
		console.log(`${POSTS} malformed posts to ${pool.size} forms:`, Object.fromEntries(statuses));
		nothingWrong(wrong);
		for (const status of [400, 401, 403, 405, 415, 422])
			expect([...statuses.keys()]).toContain(status);
		expect([fingerprint(), storedFiles()]).toEqual(before);
	});
});

describe('posts that are whole', () => {
	it('but for a record that is not there, or not theirs to know, find nothing', WHILE, async () => {
		const before = fingerprint();
		const { wrong, statuses } = await sendAll(astray.length, async (place) => {
			const { who, client, address, entries } = oneOf(place, astray);
			const answer = await client.post(address, renewed(entries, place));
			return { says: `${who} at ${address}`, answer };
		});
		nothingWrong(wrong);
		expect([...statuses.keys()].filter((status) => status !== 403 && status !== 404)).toEqual([]);
		expect(statuses.get(404)).toBeGreaterThan(500);
		expect(fingerprint()).toEqual(before);
	});

	it('but by nobody are told to sign in, wherever that is needed', WHILE, async () => {
		const before = fingerprint();
		const shut = byNobody.filter(({ form }) => accessOf(form.split('?', 1)[0] ?? '') !== 'public');
		expect(shut.length).toBeGreaterThan(50);
		for (const { address, entries } of shut) {
			const { status, body } = await nobody.post(address, renewed(entries, 0));
			expect([address, status]).toEqual([address, 401]);
			expect(spokenText(body.toString())).toContain('Sesi Anda');
		}
		expect(fingerprint()).toEqual(before);
	});

	it.each(['nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'default', ''])(
		'but for an action that no page has find nothing: ?/%s',
		WHILE,
		async (action) => {
			for (const { address, client } of firstOfEachRoute(
				own.filter(({ form }) => isOfPage(form))
			)) {
				const path = address.split('?', 1)[0] ?? '';
				for (const headers of ASKED) {
					const { status } = await client.post(`${path}?/${action}`, [['a', '1']], headers);
					expect([path, status < 500 && status >= 400]).toEqual([path, true]);
				}
			}
		}
	);
});

/** As a browser without JavaScript asks, as the page's own script asks, and as a program might. */
const ASKED: readonly [Headers, ...Headers[]] = [
	{ accept: 'text/html' },
	{ accept: 'application/json', 'x-sveltekit-action': 'true' },
	{ accept: '*/*' }
];
type Headers = Readonly<Record<string, string>>;

/** Sends one thing after another over several connections; answers what went wrong. */
async function sendAll(
	count: number,
	post: (place: number) => Promise<{ says: string; answer: Answer }>
): Promise<{ wrong: string[]; statuses: Map<number, number> }> {
	const wrong: string[] = [];
	const statuses = new Map<number, number>();
	let next = 0;
	const worker = async () => {
		while (next < count) {
			const { says, answer } = await post(next++);
			statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
			if (answer.status < 400 || answer.status >= 500) wrong.push(`${answer.status} to ${says}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return { wrong, statuses };
}

function oneOf<One>(chance: Chance | number, from: readonly One[]): One {
	const one = from[typeof chance === 'number' ? chance : chance.below(from.length)];
	if (one === undefined) throw new Error('there is nothing to choose from');
	return one;
}

/** The same fields under a key that was never used. */
function renewed(entries: Entries, place: number): Entries {
	const fields = entries.filter(([name]) => name !== 'idem');
	return [...fields, ['idem', `irregular-post-${String(place).padStart(8, '0')}`]];
}

/** An endpoint has no actions: whatever stands after its address is a query like any other. */
function isOfPage(form: string): boolean {
	return closed.some(({ id, page }) => page && id === form.split('?', 1)[0]);
}

function firstOfEachRoute(targets: readonly Target[]): Target[] {
	const routes = Map.groupBy(targets, ({ form }) => form.split('?', 1)[0]);
	return [...routes.values()].flatMap((group) => group.slice(0, 1));
}

/** What lies in the data folder beside the database itself. */
function storedFiles(): string[] {
	return ['files', 'tmp'].flatMap((folder) =>
		existsSync(join(data, folder))
			? readdirSync(join(data, folder), { recursive: true, encoding: 'utf8' }).sort()
			: []
	);
}
