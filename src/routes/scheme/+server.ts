import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { choice, parse } from '#lib/forms/fields.ts';
import { localPath } from '#lib/local-path.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { CHOICE_COOKIE, SCHEMES } from '../cookies.ts';
import type { RequestHandler } from './$types';

const ChooseScheme = v.object({ scheme: choice(SCHEMES) });

/** Light, dark, or as the device says; a matter of the device, not of the account. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const { fields } = await readForm(request);
	cookies.set('scheme', parse(ChooseScheme, fields).scheme, CHOICE_COOKIE);
	redirect(303, localPath(typeof fields['to'] === 'string' ? fields['to'] : null));
};
