import { describe, expect, it } from 'vitest';
import { isObvious } from '#lib/obvious-password.ts';

const ABOUT = [
	'Siti Rahmawati, S.Sos.',
	'siti.rahmawati@contohkab.go.id',
	'Dinas Sosial',
	'Kabupaten Hulu Sungai Selatan'
];

describe('an obvious password', () => {
	it.each([
		['a common word twice', 'passwordpassword'],
		['a common word and digits', 'Password123456789'],
		['signs in place of letters', 'P@ssw0rd!P@ssw0rd!'],
		['a row of the keyboard', 'qwertyuiopasdfghjkl'],
		['the alphabet', 'abcdefghijklmnopqrst'],
		['digits alone', '198503122010012005'],
		['one character again and again', 'aaaaaaaaaaaaaaaaaaaa'],
		['a short thing again and again', 'xkqxkqxkqxkqxkqxkq'],
		['the name of its owner', 'sitirahmawati1985'],
		['the login', 'siti.rahmawati@contohkab'],
		['the institution and a year', 'DinasSosial2026!!'],
		['the region', 'hulu-sungai-selatan-2026'],
		['the product', 'tuntas tuntas tuntas'],
		['everyday Indonesian words', 'katasandirahasia123'],
		['a pious phrase and digits', 'bismillah1234567'],
		['a love letter', 'akucintakamu sayang']
	])('is refused: %s', (_what, password) => {
		expect(isObvious(password, ABOUT)).toBe(true);
	});

	it.each([
		['four unrelated words', 'korek baterai staples tepat'],
		['a sentence', 'hujan turun di atas genting merah'],
		['random letters', 'vkwmzqtrbhxfjydcg'],
		['a common word among others', 'rahasia dapur gulai pakis'],
		['accents and other scripts', 'Ćevapčići mit Ajvar']
	])('is taken: %s', (_what, password) => {
		expect(isObvious(password, ABOUT)).toBe(false);
	});
});
