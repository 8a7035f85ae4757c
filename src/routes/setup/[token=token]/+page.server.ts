import { SHORTEST_PASSWORD, SetUp } from '#domain/accounts/input.ts';
import { findLink } from '#domain/accounts/links.ts';
import { setUp } from '#domain/accounts/setup.ts';
import { beginSession } from '#domain/accounts/sign-in.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { regionChoices } from '../../region-choices.ts';
import { deviceOf, setSessionCookie } from '../../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	findLink('setup', params.token);
	return { least: SHORTEST_PASSWORD, regions: regionChoices() };
};

export const actions: Actions = {
	setUp: (event) =>
		submit(event, { name: 'setUp', input: SetUp, secret: ['password'] }, async ({ input }) => {
			const accountId = await setUp(event.params.token, input);
			setSessionCookie(event, await beginSession(accountId, deviceOf(event)));
			return { to: '/', done: 'account.set_up' };
		})
};
