import { EVERYTHING } from '#domain/monitoring/monitoring-filters.ts';
import type { MonitoringFilters } from '#domain/monitoring/monitoring-filters.ts';
import { forgetLedger } from '#domain/monitoring/ledger.ts';
import { overviewOf } from '#domain/monitoring/overview.ts';
import { STANDINGS } from '#domain/commitments/standings.ts';
import { setClock } from '#lib/clock.ts';
import { addDays, endOfMonth } from '#lib/format/calendar-date.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { howMany, onTimeOf, recounted, stockPart } from './recount.ts';
import type { Recounted } from './recount.ts';
import { randomWorld } from './random-world.ts';
import type { RandomWorld } from './random-world.ts';

const TODAY = '2026-11-23';

let world: RandomWorld;

beforeEach(() => {
	freshDatabase();
	forgetLedger();
	setClock(Date.UTC(2026, 10, 23, 1));
});

/** Readers of different scopes, and filters of every kind. */
const READERS = ['laras', 'siti', 'bupati', 'auditor'] as const;
const filtersOf = (of: RandomWorld): MonitoringFilters[] => [
	EVERYTHING,
	{ ...EVERYTHING, made: '2026' },
	{ ...EVERYTHING, made: '2026-11' },
	{ ...EVERYTHING, function: of.functionIds[0] ?? null },
	{ ...EVERYTHING, function: 'none' },
	{ ...EVERYTHING, institution: of.dinasSosial, series: of.seriesId },
	{ ...EVERYTHING, institution: 'none' }
];

describe.each([1, 2])('every figure, recounted from the rows of random world %i', (seed) => {
	beforeEach(() => {
		world = randomWorld(seed, TODAY);
	});

	const each = (check: (rows: Recounted[], got: ReturnType<typeof overviewOf>) => void) => {
		for (const reader of READERS)
			for (const filters of filtersOf(world))
				check(recounted(world[reader], filters, TODAY), overviewOf(world[reader], filters, TODAY));
	};

	it('is the same for standings, lateness, silence and what is missing', () => {
		each((rows, { standing }) => {
			expect(standing.total).toBe(rows.length);
			for (const code of STANDINGS) {
				const of = rows.filter((one) => one.standing === code);
				expect(standing.counts[code] ?? 0).toBe(of.length);
				expect(standing.late[code] ?? 0).toBe(howMany(of, ({ late }) => late > 0));
			}
			expect(standing.lateTotal).toBe(howMany(rows, ({ late }) => late > 0));
			expect(standing.silent).toBe(howMany(rows, ({ silent }) => silent >= 14));
			expect(standing.missing).toEqual({
				due: howMany(rows, ({ row }) => row.dueCurrent === null),
				lead: howMany(rows, ({ row }) => row.leadId === null),
				function: howMany(rows, ({ row }) => row.functionId === null)
			});
		});
	});

	it('is the same for the ageing of what is late', () => {
		each((rows, { ageing }) => {
			for (const { from, to, count, silent } of ageing) {
				const of = rows.filter(({ late }) => late >= from && late <= (to ?? Infinity));
				expect([count, silent]).toEqual([of.length, howMany(of, (one) => one.silent >= 14)]);
			}
		});
	});

	it('is the same for the months, what came and went and how the whole stood', () => {
		each((rows, { months }) => {
			expect(months).toHaveLength(12);
			for (const { month, made, done, due, late, stock } of months) {
				const inMonth = (date: string | null) => date?.startsWith(month) === true;
				const dueThen = rows.filter(({ row }) => inMonth(row.dueCurrent));
				expect([made, done, due, late]).toEqual([
					howMany(rows, ({ madeOn }) => inMonth(madeOn)),
					howMany(rows, ({ standing, closedOn }) => standing === 'done' && inMonth(closedOn)),
					dueThen.length,
					howMany(dueThen, (one) => one.late > 0)
				]);
				const [year = 0, number = 0] = month.split('-').map(Number);
				const last = [endOfMonth(year, number), TODAY].toSorted()[0] ?? TODAY;
				for (const part of ['done', 'running', 'late', 'cannot_be_done'] as const)
					expect([month, part, stock[part]]).toEqual([
						month,
						part,
						howMany(rows, (one) => stockPart(one, last) === part)
					]);
			}
		});
	});

	it('is the same for the calendar of the next five weeks', () => {
		each((rows, { calendar }) => {
			const days = calendar.weeks.flat();
			expect([days[0]?.date, days.at(-1)?.date]).toEqual([TODAY, addDays(TODAY, 34)]);
			for (const { date, count } of days)
				expect([date, count]).toEqual([
					date,
					howMany(rows, ({ row }) => row.state === 'active' && row.dueCurrent === date)
				]);
			expect(calendar.total).toBe(days.reduce((sum, { count }) => sum + count, 0));
		});
	});

	it('is the same for each institution', () => {
		each((rows, { institutions }) => {
			expect(institutions.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
			for (const figures of institutions) {
				const of = rows.filter(({ row }) => row.leadId === figures.institutionId);
				const late = of.filter((one) => one.late > 0);
				const days = late.reduce((sum, one) => sum + one.late, 0);
				expect(figures.total).toBe(of.length);
				expect(figures.late).toBe(late.length);
				expect(figures.silent).toBe(howMany(of, ({ silent }) => silent >= 14));
				expect(figures.lateSilent).toBe(howMany(late, ({ silent }) => silent >= 14));
				expect(figures.meanDaysLate).toBe(
					late.length === 0 ? null : Math.round((10 * days) / late.length) / 10
				);
				const { due, onTime } = figures.onTime;
				expect({ due, onTime }).toEqual(onTimeOf(of, TODAY));
			}
		});
	});

	it('is the same for theme by institution', () => {
		each((rows, { concentration }) => {
			for (const { institutionId, cells } of concentration.institutions)
				for (const { functionId } of concentration.functions) {
					const of = rows.filter(
						({ row }) => row.leadId === institutionId && row.functionId === functionId
					);
					expect(cells.get(functionId ?? -1) ?? { total: 0, late: 0 }).toEqual({
						total: of.length,
						late: howMany(of, ({ late }) => late > 0)
					});
				}
		});
	});
});
