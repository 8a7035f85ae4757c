import type { Page } from '../addresses.ts';

/** Institutions, people, groups, holidays, accounts. */
export const DIRECTORY_PAGES: readonly Page[] = [
	{ route: '/account', as: 'dp3a' },
	{ route: '/accounts', as: 'admin' },
	{ route: '/accounts/new', as: 'admin' },
	{
		route: '/accounts/[account=id]',
		as: 'admin',
		record: `select id as account from accounts where login like 'dp3a@%'`
	},
	{ route: '/groups', as: 'sekretariat' },
	{ route: '/groups/new', as: 'sekretariat' },
	{
		route: '/groups/[group=id]',
		as: 'sekretariat',
		record: 'select id as "group" from groups limit 1'
	},
	{ route: '/holidays', as: 'admin' },
	{
		route: '/holidays/[holiday=id]',
		as: 'admin',
		record: 'select max(id) as holiday from holidays'
	},
	{ route: '/institutions', as: 'sekretariat' },
	{ route: '/institutions/list', as: 'admin' },
	{ route: '/institutions/new', as: 'admin' },
	{
		route: '/institutions/[institution=id]',
		as: 'dinsos',
		record: `select institution_id as institution from institution_names where acronym = 'Dinsos'`
	},
	{
		route: '/institutions/[institution=id]/edit',
		as: 'sekretariat',
		record: `select institution_id as institution from institution_names where acronym = 'Dinsos'`
	},
	{
		route: '/institutions/[institution=id]/history',
		as: 'dinsos',
		record: `select institution_id as institution from institution_names where acronym = 'Dinsos'`
	},
	{
		route: '/institutions/[institution=id]/posts/[post=id]',
		as: 'sekretariat',
		record: 'select id as post, institution_id as institution from posts limit 1'
	},
	{ route: '/people', as: 'sekretariat' },
	{ route: '/people/new', as: 'sekretariat' },
	{
		route: '/people/[person=id]',
		as: 'dinsos',
		record: 'select min(person_id) as person from tenures'
	},
	{
		route: '/people/[person=id]/edit',
		as: 'sekretariat',
		record: 'select min(person_id) as person from tenures'
	},
	{
		route: '/people/[person=id]/tenures/[tenure=id]',
		as: 'sekretariat',
		record: 'select id as tenure, person_id as person from tenures limit 1'
	},
	{ route: '/regions', as: 'admin' }
];
