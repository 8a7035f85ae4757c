import { afterAll, describe, expect, inject, it } from 'vitest';
import { grantsOf } from '#domain/access/actor.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import type { Answer } from '../support/ask.ts';
import { ROUTE_ACCESS } from '../../src/routes/access.ts';
import { Client } from './support/client.ts';
import { dataAddress, statusOfData } from './support/data-answer.ts';
import { spokenText } from './support/html.ts';
import { nothingWrong } from './support/judgement.ts';
import { everybody } from './support/people.ts';
import type { Person } from './support/people.ts';
import { openRecords } from './support/records.ts';
import { addressOf, builtApplication, isReadable } from './support/routes.ts';
import type { BuiltRoute } from './support/routes.ts';
import { NEVER, samplesOf } from './support/samples.ts';

const origin = inject('origin');
/** Of each side of the line, for each route and person. */
const MOST = 3;

const { routes } = await builtApplication();
const readable = routes.filter(isReadable);
const withRecords = readable.filter(({ params }) => params.length > 0 && !params.includes('token'));

const close = openRecords(inject('data'));
const people = await everybody(origin);
const nobody = new Client(origin);
afterAll(() => {
	close();
	for (const { client } of [...people, { client: nobody }]) client.close();
});

/** What the route itself says to this person: 403 for those without its role. */
const mayEnter = ({ id }: BuiltRoute, { actor }: Person) => {
	const access = Object.entries(ROUTE_ACCESS).find(([route]) => route === id)?.[1];
	if (access === 'public' || access === 'signed_in') return true;
	return grantsOf(actor).some(({ role }) => access?.includes(role));
};

describe('somebody who has not signed in', () => {
	const closed = readable.filter(
		({ id }) => Object.entries(ROUTE_ACCESS).find(([route]) => route === id)?.[1] !== 'public'
	);

	it.each(closed.map(({ id, params }) => [addressOf(id, numbered(params))] as const))(
		'is led from %s to the sign-in page, and gets no data of it either',
		async (path) => {
			const page = await nobody.get(path);
			expect(page.status).toBe(303);
			expect(page.headers.location).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
			for (const parts of [undefined, '01', '10', '11']) {
				const data = await nobody.get(dataAddress(path, parts));
				expect(statusOfData(data)).toBe(303);
				expect(data.body.toString()).not.toContain('"data"');
			}
		}
	);

	it('reaches what is public, and a link that was never given does not exist', async () => {
		expect((await nobody.get('/refused')).status).toBe(403);
		const apart = ['/ready', '/refused'];
		const open = readable.filter((route) => !closed.includes(route) && !apart.includes(route.id));
		expect(open.length).toBeGreaterThanOrEqual(4);
		for (const { id, params } of open) {
			const path = addressOf(id, Object.fromEntries(params.map((name) => [name, 'a'.repeat(40)])));
			const { status } = await nobody.get(path);
			expect([path, params.length ? [404] : [200, 303]]).toEqual([
				path,
				expect.arrayContaining([status])
			]);
		}
	});
});

describe.each(people.map((person) => [person.name, person] as const))('%s', (_name, person) => {
	const { client, actor } = person;

	it.each(withRecords.map((route) => [route.id, route] as const))(
		'at %s reads what is theirs to know, and nothing else exists',
		async (_id, route) => {
			const wrong: string[] = [];
			const samples = samplesOf(route, actor, MOST);
			for (const { path, visible } of samples) {
				const wanted = mayEnter(route, person) ? (visible ? known(route) : [404]) : [403];
				wrong.push(...unlessOneOf(wanted, path, await statuses(path, route)));
			}
			const hidden = samples.find(({ visible }) => !visible);
			if (hidden && mayEnter(route, person)) wrong.push(...(await besieged(hidden.path, route)));
			nothingWrong(wrong);
		}
	);

	/** Every way to ask for what one may not know of, and whether the answer tells that it is there. */
	async function besieged(path: string, { id, params, page }: BuiltRoute): Promise<string[]> {
		const never = Object.fromEntries(params.map((name) => [name, NEVER]));
		const [it, nothing] = [await client.get(path), await client.get(addressOf(id, never))];
		const told = alike(it.body) === alike(nothing.body) ? [] : [`${path} can be told from nothing`];
		const ways = [...otherWays(path), ...(page ? dataWays(path) : [])];
		const got = await Promise.all(
			ways.map(async (way) => [way, statusOf(way, await client.get(way))] as const)
		);
		return [...told, ...got.flatMap(([way, status]) => unlessOneOf([404, 308], way, [status]))];
	}

	/** Of the page, and of its data. */
	async function statuses(path: string, { page }: BuiltRoute): Promise<number[]> {
		const ways = page ? [path, dataAddress(path)] : [path];
		return Promise.all(ways.map(async (way) => statusOf(way, await client.get(way))));
	}
});

it('finds people of every role, and records of every kind on both sides of the line', () => {
	const roles = new Set(people.flatMap(({ actor }) => actor.grants.map(({ role }) => role)));
	expect([...roles].sort()).toEqual([...ROLES].sort());
	expect(withRecords.length).toBeGreaterThanOrEqual(20);
	const samples = withRecords.flatMap((route) =>
		people.flatMap(({ actor }) => samplesOf(route, actor, MOST).map((one) => ({ ...one, route })))
	);
	const sides = withRecords.map(({ id }) => {
		const own = samples.filter(({ route }) => route.id === id);
		return {
			id,
			seen: own.some(({ visible }) => visible),
			unseen: own.some((one) => !one.visible)
		};
	});
	nothingWrong(sides.filter(({ seen }) => !seen).map(({ id }) => `nobody sees a record of ${id}`));
	// Public holidays are everybody's, and so is the law's list of the functions of government.
	const closed = sides.filter(({ id }) => !/\[(?:holiday|function)=/.test(id));
	nothingWrong(
		closed.filter(({ unseen }) => !unseen).map(({ id }) => `everybody sees all of ${id}`)
	);
});

/** The page of a record, and what happened to it, is for everybody who may know of it. */
function known({ id }: BuiltRoute): number[] {
	const reading = /^\/\w+\/\[\w+=id\](?:\/history)?$/.test(id);
	return reading ? [200] : [200, 303, 403, 404, 409];
}

/** The same path as somebody would write it who hopes to get past a guard. */
function otherWays(path: string): string[] {
	const encoded = (pattern: RegExp) =>
		path.replace(pattern, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
	return [encoded(/[a-z]/), encoded(/\d/), `${path}/`, `/${path}`];
}

function dataWays(path: string): string[] {
	const encoded = path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
	return [dataAddress(path, '01'), dataAddress(path, '11'), dataAddress(encoded)];
}

function statusOf(way: string, answer: Answer): number {
	return way.includes('__data.json') ? statusOfData(answer) : answer.status;
}

/** A page without what differs from one answer to the next: the number of the request. */
function alike(body: Buffer): string {
	return spokenText(body.toString()).replaceAll(/\b[0-9a-f]{12}\b/g, '');
}

function unlessOneOf(wanted: readonly number[], path: string, got: readonly number[]): string[] {
	const fits = got.every((status) => wanted.includes(status) && status === got[0]);
	return fits ? [] : [`${path}: ${got.join(', ')} instead of ${wanted.join(' or ')}`];
}

function numbered(params: readonly string[]): Record<string, number> {
	return Object.fromEntries(params.map((name) => [name, 1]));
}
