import { may } from '#domain/access/policy.ts';
import { addHolidayList } from '#domain/calendar/holiday-list.ts';
import { AddHoliday, AddHolidayList, LoadYear } from '#domain/calendar/input.ts';
import { addHoliday, loadHolidayYear } from '#domain/calendar/operations.ts';
import { holidayYears, holidaysOfYear } from '#domain/calendar/queries.ts';
import { tableDays, tableYears } from '#domain/calendar/table.ts';
import { regionsInUse } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const thisYear = Number(reader.today.slice(0, 4));
	const asked = url.searchParams.get('year') ?? '';
	const year = /^20\d\d$/.test(asked) ? Number(asked) : thisYear;
	const years = [...new Set([...holidayYears(), thisYear, thisYear + 1, year])].sort();
	const days = holidaysOfYear(locals.actor, year);
	const keep = may(locals.actor, 'holiday.keep', {});
	const missing = tableDays(year).filter(
		(day) => !days.some(({ date, kind }) => date === day.date && kind === day.kind)
	);
	return {
		year,
		years,
		days,
		shipped: tableYears().includes(year),
		missing: missing.length,
		regions: keep
			? regionsInUse(locals.actor).map(({ id, name }) => ({ value: String(id), label: name }))
			: [],
		may: { keep }
	};
};

export const actions: Actions = {
	add: (event) =>
		submit(event, { name: 'add', input: AddHoliday }, ({ input }) => {
			addHoliday(event.locals.actor, input);
			return { to: `/holidays?year=${input.date.slice(0, 4)}`, done: 'holiday.added' };
		}),
	addList: (event) =>
		submit(event, { name: 'addList', input: AddHolidayList }, ({ input }) => {
			addHolidayList(event.locals.actor, input);
			return { to: `/holidays?year=${input.year}`, done: 'holiday.list_added' };
		}),
	load: (event) =>
		submit(event, { name: 'load', input: LoadYear }, ({ input }) => {
			loadHolidayYear(event.locals.actor, input.year);
			return { to: `/holidays?year=${input.year}`, done: 'holiday.year_loaded' };
		})
};
