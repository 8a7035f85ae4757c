import { findInstitution } from '#domain/institutions/subject.ts';
import { contactsOf } from '#domain/monitoring/names.ts';
import { onePage } from '../../one-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const { reader } = await parent();
	const { id, name } = findInstitution(locals.actor, params.institution);
	return {
		institution: { id, name },
		contacts: contactsOf([id], reader.today),
		...onePage(locals.actor, url.searchParams, {
			language: locals.language,
			date: reader.today,
			fixed: { institution: id }
		})
	};
};
