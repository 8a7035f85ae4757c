import { readRegisterFilters } from '#domain/commitments/register-filters.ts';
import type { RegisterFilters } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { STANDINGS } from '#domain/commitments/standings.ts';
import { EVERYTHING, rowsBehind } from '#domain/monitoring/monitoring-filters.ts';
import { forgetLedger } from '#domain/monitoring/ledger.ts';
import { overviewOf } from '#domain/monitoring/overview.ts';
import type { Overview } from '#domain/monitoring/overview.ts';
import { setClock } from '#lib/clock.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { randomWorld } from './random-world.ts';
import type { RandomWorld } from './random-world.ts';

const TODAY = '2026-11-23';

let world: RandomWorld;

beforeEach(() => {
	freshDatabase();
	forgetLedger();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = randomWorld(7, TODAY);
});

type Linked = readonly [count: number, more: Partial<RegisterFilters>];

/** Every number that is a link, with what the link adds to the filters of the page. */
const LINKS: Record<string, (overview: Overview) => readonly Linked[]> = {
	sentence: ({ standing }) => [
		[standing.total, {}],
		[standing.lateTotal, { late: '1', sort: '-late' }],
		[standing.silent, { silent: 14 }]
	],
	'status bar': ({ standing }) =>
		STANDINGS.flatMap((code): Linked[] => [
			[standing.counts[code] ?? 0, { standing: code }],
			[standing.late[code] ?? 0, { standing: code, late: '1' }]
		]),
	missing: ({ standing: { missing } }) => [
		[missing.due, { due: 'none' }],
		[missing.lead, { institution: 'none' }],
		[missing.function, { function: 'none' }]
	],
	ageing: ({ ageing }) =>
		ageing.flatMap(({ from, to, count, silent }): Linked[] => [
			[count, { late: `${from}-${to ?? ''}` }],
			[silent, { late: `${from}-${to ?? ''}`, silent: 14 }],
			[count - silent, { late: `${from}-${to ?? ''}`, heard: 14 }]
		]),
	months: ({ months }) =>
		months.flatMap(({ month, made, done, due, late }): Linked[] => [
			[made, { made: month }],
			[done, { standing: 'done', closed: month }],
			[due, { due: month }],
			[late, { due: month, late: '1' }]
		]),
	calendar: ({ calendar }) =>
		calendar.weeks
			.flat()
			.filter(({ past }) => !past)
			.map(({ date, count }): Linked => [count, { due: date, standing: 'open' }]),
	institutions: ({ institutions }) =>
		institutions.flatMap(({ institutionId, total, late, silent, lateSilent }): Linked[] => {
			const institution = institutionId ?? 'none';
			return [
				[total, { institution }],
				[late, { institution, late: '1', sort: '-late' }],
				[silent, { institution, silent: 14 }],
				[lateSilent, { institution, late: '1', silent: 14, sort: '-late' }]
			];
		}),
	'theme by institution': ({ concentration }) =>
		concentration.institutions.flatMap(({ institutionId, cells }) =>
			[...cells].flatMap(([key, { total, late }]): Linked[] => {
				const cell = { institution: institutionId ?? 'none', function: key === -1 ? 'none' : key };
				return [
					[total, cell as Partial<RegisterFilters>],
					[late, { ...(cell as Partial<RegisterFilters>), late: '1' }]
				];
			})
		)
};

/** Readers of different scopes, each with other filters of the page. */
const READERS = [
	['laras', () => EVERYTHING],
	['siti', () => ({ ...EVERYTHING, made: '2026-q3' })],
	['bupati', () => ({ ...EVERYTHING, function: world.functionIds[0] ?? null })],
	['auditor', () => ({ ...EVERYTHING, series: world.seriesId, institution: world.polres })]
] as const;

describe.each(Object.entries(LINKS))('each number of %s', (_, linksOf) => {
	it.each(READERS)('is the number of rows behind its link for %s', (reader, filtersOf) => {
		const filters = filtersOf();
		// Nothing is no link: there are no rows to go to.
		const linked = linksOf(overviewOf(world[reader], filters, TODAY))
			.filter(([count]) => count > 0)
			.map(([count, more]) => [rowsBehind(filters, more), count]);
		expect(linked.map(([href]) => [href, rowsOf(world[reader], String(href))])).toEqual(linked);
	});
});

function rowsOf(reader: RandomWorld['laras'], href: string): number {
	const read = readRegisterFilters(new URL(href, 'http://tuntas.test').searchParams);
	expect(read.ignored).toEqual([]);
	return register(reader, read.filters).total;
}
