import { periodOf } from '#domain/commitments/periods.ts';
import { dateOfDay, dayNumber, localDay, weekdayOfDay } from '#domain/monitoring/days.ts';
import {
	EVERYTHING,
	monitoringAddress,
	readMonitoringFilters,
	rowsBehind
} from '#domain/monitoring/monitoring-filters.ts';
import { today } from '#lib/clock.ts';
import { ZONES } from '#lib/format/zones.ts';
import { expect, it } from 'vitest';

it('reads what it writes, and names what it cannot read', () => {
	const filters = { made: '2026-q4', function: 'none', series: 3, institution: 12 } as const;
	const address = monitoringAddress(filters);
	expect(address).toBe('/monitoring?made=2026-q4&function=none&series=3&institution=12');
	expect(readMonitoringFilters(new URL(address, 'http://a').searchParams)).toEqual({
		filters,
		ignored: []
	});
	expect(readMonitoringFilters(new URLSearchParams('made=2026-q5&series=x&institution=7'))).toEqual(
		{
			filters: { ...EVERYTHING, institution: 7 },
			ignored: ['made', 'series']
		}
	);
});

it('leads to the register with the same filters and what the figure adds', () => {
	expect(rowsBehind({ ...EVERYTHING, function: 4 }, { late: '8-14', silent: 14 })).toBe(
		'/commitments?function=4&late=8-14&silent=14'
	);
});

it.each([
	['2026', '2026-01-01', '2026-12-31'],
	['2026-q1', '2026-01-01', '2026-03-31'],
	['2026-q4', '2026-10-01', '2026-12-31'],
	['2024-02', '2024-02-01', '2024-02-29']
])('takes the period %s from %s to %s', (text, from, to) => {
	expect(periodOf(text)).toEqual({ text, from, to });
});

it.each(['2026-13', '2026-q5', '26', '2026-1', '2026-11-01', ''])(
	'knows no period "%s"',
	(text) => {
		expect(periodOf(text)).toBeNull();
	}
);

it('counts days as calendars do, in every zone, also around midnight and before 1970', () => {
	for (const date of ['1969-12-31', '2026-02-28', '2026-11-23', '2028-02-29'])
		expect(dateOfDay(dayNumber(date))).toBe(date);
	expect(weekdayOfDay(dayNumber('2026-11-23'))).toBe(0);
	expect(weekdayOfDay(dayNumber('2026-11-22'))).toBe(6);
	for (const zone of ZONES)
		for (const hour of [0, 14, 15, 16, 17, 23]) {
			const instant = Date.UTC(2026, 10, 22, hour, 59);
			expect(dateOfDay(localDay(instant, zone))).toBe(today(zone, instant));
		}
});
