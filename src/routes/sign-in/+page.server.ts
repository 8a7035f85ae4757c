import { redirect } from '@sveltejs/kit';
import { SignIn } from '#domain/accounts/input.ts';
import { hasAccounts } from '#domain/accounts/setup.ts';
import { signIn } from '#domain/accounts/sign-in.ts';
import { localPath } from '#lib/local-path.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { endSession } from '#lib/server/sessions.ts';
import { demoDoors } from '../demo-choice.ts';
import { deviceOf, setSessionCookie } from '../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const to = localPath(url.searchParams.get('to'));
	if (locals.actor.kind === 'account') redirect(303, to);
	return { to, empty: !hasAccounts(), doors: locals.demo ? demoDoors(locals.language) : [] };
};

export const actions: Actions = {
	default: (event) =>
		submit(event, { name: 'signIn', input: SignIn, secret: ['password'] }, async ({ input }) => {
			const token = await signIn(input, deviceOf(event));
			const { actor, sessionId } = event.locals;
			// A session that was there before ends: nobody can have planted the new one.
			if (actor.kind === 'account' && sessionId) endSession(actor.accountId, sessionId);
			setSessionCookie(event, token);
			return { to: localPath(event.url.searchParams.get('to')) };
		})
};
