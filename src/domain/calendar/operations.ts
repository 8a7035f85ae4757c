import { and, eq, sql } from 'drizzle-orm';
import { conflict, invalidInput, notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import type { AddHoliday, ChangeHoliday } from './input.ts';
import { holidays } from './schema.ts';
import { tableDays } from './table.ts';

/** Adds a holiday; administrators may. Refuses (422) a day that is already one of the same kind. */
export function addHoliday(actor: Actor, input: AddHoliday): number {
	authorize(actor, 'holiday.keep', {});
	const row = rowOf(input);
	refuseSecond(row);
	return change(actor, 'holiday.added', (writer) => {
		const { id } = writer.insert(holidays).values(row).returning({ id: holidays.id }).get();
		const { date, name, kind } = row;
		return { about: { regionId: row.regionId }, facts: { date, name, kind }, result: id };
	});
}

/** Corrects a holiday; 409 where somebody else did meanwhile. */
export function changeHoliday(actor: Actor, holidayId: number, input: ChangeHoliday): void {
	const before = findHoliday(holidayId);
	authorize(actor, 'holiday.keep', {});
	const row = rowOf(input);
	refuseSecond(row, holidayId);
	change(actor, 'holiday.changed', (writer) => {
		const { changes } = writer
			.update(holidays)
			.set({ ...row, version: sql`${holidays.version} + 1` })
			.where(and(eq(holidays.id, holidayId), eq(holidays.version, input.version)))
			.run();
		if (changes === 0) throw conflict({ ...before });
		const { date, name, kind } = row;
		return { about: { regionId: row.regionId }, facts: { date, name, kind }, result: undefined };
	});
}

/** Takes a day off the table: it becomes a working day again. */
export function removeHoliday(actor: Actor, holidayId: number): void {
	const { date, name, regionId } = findHoliday(holidayId);
	authorize(actor, 'holiday.keep', {});
	change(actor, 'holiday.removed', (writer) => {
		writer.delete(holidays).where(eq(holidays.id, holidayId)).run();
		return { about: { regionId }, facts: { date, name }, result: undefined };
	});
}

/**
 * Adds the days of a year that the shipped table has and the instance has not; what was added or
 * corrected by hand stays. Returns how many were added.
 */
export function loadHolidayYear(actor: Actor, year: number): number {
	authorize(actor, 'holiday.keep', {});
	const missing = tableDays(year).filter(({ date, kind }) => !existing(date, kind, null));
	if (missing.length === 0) return 0;
	return change(actor, 'holiday.year_loaded', (writer) => {
		writer
			.insert(holidays)
			.values(missing.map((day) => ({ ...day })))
			.run();
		return { about: {}, facts: { year, days: missing.length }, result: missing.length };
	});
}

function rowOf({ date, name, kind, regionId, estimated }: AddHoliday) {
	if (kind === 'regional' && regionId === null) throw invalidInput({ regionId: 'choose' });
	return { date, name, kind, regionId: kind === 'regional' ? regionId : null, estimated };
}

function refuseSecond(row: ReturnType<typeof rowOf>, exceptId?: number): void {
	const other = existing(row.date, row.kind, row.regionId);
	if (other && other.id !== exceptId) throw invalidInput({ date: 'holiday_exists' });
}

function existing(date: string, kind: AddHoliday['kind'], regionId: number | null) {
	return db
		.select({ id: holidays.id })
		.from(holidays)
		.where(
			and(
				eq(holidays.date, date),
				eq(holidays.kind, kind),
				regionId === null ? sql`${holidays.regionId} is null` : eq(holidays.regionId, regionId)
			)
		)
		.get();
}

function findHoliday(holidayId: number) {
	const row = db
		.select({
			date: holidays.date,
			name: holidays.name,
			kind: holidays.kind,
			regionId: holidays.regionId,
			estimated: holidays.estimated,
			version: holidays.version
		})
		.from(holidays)
		.where(eq(holidays.id, holidayId))
		.get();
	if (!row) throw notFound();
	return row;
}
