import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { KEEP_COOKIE, KEEPING } from '#lib/browser/keeping.ts';
import { choice, parse } from '#lib/forms/fields.ts';
import { localPath } from '#lib/local-path.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { CHOICE_COOKIE } from '../cookies.ts';
import type { RequestHandler } from './$types';

const ChooseKeeping = v.object({ keep: choice(KEEPING) });

/** Whether drafts may stay on this device; scripts read it, since they are what keeps them. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const { fields } = await readForm(request);
	const { keep } = parse(ChooseKeeping, fields);
	cookies.set(KEEP_COOKIE, keep, { ...CHOICE_COOKIE, httpOnly: false });
	redirect(303, localPath(typeof fields['to'] === 'string' ? fields['to'] : null));
};
