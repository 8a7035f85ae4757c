import { describe, expect, it } from 'vitest';
import { grouped, inOneLine, marked, matching, named } from '#components/forms/options.ts';
import { INSTITUTIONS } from '../fixtures/meeting.ts';

const found = (typed: string) => matching(INSTITUTIONS, typed).map((one) => one.short ?? one.label);

describe('finding an institution', () => {
	const cases: [typed: string, found: string[]][] = [
		['dis', ['Dishub', 'Disperindag']],
		['DIN', ['Dinkes', 'Dinsos', 'Dishub', 'Disperindag']],
		['dinas kes', ['Dinkes']],
		['perdagangan', ['Disperindag']],
		['contoh', ['Polres', 'Kecamatan Contoh Hulu']],
		['hub', []],
		['', INSTITUTIONS.map((one) => one.short ?? one.label)]
	];
	for (const [typed, names] of cases)
		it(`by "${typed}": ${names.join(', ') || 'none'}`, () => {
			expect(found(typed)).toEqual(names);
		});
});

describe('a text that names one', () => {
	it('is its name, its acronym, or what only one begins with', () => {
		expect(named(INSTITUTIONS, 'dinas sosial')?.value).toBe('3');
		expect(named(INSTITUTIONS, ' DISHUB ')?.value).toBe('2');
		expect(named(INSTITUTIONS, 'Dinas Kesehatan (Dinkes)')?.value).toBe('1');
		expect(named(INSTITUTIONS, 'polr')?.value).toBe('5');
	});

	it('is not what several begin with, nor nothing', () => {
		expect(named(INSTITUTIONS, 'dis')).toBeUndefined();
		expect(named(INSTITUTIONS, '')).toBeUndefined();
		expect(named(INSTITUTIONS, 'antariksa')).toBeUndefined();
	});
});

describe('showing options', () => {
	it('writes the acronym behind the name, once', () => {
		const [health] = INSTITUTIONS;
		expect(health && inOneLine(health)).toBe('Dinas Kesehatan (Dinkes)');
		expect(inOneLine({ value: '1', label: 'PMI', short: 'PMI' })).toBe('PMI');
	});

	it('keeps groups and their order', () => {
		expect(grouped(INSTITUTIONS).map((group) => [group.label, group.options.length])).toEqual([
			['Perangkat daerah', 4],
			['Forkopimda', 1],
			['Kecamatan', 1]
		]);
	});

	it('marks the beginnings that were typed', () => {
		expect(marked('Dinas Kesehatan', 'kes')).toEqual([
			{ text: 'Dinas', hit: false },
			{ text: ' ', hit: false },
			{ text: 'Kes', hit: true },
			{ text: 'ehatan', hit: false }
		]);
	});
});
