import type { Line } from './line.ts';

/** A count as spoken, and the other one where digits and words contradict each other. */
export interface Count {
	readonly value: number;
	readonly next: number;
	readonly other: number | null;
}

const ONES = new Map(
	'satu dua tiga empat lima enam tujuh delapan sembilan'
		.split(' ')
		.map((word, index) => [word, index + 1] as const)
);

const ROMAN = new Map([
	['i', 1],
	['ii', 2],
	['iii', 3],
	['iv', 4]
]);

/** `14`, `empat belas`, `seratus dua puluh`, `14 (empat belas)`; up to 999 in words. */
export function readCount(line: Line, at: number): Count | null {
	const first = readNumber(line, at);
	if (!first) return null;
	const said = line.word(first.next) === '(' ? readNumber(line, first.next + 1) : null;
	if (!said || line.word(said.next) !== ')') return { ...first, other: null };
	return {
		value: first.value,
		next: said.next + 1,
		other: said.value === first.value ? null : said.value
	};
}

/** `I`, `2`, `ke-2`, `kedua`, `pertama`: which of several; up to 4 in Roman, 12 otherwise. */
export function readOrdinal(line: Line, at: number): { value: number; next: number } | null {
	const word = line.word(at);
	const roman = ROMAN.get(word);
	if (roman) return { value: roman, next: at + 1 };
	if (word === 'pertama') return { value: 1, next: at + 1 };
	if (word === 'ke') {
		const start = line.word(at + 1) === '-' ? at + 2 : at + 1;
		const value = line.value(start) ?? ROMAN.get(line.word(start));
		return value && value <= 12 ? { value, next: start + 1 } : null;
	}
	const named = word.startsWith('ke') ? ONES.get(word.slice(2)) : undefined;
	if (named) return { value: named, next: at + 1 };
	const value = line.value(at);
	return value && value <= 12 ? { value, next: at + 1 } : null;
}

type Amount = { readonly value: number; readonly next: number };

function readNumber(line: Line, at: number): Amount | null {
	const value = line.value(at);
	if (value !== null) return { value, next: at + 1 };
	const hundreds = readHundreds(line, at);
	const rest = readBelowHundred(line, hundreds?.next ?? at);
	if (!hundreds) return rest;
	return rest ? { value: hundreds.value + rest.value, next: rest.next } : hundreds;
}

function readHundreds(line: Line, at: number): Amount | null {
	const word = line.word(at);
	if (word === 'seratus') return { value: 100, next: at + 1 };
	return multiple(line, at, 'ratus', 100);
}

function readBelowHundred(line: Line, at: number): Amount | null {
	const word = line.word(at);
	if (word === 'sepuluh') return { value: 10, next: at + 1 };
	if (word === 'sebelas') return { value: 11, next: at + 1 };
	const teen = multiple(line, at, 'belas', 1);
	if (teen) return { value: 10 + teen.value, next: teen.next };
	const tens = multiple(line, at, 'puluh', 10);
	const ones = ONES.get(line.word(tens?.next ?? at));
	if (!tens) return ones ? { value: ones, next: at + 1 } : null;
	return ones ? { value: tens.value + ones, next: tens.next + 1 } : tens;
}

// "dua puluh" and, as many write it, "duapuluh".
function multiple(line: Line, at: number, unit: string, factor: number): Amount | null {
	const word = line.word(at);
	const apart = ONES.get(word);
	if (apart && line.word(at + 1) === unit) return { value: apart * factor, next: at + 2 };
	const joined = word.endsWith(unit) ? ONES.get(word.slice(0, -unit.length)) : undefined;
	return joined ? { value: joined * factor, next: at + 1 } : null;
}
