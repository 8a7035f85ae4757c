import { UseRegion } from '#domain/regions/input.ts';
import { useRegion } from '#domain/regions/operations.ts';
import { regionsInUse } from '#domain/regions/queries.ts';
import { zoneAbbreviation } from '#lib/format/zones.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { regionChoices } from '../region-choices.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const used = regionsInUse(locals.actor);
	const ids = new Set(used.map(({ id }) => String(id)));
	return {
		used: used.map(({ id, name, code, timeZone }) => ({
			id,
			name,
			code,
			zone: zoneAbbreviation(timeZone)
		})),
		others: regionChoices().filter(({ value }) => !ids.has(value))
	};
};

export const actions: Actions = {
	use: (event) =>
		submit(event, { name: 'use', input: UseRegion }, ({ input }) => {
			useRegion(event.locals.actor, input.regionId);
			return { to: '/regions', done: 'region.used' };
		})
};
