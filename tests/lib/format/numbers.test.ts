import { describe, expect, it } from 'vitest';
import { fileSize, meanToTenth, number, percent, wholePercent } from '#lib/format/numbers.ts';
import { plain } from '#lib/format/spaces.ts';

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
	])('%d is written %s, and %s in English', (value, indonesian, english) => {
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
