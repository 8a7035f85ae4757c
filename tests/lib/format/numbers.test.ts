import { describe, expect, it } from 'vitest';
import {
	fileSize,
	meanToTenth,
	number,
	parseNumber,
	percent,
	rupiah,
	shortRupiah,
	wholePercent
} from '#lib/format/numbers.ts';
import { NBSP, plain } from '#lib/format/spaces.ts';

describe('numbers', () => {
	it.each([
		[1234.56, '1.234,56', '1,234.56'],
		[4118, '4.118', '4,118'],
		[0, '0', '0'],
		[-0.001, '0', '0'],
		[-1234.5, '-1.234,5', '-1,234.5'],
		[100, '100', '100'],
		[999_999, '999.999', '999,999'],
		[1_000_000, '1.000.000', '1,000,000'],
		[0.1, '0,1', '0.1'],
		[10.1, '10,1', '10.1']
	])('%d', (value, indonesian, english) => {
		expect(number(value, 'id')).toBe(indonesian);
		expect(number(value, 'en')).toBe(english);
	});

	it.each([
		[1, 8, 13, 0.1],
		[49, 4, 1225, 12.3],
		[2, 3, 67, 0.7],
		[0, 5, 0, 0]
	])('rounds %d of %d halves up, as whole percent and as a mean', (part, whole, share, mean) => {
		expect([wholePercent(part, whole), meanToTenth(part, whole)]).toEqual([share, mean]);
	});

	it('writes percentages without a space', () => {
		expect(percent(56.5, 'id')).toBe('56,5%');
		expect(percent(56.5, 'en')).toBe('56.5%');
		expect(percent(100, 'id')).toBe('100%');
	});
});

describe('money', () => {
	it('has two decimals and no space', () => {
		expect(rupiah(1_250_000, 'id')).toBe('Rp1.250.000,00');
		expect(rupiah(1_250_000, 'en')).toBe('Rp1,250,000.00');
		expect(rupiah(-500, 'id')).toBe('-Rp500,00');
		expect(rupiah(0, 'id')).toBe('Rp0,00');
	});

	it.each([
		[1_250_000_000, 'Rp1,25 miliar', 'Rp1.25 billion'],
		[2_500_000, 'Rp2,5 juta', 'Rp2.5 million'],
		[3e12, 'Rp3 triliun', 'Rp3 trillion'],
		[950_000, 'Rp950.000', 'Rp950,000'],
		[999_999_999, 'Rp1 miliar', 'Rp1 billion'],
		[999_900_000, 'Rp999,9 juta', 'Rp999.9 million']
	])('%d in short', (value, indonesian, english) => {
		expect(plain(shortRupiah(value, 'id'))).toBe(indonesian);
		expect(plain(shortRupiah(value, 'en'))).toBe(english);
	});

	it('does not break between the amount and its unit', () => {
		expect(shortRupiah(1_250_000_000, 'id')).toBe(`Rp1,25${NBSP}miliar`);
	});
});

describe('sizes of files', () => {
	it.each([
		[0, '0 byte', '0 bytes'],
		[1, '1 byte', '1 byte'],
		[900, '900 byte', '900 bytes'],
		[1024, '1 kB', '1 kB'],
		[1_153_434, '1,1 MB', '1.1 MB'],
		[10 * 1024 * 1024, '10 MB', '10 MB'],
		[1024 * 1024 - 1, '1 MB', '1 MB'],
		[5 * 1024 ** 3, '5 GB', '5 GB']
	])('%d bytes', (bytes, indonesian, english) => {
		expect(plain(fileSize(bytes, 'id'))).toBe(indonesian);
		expect(plain(fileSize(bytes, 'en'))).toBe(english);
	});
});

describe('a typed number', () => {
	it.each([
		['1.250.000,5', 1_250_000.5],
		['Rp1.250.000,00', 1_250_000],
		['Rp 1.250.000', 1_250_000],
		['56,5%', 56.5],
		['56.5', 56.5],
		['1.250', 1250],
		['0.125', 0.125],
		['-3,25', -3.25],
		['0', 0],
		[' 42 ', 42]
	])('%s', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	it.each([
		'',
		'abc',
		'1.2.3',
		'1,250,000',
		'12,',
		',5',
		'1e9',
		'--1',
		'1 250',
		'9'.repeat(50_000)
	])('%.20s is none', (text) => {
		expect(parseNumber(text)).toBeNull();
	});

	it('reads English signs where the language is English', () => {
		expect(parseNumber('1,250,000.5', 'en')).toBe(1_250_000.5);
		expect(parseNumber('1,250', 'en')).toBe(1250);
	});

	it('takes back what number and rupiah write', () => {
		for (const value of [0, 7, 1234.56, -1234.5, 1e9, 999_999.99])
			for (const language of ['id', 'en'] as const) {
				expect(parseNumber(number(value, language), language)).toBe(value);
				if (value >= 0) expect(parseNumber(rupiah(value, language), language)).toBe(value);
			}
	});
});
