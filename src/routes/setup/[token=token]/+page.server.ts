import { SHORTEST_PASSWORD, SetUp } from '#domain/accounts/input.ts';
import { findLink } from '#domain/accounts/links.ts';
import { setUp } from '#domain/accounts/setup.ts';
import { beginSession } from '#domain/accounts/sign-in.ts';
import { allRegions } from '#domain/regions/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { deviceOf, setSessionCookie } from '../../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	findLink('setup', params.token);
	const regions = allRegions();
	const provinces = new Map(regions.map(({ code, name }) => [code, name]));
	return {
		least: SHORTEST_PASSWORD,
		regions: regions.map(({ id, code, name }) => ({
			value: String(id),
			label: name,
			group: provinces.get(code.slice(0, 2))
		}))
	};
};

export const actions: Actions = {
	setUp: (event) =>
		submit(event, { name: 'setUp', input: SetUp, secret: ['password'] }, async ({ input }) => {
			const accountId = await setUp(event.params.token, input);
			setSessionCookie(event, await beginSession(accountId, deviceOf(event)));
			return { to: '/', done: 'account.set_up' };
		})
};
