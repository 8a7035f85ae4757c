import { describe, expect, it } from 'vitest';
import { csvLine } from '#lib/format/csv.ts';

describe('a line of CSV', () => {
	it.each([
		[[1, 'dua', null], ';', '1;"dua";\r\n'],
		[['a "b"', 'c;d'], ';', '"a ""b""";"c;d"\r\n'],
		[['23\u00a0November\u00a02026', '2026-11-23'], ',', '"23 November 2026","2026-11-23"\r\n'],
		[[-5], ';', '-5\r\n'],
		[[12.5, 1234], ';', '12,5;1234\r\n'],
		[[12.5, 1234], ',', '12.5,1234\r\n']
	] as const)('%j with %s', (cells, separator, line) => {
		expect(csvLine(cells, separator)).toBe(line);
	});

	const PAYLOADS = ["=cmd|'/C calc'!A0", '=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1'];
	it.each(PAYLOADS.flatMap((payload) => [payload, `  ${payload}`, `\u00a0${payload}`]))(
		'holds no formula for Excel: %j',
		(payload) => {
			expect(csvLine([payload], ';')).toMatch(/^"'/);
		}
	);

	it.each(['Rp1.000', '5 hari', "don't", '2026-11-23', 'a=b'])('leaves %j as it is', (text) => {
		expect(csvLine([text], ';')).toBe(`"${text}"\r\n`);
	});
});
