import { ResetPassword, SHORTEST_PASSWORD } from '#domain/accounts/input.ts';
import { findLink } from '#domain/accounts/links.ts';
import { resetPassword } from '#domain/accounts/passwords.ts';
import { beginSession } from '#domain/accounts/sign-in.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { deviceOf, setSessionCookie } from '../../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { personName, login } = findLink('reset', params.token);
	return { personName: personName ?? '', login: login ?? '', least: SHORTEST_PASSWORD };
};

export const actions: Actions = {
	reset: (event) =>
		submit(
			event,
			{ name: 'reset', input: ResetPassword, secret: ['password'] },
			async ({ input }) => {
				const accountId = await resetPassword(event.params.token, input.password);
				setSessionCookie(event, await beginSession(accountId, deviceOf(event)));
				return { to: '/', done: 'account.password_set' };
			}
		)
};
