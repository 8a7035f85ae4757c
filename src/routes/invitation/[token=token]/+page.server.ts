import { AcceptInvitation, SHORTEST_PASSWORD } from '#domain/accounts/input.ts';
import { findLink } from '#domain/accounts/links.ts';
import { acceptInvitation } from '#domain/accounts/passwords.ts';
import { beginSession } from '#domain/accounts/sign-in.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { deviceOf, setSessionCookie } from '../../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { personName, login } = findLink('invitation', params.token);
	return { personName: personName ?? '', login: login ?? '', least: SHORTEST_PASSWORD };
};

export const actions: Actions = {
	accept: (event) =>
		submit(
			event,
			{ name: 'accept', input: AcceptInvitation, secret: ['password'] },
			async ({ input }) => {
				const accountId = await acceptInvitation(event.params.token, input.password);
				setSessionCookie(event, await beginSession(accountId, deviceOf(event)));
				return { to: '/', done: 'account.password_set' };
			}
		)
};
