import { describe, expect, it } from 'vitest';
import { ZONES } from '#lib/format/zones.ts';
import { timeWords } from '#messages/time.ts';

describe('how a due date stands', () => {
	it.each([
		[25, '25 hari lagi', '25 days left'],
		[1, 'jatuh tempo besok', 'due tomorrow'],
		[0, 'jatuh tempo hari ini', 'due today'],
		[-1, 'terlambat 1 hari', '1 day late'],
		[-6, 'terlambat 6 hari', '6 days late'],
		[-1200, 'terlambat 1.200 hari', '1,200 days late']
	])('%d days', (days, indonesian, english) => {
		expect(timeWords.id.due(days)).toBe(indonesian);
		expect(timeWords.en.due(days)).toBe(english);
	});
});

describe('a day near today', () => {
	it.each([
		[0, 'hari ini', 'today'],
		[1, 'besok', 'tomorrow'],
		[-1, 'kemarin', 'yesterday'],
		[3, '3 hari lagi', 'in 3 days'],
		[-7, '7 hari yang lalu', '7 days ago'],
		[8, null, null],
		[-8, null, null]
	])('%d days away, and beyond a week only the date', (days, indonesian, english) => {
		expect(timeWords.id.near(days)).toBe(indonesian);
		expect(timeWords.en.near(days)).toBe(english);
	});
});

describe('names of zones', () => {
	it('exist for every zone', () => {
		for (const zone of ZONES)
			for (const words of [timeWords.id, timeWords.en])
				expect(words.zones[zone]).toMatch(/\((?:WIB|WITA|WIT)\)$/);
	});
});
