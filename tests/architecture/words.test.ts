import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/architecture/tree.ts';
import { wordsInMarkup } from '../support/architecture/markup.ts';

/** The same in both languages for a reason: names, abbreviations, signs, keys and what they type. */
const SAME =
	/^(?:[^\p{L}]*|Tuntas|PDF|CSV|NIP(?:\/NRP)?|NIK|WIB|WITA|WIT|OPD|Plt\.?|Plh\.?|Pj\.?|Pjs\.?|L|P|A4|F4|Bupati|Forkopimda|Status|Sub|No\.?|NIP \/ NRP|H|Bahasa Indonesia|English|Format|Media|Instansi \/ Institution|Rp|Administrator|Verifikator|Auditor|Kapolres|Total|Mode|Demo|Moderator|Link|Set|[A-Z]|Esc|Del|Tab|(?:Shift )?Enter|\/[a-z])$/u;

interface Pair {
	readonly path: string;
	readonly id: unknown;
	readonly en: unknown;
}

async function catalogues(): Promise<Pair[]> {
	const pairs: Pair[] = [];
	for (const file of readdirSync('src/messages', { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.ts')) continue;
		const module: Record<string, unknown> = await import(
			/* @vite-ignore */ join(process.cwd(), 'src/messages', file)
		);
		for (const [name, value] of Object.entries(module)) {
			if (typeof value === 'object' && value !== null && 'id' in value && 'en' in value)
				pairs.push({ path: `${file}:${name}`, id: value.id, en: value.en });
		}
	}
	return pairs;
}

function leaves(value: unknown, path: string): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}.${key}`));
}

/** An address is no word; it is the same in both languages, which `elsewhere` sees to. */
const isAddress = (key: string) => key.endsWith('.href');

function untranslated(pairs: readonly Pair[]): string[] {
	return bothSides(pairs)
		.filter(
			({ key, id, en }) => !isAddress(key) && typeof id === 'string' && id === en && !SAME.test(id)
		)
		.map(({ key, id }) => `${key}: ${String(id)}`);
}

function elsewhere(pairs: readonly Pair[]): string[] {
	return bothSides(pairs)
		.filter(({ key, id, en }) => isAddress(key) && id !== en)
		.map(({ key, id, en }) => `${key}: ${String(id)}, ${String(en)}`);
}

/** Keys that nothing names: neither a page nor another catalogue. */
function unsaid(pairs: readonly Pair[]): string[] {
	const [words, others] = [sourceFiles('src/messages'), sourceFiles('src')];
	const said = others
		.filter(({ path }) => !path.startsWith('src/messages/'))
		.flatMap(({ text }) => text.match(/[\w$]+/g) ?? []);
	const among = words.flatMap(({ text }) => text.match(/(?<=\.)[\w$]+/g) ?? []);
	const named = new Set([...said, ...among]);
	return pairs.flatMap(({ path, id }) =>
		Object.keys(Object(id))
			.filter((key) => key.split(/[^\w$]/).some((part) => !named.has(part)))
			.map((key) => `${path}.${key}`)
	);
}

function bothSides(pairs: readonly Pair[]) {
	return pairs.flatMap(({ path, id, en }) => {
		const english = new Map(leaves(en, path));
		return leaves(id, path).map(([key, word]) => ({ key, id: word, en: english.get(key) }));
	});
}

describe('words', () => {
	it('stand in the catalogues, never in the markup of a page', () => {
		const found = sourceFiles('src')
			.filter(({ path }) => path.endsWith('.svelte'))
			.flatMap(({ path, text }) => wordsInMarkup(text).map((words) => `${path}: ${words}`));
		expect(found).toEqual([]);
	});

	it('are noticed when they stand in the markup', () => {
		expect(wordsInMarkup('<h1>Rapat</h1>')).toEqual(['Rapat']);
		expect(wordsInMarkup('{#if a}<input placeholder="Cari" />{/if}')).toEqual(['Cari']);
		expect(wordsInMarkup('<p>{t.title}</p>')).toEqual([]);
	});

	it('exist in both languages with the same keys, and none is empty', async () => {
		for (const { path, id, en } of await catalogues()) {
			const [first, second] = [leaves(id, path), leaves(en, path)];
			expect(second.map(([key]) => key).sort(), path).toEqual(first.map(([key]) => key).sort());
			for (const [key, word] of [...first, ...second]) expect(word, key).not.toBe('');
		}
	});

	it('differ between the languages, unless they are names', async () => {
		expect(untranslated(await catalogues())).toEqual([]);
	});

	it('are noticed when nobody translated them', () => {
		const path = 'planted.ts:words';
		const found = untranslated([{ path, id: { open: 'Buka' }, en: { open: 'Buka' } }]);
		expect(found).toEqual([`${path}.open: Buka`]);
		expect(untranslated([{ path, id: { key: 'Esc' }, en: { key: 'Esc' } }])).toEqual([]);
	});

	it('lead to the same page in either language', async () => {
		expect(elsewhere(await catalogues())).toEqual([]);
		const planted = { path: 'planted.ts:help', id: { href: '/meetings' }, en: { href: '/people' } };
		expect(elsewhere([planted])).toEqual(['planted.ts:help.href: /meetings, /people']);
	});

	it('are all said somewhere', async () => {
		expect(unsaid(await catalogues())).toEqual([]);
		const planted = { path: 'planted.ts:words', id: { neverSaidHere: '' }, en: {} };
		expect(unsaid([planted])).toEqual(['planted.ts:words.neverSaidHere']);
	});

	it('follow the house style: notula, tenggat, surel; no exclamation marks', async () => {
		const wrong = (await catalogues()).flatMap(({ path, id }) =>
			leaves(id, path)
				.filter(
					([, word]) =>
						typeof word === 'string' &&
						/\bnotulen\b|\bdeadline\b|\bemail\b|!|\b(?:submit|upload|download|klik di sini)\b/i.test(
							word
						)
				)
				.map(([key, word]) => `${key}: ${String(word)}`)
		);
		expect(wrong).toEqual([]);
	});
});
