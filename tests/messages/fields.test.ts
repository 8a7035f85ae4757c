import { describe, expect, it } from 'vitest';
import { FIELD_CODES, wordField } from '#messages/fields.ts';
import { inSentence } from '#messages/in-sentence.ts';
import type { WordParams } from '#messages/fields.ts';
import { wordProblem } from '#messages/problems.ts';
import { LANGUAGES } from '#messages/words.ts';

const PARAMS: readonly WordParams[] = [{}, { label: 'Tenggat', most: 3, least: 1 }];

describe('the words of an error', () => {
	const cases: [code: string, params: Record<string, string | number>, sentence: string][] = [
		['required', { label: 'Judul rapat' }, 'Isi judul rapat.'],
		['required', { label: 'Isi catatan' }, 'Isi catatan.'],
		['required', {}, 'Isian ini wajib diisi.'],
		['choose', { label: 'Penanggung jawab' }, 'Pilih penanggung jawab.'],
		[
			'too_long',
			{ label: 'Bunyi', most: 2000 },
			'Bunyi terlalu panjang. Paling banyak 2.000 karakter.'
		],
		['too_long', { label: 'Bunyi' }, 'Bunyi terlalu panjang.'],
		['too_large', { label: 'Realisasi', most: 100 }, 'Realisasi terlalu besar. Paling banyak 100.'],
		['not_a_date', { label: 'NIP' }, 'Isi NIP yang benar, misalnya 30 November 2026.']
	];
	for (const [code, params, sentence] of cases)
		it(`${code}: ${sentence}`, () => {
			expect(wordField('id', code, params)).toBe(sentence);
		});

	it('exist in both languages for every code, with and without a label', () => {
		for (const language of LANGUAGES)
			for (const code of FIELD_CODES)
				for (const params of PARAMS) expect(wordField(language, code, params)).toMatch(/^\S.*\.$/);
	});

	it('are a true sentence for a code that nobody worded, whatever its name', () => {
		for (const code of ['made_up', 'constructor', '__proto__', '']) {
			expect(wordField('id', code, { label: 'Tenggat' })).toBe(
				'Tenggat tidak dapat dibaca. Isi kembali.'
			);
			expect(wordProblem('en', code)).toMatch(/^This cannot be done in the present state\./);
		}
	});
});

describe('a label inside a sentence', () => {
	it('begins small, unless it is an abbreviation', () => {
		expect(inSentence('Judul rapat')).toBe('judul rapat');
		expect(inSentence('NIP atau surel')).toBe('NIP atau surel');
		expect(inSentence('')).toBe('');
	});
});
