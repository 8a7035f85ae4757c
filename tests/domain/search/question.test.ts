import { beforeAll, describe, expect, it } from 'vitest';
import { readQuestion } from '#domain/search/question.ts';
import { search } from '#domain/search/queries.ts';
import { snippetOf } from '#domain/search/snippet.ts';
import { freshDatabase } from '../../support/database.ts';
import { promise } from '../../support/commitments.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const ODD = [
	'"',
	'""',
	'"""',
	'AND',
	'OR NOT',
	'NEAR(a b, 3)',
	'words:ambulans',
	'owners : i1',
	'^ambulans',
	'ambulans*',
	'* *',
	'- -ambulans',
	'{words}',
	'( (',
	"'; drop table commitments; --",
	'a\u0000b',
	'\ud800',
	'\u202e\u200b',
	'ﷺ ½ ² Ⅷ',
	'日本語',
	'🚑🚑',
	'e\u0301\u0301\u0301',
	'\u0301',
	'+ambulans',
	'a"b"c"d',
	'“tak ditutup',
	'K-2026-0001',
	'i1',
	'\\',
	'%_%',
	'x'.repeat(5000),
	'"'.repeat(500),
	'a '.repeat(500)
];

let world: World;

beforeAll(() => {
	freshDatabase();
	world = buildWorld();
	promise(world);
});

describe('a question', () => {
	it.each(ODD)('is never an error: %j', (typed) => {
		expect(() => search(world.siti, typed)).not.toThrow();
	});

	it('is never an error, whatever characters come together', () => {
		let seed = 20261123;
		const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
		const alphabet = [
			...'abi12 "\'“”*-+^:(){}[],.\\%_|&~\u0000\u0301é日\ud83d\udd25',
			'AND',
			'NOT',
			'NEAR'
		];
		for (let round = 0; round < 200; round++) {
			const typed = Array.from(
				{ length: random(24) },
				() => alphabet[random(alphabet.length)]
			).join('');
			expect(() => search(world.siti, typed), JSON.stringify(typed)).not.toThrow();
		}
	});

	it('is read as terms that all must stand somewhere', () => {
		expect(readQuestion('K-2026-01 "dua Ambulans" a')).toEqual([
			{ words: ['k', '2026', '01'], begins: true },
			{ words: ['dua', 'ambulans'], begins: false },
			{ words: ['a'], begins: false }
		]);
	});

	it('has at most eight terms', () => {
		expect(readQuestion('satu dua tiga empat lima enam tujuh delapan sembilan')).toHaveLength(8);
	});
});

describe('a snippet', () => {
	it('shows a long text around its first hit, cut between words', () => {
		const text = `${'kata '.repeat(60)}ambulans ${'lagi '.repeat(60)}`.trim();
		const pieces = snippetOf(text, readQuestion('ambul'));
		const shown = pieces.map((piece) => piece.text).join('');
		expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'ambulans', hit: true }]);
		expect(shown).toMatch(/^… kata .* ambulans lagi .* lagi …$/);
		expect(shown.length).toBeLessThan(230);
	});

	it('marks a phrase as one, and accents and hyphens do not hide a word', () => {
		expect(snippetOf('Dua Ambuláns, dua-ambulans', readQuestion('"dua ambulans"'))).toEqual([
			{ text: 'Dua Ambuláns', hit: true },
			{ text: ', ', hit: false },
			{ text: 'dua-ambulans', hit: true }
		]);
	});
});
