import { OBVIOUS_WORDS } from './obvious-words.ts';

const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const LEET: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i'
};
const LEFT_OVER = 3;
const LONGEST_UNIT = 6;
const FEWEST_CHARACTERS = 5;

/**
 * Whether a password is on the list of what is tried first (NIST SP 800-63B-4, 3.1.1.2). The list is not
 * written out: on it is what consists wholly of common words, of words about the account (name, login,
 * institution, region), of digits and of rows of the keyboard, or repeats itself. `about` are texts.
 */
export function isObvious(password: string, about: readonly string[]): boolean {
	const plain = plainOf(password);
	if (new Set(plain).size < FEWEST_CHARACTERS || repeats(plain)) return true;
	const words = [...OBVIOUS_WORDS, ...about.flatMap(wordsOf)].sort(
		(one, other) => other.length - one.length
	);
	const spellings = [plain, [...plain].map((character) => LEET[character] ?? character).join('')];
	return spellings.some((spelling) => leftOver(spelling, words) <= LEFT_OVER);
}

/** How many characters remain when obvious words, rows, digits and signs are taken out. */
function leftOver(text: string, words: readonly string[]): number {
	let rest = text;
	for (const word of words) rest = rest.replaceAll(word, ' ');
	return withoutRows(rest).replace(/[^\p{L}]/gu, '').length;
}

function withoutRows(text: string): string {
	let rest = text;
	for (const row of ROWS.flatMap((one) => [one, [...one].reverse().join('')])) {
		for (let from = 0; from + 4 <= row.length; from++) {
			for (let to = row.length; to >= from + 4; to--)
				rest = rest.replaceAll(row.slice(from, to), ' ');
		}
	}
	return rest;
}

function repeats(text: string): boolean {
	for (let unit = 1; unit <= LONGEST_UNIT; unit++) {
		const again = text.slice(0, unit).repeat(Math.ceil(text.length / unit));
		if (again.slice(0, text.length) === text) return true;
	}
	return false;
}

function wordsOf(text: string): string[] {
	return text
		.split(/[^\p{L}\p{N}]+/u)
		.map(plainOf)
		.filter((word) => word.length >= 3);
}

/** Small letters without accents; what stands between words does not make a password better. */
function plainOf(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\s._,;:/-]/gu, '');
}
