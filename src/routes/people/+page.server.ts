import { institutionOptions } from '#domain/institutions/queries.ts';
import { PERSONS_PER_PAGE, listPersons } from '#domain/people/queries.ts';
import { regionsKept } from '#domain/regions/queries.ts';
import { askedId, askedPage, askedText } from '../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { actor } = locals;
	const filter = { q: askedText(url, 'q'), institutionId: askedId(url, 'institution') };
	const page = askedPage(url);
	const { rows, count } = listPersons(actor, { ...filter, page });
	return {
		filter,
		rows,
		count,
		page,
		pages: Math.ceil(count / PERSONS_PER_PAGE),
		institutions: institutionOptions(actor, undefined, filter.institutionId).map(
			({ id, name, acronym }) => ({
				value: String(id),
				label: name,
				short: acronym ?? undefined
			})
		),
		may: { register: regionsKept(actor).length > 0 }
	};
};
