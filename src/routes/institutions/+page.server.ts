import { INSTITUTION_KINDS } from '#domain/institutions/kinds.ts';
import { INSTITUTIONS_PER_PAGE, listInstitutions } from '#domain/institutions/queries.ts';
import { regionsInUse, regionsKept } from '#domain/regions/queries.ts';
import { askedChoice, askedId, askedPage, askedText } from '../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { actor, activeGrant } = locals;
	const filter = {
		q: askedText(url, 'q'),
		kind: askedChoice(url, 'kind', INSTITUTION_KINDS),
		regionId: askedId(url, 'region'),
		ended: url.searchParams.get('ended') === '1'
	};
	const page = askedPage(url);
	const { rows, count } = listInstitutions(actor, {
		...filter,
		homeRegionId: activeGrant?.regionId,
		page
	});
	return {
		filter,
		rows,
		count,
		page,
		pages: Math.ceil(count / INSTITUTIONS_PER_PAGE),
		regions: regionsInUse(actor).map(({ id, name }) => ({ value: String(id), label: name })),
		may: { register: regionsKept(actor).length > 0 }
	};
};
