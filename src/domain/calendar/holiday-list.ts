import { invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import { readHolidayLines } from './holiday-lines.ts';
import type { AddHolidayList } from './input.ts';
import { holidays } from './schema.ts';

/**
 * Adds the days of a pasted list, of one kind; administrators may. Days that are there already stay as
 * they are. One line that cannot be read and nothing is added (409). Returns how many were new.
 */
export function addHolidayList(actor: Actor, input: AddHolidayList): number {
	authorize(actor, 'holiday.keep', {});
	const { kind, estimated } = input;
	if (kind === 'regional' && input.regionId === null) throw invalidInput({ regionId: 'choose' });
	const regionId = kind === 'regional' ? input.regionId : null;
	const read = readHolidayLines(input.lines, input.year);
	if ('line' in read) throw ruleViolation('holiday.line_unread', { ...read });
	const fresh = [...new Map(read.map((day) => [day.date, day])).values()].filter(
		({ date }) => !isThere(date, kind, regionId)
	);
	const [first] = fresh;
	if (!first) return 0;
	return change(actor, 'holiday.list_added', (writer) => {
		writer
			.insert(holidays)
			.values(fresh.map((day) => ({ ...day, kind, regionId, estimated })))
			.run();
		const dates = fresh.map(({ date }) => date).toSorted();
		return {
			about: { regionId },
			facts: {
				days: fresh.length,
				from: dates[0] ?? first.date,
				until: dates.at(-1) ?? first.date
			},
			result: fresh.length
		};
	});
}

function isThere(date: string, kind: string, regionId: number | null): boolean {
	return (
		statement<[string, string, number | null], { one: 1 }>(
			'select 1 as one from holidays where date = ? and kind = ? and region_id is ?'
		).get(date, kind, regionId) !== undefined
	);
}
