import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { signInWithOneClick } from '#domain/accounts/demonstration.ts';
import { parse } from '#lib/forms/fields.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { endSession } from '#lib/server/sessions.ts';
import { DEMO_EMAILS } from '../demo-choice.ts';
import { deviceOf, setSessionCookie } from '../session-cookie.ts';
import type { RequestHandler } from './$types';

const ChooseAccount = v.object({ account: v.picklist(DEMO_EMAILS, 'choose') });

/** One click and one is somebody of the demonstration. Without `--demo` there is no such address. */
export const POST: RequestHandler = async (event) => {
	if (!event.locals.demo) error(404, 'not_found');
	const { fields } = await readForm(event.request);
	const token = await signInWithOneClick(parse(ChooseAccount, fields).account, deviceOf(event));
	const { actor, sessionId } = event.locals;
	if (actor.kind === 'account' && sessionId) endSession(actor.accountId, sessionId);
	setSessionCookie(event, token);
	redirect(303, '/');
};

/** Who loads the address again after the click. */
export const GET: RequestHandler = ({ locals }) => {
	if (!locals.demo) error(404, 'not_found');
	redirect(303, '/');
};
