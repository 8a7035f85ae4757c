import { SEARCH_KINDS } from '#domain/search/entries.ts';
import { MOST_COUNTED } from '#domain/search/finding.ts';
import { commitmentByCode, HITS_A_PAGE, search, searchKind } from '#domain/search/queries.ts';
import { LONGEST_QUESTION, readQuestion } from '#domain/search/question.ts';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const question = (url.searchParams.get('q') ?? '').slice(0, LONGEST_QUESTION).trim();
	const wanted = url.searchParams.get('kind') ?? '';
	const kind = SEARCH_KINDS.find((one) => one === wanted) ?? null;
	const page = pageOf(url.searchParams.get('page'));
	const asked = readQuestion(question).length > 0;
	const found =
		kind === null
			? search(locals.actor, question)
			: [searchKind(locals.actor, question, kind, page)];
	const known = wanted === '' ? commitmentByCode(question, found) : null;
	if (known !== null) redirect(303, `/commitments/${known}`);
	return {
		question,
		asked,
		kind,
		unknownKind: wanted !== '' && kind === null,
		found,
		page,
		pageSize: HITS_A_PAGE,
		most: MOST_COUNTED
	};
};

function pageOf(text: string | null): number {
	return text !== null && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 1;
}
