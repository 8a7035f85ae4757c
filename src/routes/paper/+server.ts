import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { PAPERS } from '#components/paper/paper.ts';
import { choice, parse } from '#lib/forms/fields.ts';
import { localPath } from '#lib/local-path.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { CHOICE_COOKIE } from '../cookies.ts';
import type { RequestHandler } from './$types';

const ChoosePaper = v.object({ paper: choice(PAPERS) });

/** A4 or F4: a matter of the printer beside this device, not of the account. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const { fields } = await readForm(request);
	cookies.set('paper', parse(ChoosePaper, fields).paper, CHOICE_COOKIE);
	redirect(303, localPath(typeof fields['to'] === 'string' ? fields['to'] : null));
};
