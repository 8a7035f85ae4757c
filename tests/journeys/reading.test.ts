import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { canariesFor, listenerFor } from './support/canaries.ts';
import { crawl } from './support/crawl.ts';
import type { Visited } from './support/crawl.ts';
import { fingerprint } from './support/fingerprint.ts';
import { nothingWrong } from './support/judgement.ts';
import { misplacedIn } from './support/nesting.ts';
import { catalogueTexts, wordsOf, wordsOnlyIn } from './support/language.ts';
import { everybody } from './support/people.ts';
import { openRecords } from './support/records.ts';
import { addressOf, builtApplication, isReadable } from './support/routes.ts';
import { samplesOf } from './support/samples.ts';

// Not a bar for speed: one test asks for dozens of pages, on a machine that others use as well.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Pages per person; the register alone links to thousands. */
const MOST = 130;
/** People who read at the same time: the server and this test have a core each. */
const AT_ONCE = 3;
/** Not a bar for speed: thousands of pages on a machine that others use as well. */
const READING_MS = 1_800_000;

const { routes } = await builtApplication();
const readable = routes.filter((route) => isReadable(route) && !route.params.includes('token'));
const close = openRecords(inject('data'));
const people = await everybody(inject('origin'));
afterAll(() => {
	close();
	for (const { client } of people) client.close();
});

const catalogues = await catalogueTexts();
const journeys = new Map<string, readonly Visited[]>();
let before: object;
let after: object;

beforeAll(async () => {
	before = fingerprint();
	const waiting = people.values();
	const read = async () => {
		for (const person of waiting) {
			// From the home on by links, and to every route there is, whether anything leads there or not.
			const own = readable.flatMap((route) =>
				route.params.length === 0
					? [addressOf(route.id, {})]
					: samplesOf(route, person.actor, 1).flatMap(({ path, visible }) =>
							visible ? [path] : []
						)
			);
			journeys.set(person.name, await crawl(person, ['/', ...own], MOST));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, read));
	after = fingerprint();
}, READING_MS);

describe('reading everything', () => {
	it('reaches every route, and many pages as each person', () => {
		const paths = [...journeys.values()].flat().map(({ path }) => path.split('?', 1)[0] ?? '');
		const missed = readable.filter(
			({ id }) => !paths.some((path) => new RegExp(`^${addressOf(id, ANY)}$`).test(path))
		);
		expect(missed.map(({ id }) => id)).toEqual([]);
		for (const [name, visited] of journeys)
			expect([name, visited.length > 60]).toEqual([name, true]);
	});

	it('writes nothing but that somebody was here', () => {
		expect(after).toEqual(before);
	});
});

describe.each(people.map((person) => [person.name, person] as const))('%s', (name, person) => {
	const seen = () => journeys.get(name) ?? [];

	it('meets no failure, and no link that leads nowhere', () => {
		nothingWrong(
			seen().flatMap(({ path, from, status, dataStatus }) => {
				const fits = from === '' ? [200, 303, 403, 404, 409] : [200, 303];
				const says = `${path} (on ${from || 'no page'}): ${status}, its data ${dataStatus}`;
				return fits.includes(status) && status === dataStatus ? [] : [says];
			})
		);
	});

	it('reads pages whose parts may stand where they stand', () => {
		nothingWrong(
			seen().flatMap(({ path, page }) => misplacedIn(page).map((part) => `${path} has ${part}`))
		);
	});

	it('finds nothing anywhere of what they may not know', async () => {
		const canaries = canariesFor(person.actor, `${catalogues.id}\n${catalogues.en}`);
		if (!person.actor.grants.some(({ role }) => role === 'auditor'))
			expect(canaries.length).toBeGreaterThan(20);
		const heard = listenerFor(canaries);
		const sung = seen().flatMap(({ path, page, data }) =>
			[...heard(page), ...heard(data)].map((song) => `${path} tells ${song}`)
		);
		for (const { piece } of canaries.filter((_, place) => place % 9 === 0).slice(0, 12)) {
			const asked = encodeURIComponent(piece.split(' ').slice(0, 2).join(' '));
			for (const path of [
				`/search?q=${asked}`,
				`/commitments?q=${asked}`,
				`/meetings?q=${asked}`
			]) {
				const { body } = await person.client.get(path);
				sung.push(...heard(body.toString()).map((song) => `${path} tells ${song}`));
			}
		}
		nothingWrong(sung);
	});

	it('reads Indonesian, and no word of English', () => {
		const english = wordsOnlyIn('en', catalogues);
		expect(english.size).toBeGreaterThan(500);
		nothingWrong(foreign(seen(), english));
	});

	it('reads words, never codes', () => {
		nothingWrong(
			seen().flatMap(({ path, said }) => codesIn(said).map((code) => `${path} shows “${code}”`))
		);
	});
});

it('who changes the language reads English, and no word of Indonesian', async () => {
	const [person] = people;
	if (!person) throw new Error('nobody is here');
	const choose = (language: string) =>
		person.client.post('/language', [
			['language', language],
			['to', '/']
		]);
	const indonesian = wordsOnlyIn('id', catalogues);
	expect(indonesian.size).toBeGreaterThan(500);
	expect(foreign(journeys.get(person.name) ?? [], indonesian).length).toBeGreaterThan(1000);
	expect((await choose('en')).status).toBe(303);
	try {
		nothingWrong(foreign(await crawl(person, ['/'], MOST), indonesian));
	} finally {
		await choose('id');
	}
});

function foreign(visited: readonly Visited[], words: ReadonlySet<string>): string[] {
	return visited.flatMap(({ path, said }) =>
		wordsOf(said)
			.filter((word) => words.has(word))
			.map((word) => `${path} says “${word}”`)
	);
}

/** Stands for every number and token in an address that is made into a pattern. */
const ANY = new Proxy<Record<string, string>>({}, { get: () => '\\d+' });

/** What only a program would say; addresses and file names that people typed aside. */
function codesIn(text: string): string[] {
	const said = text.replaceAll(/\S*(?:@|:\/\/|\.\w{3,4}\b)\S*/g, ' ');
	return (
		said.match(/\b[a-z]+(?:_[a-z]+)+\b|\bundefined\b|\bNaN\b|\[object \w+\]|\bnull\b|\{\w+\}/g) ??
		[]
	);
}
