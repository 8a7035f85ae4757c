import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '#lib/server/settings.ts';
import type { HolidayKind } from './kinds.ts';

/** A day of the table that comes with the program. */
export interface TableDay {
	readonly date: string;
	readonly kind: HolidayKind;
	readonly name: string;
	/** The day depends on the moon or on a decree that is still to come. */
	readonly estimated: boolean;
}

const FILE = 'src/domain/calendar/holidays-2021-2027.csv';
const ESTIMATED = /\s*\(perkiraan\)$/;
const KINDS: Readonly<Record<string, HolidayKind>> = {
	'libur nasional': 'national',
	'cuti bersama': 'collective_leave'
};

let table: readonly TableDay[] | undefined;

/** The days of a year in the shipped table, by date; none for years that it does not know. */
export function tableDays(year: number): readonly TableDay[] {
	return wholeTable().filter(({ date }) => date.startsWith(`${year}-`));
}

/** The years that the shipped table knows. */
export function tableYears(): number[] {
	return [...new Set(wholeTable().map(({ date }) => Number(date.slice(0, 4))))];
}

function wholeTable(): readonly TableDay[] {
	table ??= readFileSync(join(programFolder(), FILE), 'utf8')
		.split('\n')
		.slice(1)
		.filter((line) => line.trim() !== '')
		.map(dayOf);
	return table;
}

function dayOf(line: string): TableDay {
	const [date = '', kind = '', ...words] = line.trim().split(',');
	const written = words.join(',');
	const known = KINDS[kind];
	if (!known) throw new Error(`the table of holidays has an unknown kind: ${kind}`);
	return {
		date,
		kind: known,
		name: written.replace(ESTIMATED, ''),
		estimated: ESTIMATED.test(written)
	};
}
