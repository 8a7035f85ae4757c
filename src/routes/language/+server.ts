import { redirect } from '@sveltejs/kit';
import { chooseLanguage } from '#domain/accounts/choices.ts';
import { ChooseLanguage } from '#domain/accounts/input.ts';
import { parse } from '#lib/forms/fields.ts';
import { localPath } from '#lib/local-path.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { CHOICE_COOKIE } from '../cookies.ts';
import type { RequestHandler } from './$types';

/** Changes the language of the screen, for this device and for the account. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const { fields } = await readForm(request);
	const { language } = parse(ChooseLanguage, fields);
	if (locals.actor.kind === 'account') chooseLanguage(locals.actor, language);
	cookies.set('language', language, CHOICE_COOKIE);
	redirect(303, localPath(typeof fields['to'] === 'string' ? fields['to'] : null));
};
