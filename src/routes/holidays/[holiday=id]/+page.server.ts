import { error } from '@sveltejs/kit';
import { may } from '#domain/access/policy.ts';
import { ChangeHoliday, RemoveHoliday } from '#domain/calendar/input.ts';
import { changeHoliday, removeHoliday } from '#domain/calendar/operations.ts';
import { findHolidayRow } from '#domain/calendar/queries.ts';
import { regionsInUse } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const holiday = findHolidayRow(locals.actor, params.holiday);
	if (!holiday) error(404, 'not_found');
	if (!may(locals.actor, 'holiday.keep', {})) error(403, 'forbidden');
	return {
		holiday,
		regions: regionsInUse(locals.actor).map(({ id, name }) => ({ value: String(id), label: name }))
	};
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeHoliday }, ({ input }) => {
			changeHoliday(event.locals.actor, event.params.holiday, input);
			return { to: `/holidays?year=${input.date.slice(0, 4)}`, done: 'saved' };
		}),
	remove: (event) =>
		submit(event, { name: 'remove', input: RemoveHoliday }, ({ input }) => {
			belongs(event.params.holiday, input.holidayId);
			removeHoliday(event.locals.actor, input.holidayId);
			return { to: '/holidays', done: 'holiday.removed' };
		})
};
