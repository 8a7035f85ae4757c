import { redirect } from '@sveltejs/kit';
import { chooseRole } from '#domain/accounts/choices.ts';
import { ChooseRole } from '#domain/accounts/input.ts';
import { parse } from '#lib/forms/fields.ts';
import { localPath } from '#lib/local-path.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import type { RequestHandler } from './$types';

/** Changes the role as which one looks at the product; rights stay the union of all roles. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { fields } = await readForm(request);
	chooseRole(locals.actor, parse(ChooseRole, fields).grantId);
	redirect(303, localPath(typeof fields['to'] === 'string' ? fields['to'] : null));
};
