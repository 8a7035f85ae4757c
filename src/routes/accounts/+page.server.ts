import { ACCOUNTS_PER_PAGE, ACCOUNT_STANDINGS, listAccounts } from '#domain/accounts/queries.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import { askedChoice, askedPage, askedText } from '../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const filter = {
		q: askedText(url, 'q'),
		standing: askedChoice(url, 'standing', ACCOUNT_STANDINGS),
		role: askedChoice(url, 'role', ['none', ...ROLES] as const)
	};
	const page = askedPage(url);
	const { rows, count } = listAccounts(locals.actor, { ...filter, page });
	return { filter, rows, count, page, pages: Math.ceil(count / ACCOUNTS_PER_PAGE) };
};
