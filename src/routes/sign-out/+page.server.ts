import { redirect } from '@sveltejs/kit';
import { endSession } from '#lib/server/sessions.ts';
import { dropSessionCookie } from '../session-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.actor.kind !== 'account') redirect(303, '/sign-in');
};

export const actions: Actions = {
	default: (event) => {
		const { actor, sessionId } = event.locals;
		if (actor.kind === 'account' && sessionId) endSession(actor.accountId, sessionId);
		dropSessionCookie(event);
		// Drafts and cached pages of a shared computer go with the session.
		event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
		redirect(303, '/sign-in');
	}
};
