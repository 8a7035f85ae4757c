import type { Page } from '../addresses.ts';
import { commitmentWhere } from './records.ts';

/** The register, its sheets and reports, verifying and monitoring. */
export const COMMITMENT_PAGES: readonly Page[] = [
	{ route: '/commitments', as: 'dinsos', search: '?standing=selesai&q=tidakadayangcocok' },
	{ route: '/commitments', as: 'bupati', search: '?late=1&due=30d&sort=-due' },
	{ route: '/commitments', as: 'inspektorat', search: '?late=61-&silent=14&verified=unverified' },
	{ route: '/commitments/print', as: 'bappeda', search: '?late=1' },
	{ route: '/views', as: 'admin', search: '?save=late%3D1' },
	{
		route: '/commitments/[commitment=id]',
		as: 'sekretariat',
		record: commitmentWhere(`lead_id is null`)
	},
	{ route: '/offline', as: 'dinsos' },
	{
		route: '/commitments/[commitment=id]/report/[report=id]',
		as: 'dinsos',
		record: `select r.id as report, r.commitment_id as commitment from reports r
			join commitments c on c.id = r.commitment_id join institution_names n on n.institution_id = c.lead_id
			where n.acronym = 'Dinsos' and c.confidentiality = 'ordinary'
			and r.id in (select report_id from evidence) order by r.id limit 1`
	},
	{
		route: '/commitments/[commitment=id]/cancel',
		as: 'sekda',
		record: commitmentWhere(`state = 'active'`)
	},
	{
		route: '/commitments/[commitment=id]/edit',
		as: 'notulis',
		record: commitmentWhere(`state = 'drafted'`)
	},
	{
		route: '/commitments/[commitment=id]/extension',
		as: 'bupati',
		record: `select commitment_id as commitment from extensions where state = 'asked' limit 1`
	},
	{
		route: '/commitments/[commitment=id]/history',
		as: 'inspektorat',
		record: commitmentWhere(`state = 'closed'`)
	},
	{ route: '/monitoring', as: 'bupati', search: '?made=2020' },
	{ route: '/monitoring/institutions', as: 'sekretariat' },
	{
		route: '/monitoring/institutions/[institution=id]',
		as: 'bappeda',
		record: `select lead_id as institution from commitments where state = 'active'
			group by lead_id order by count(*) desc limit 1`
	},
	{
		route: '/monitoring/functions/[function=id]',
		as: 'inspektorat',
		record: `select function_id as function from commitments where state = 'active'
			and function_id is not null group by function_id order by count(*) desc limit 1`
	},
	{ route: '/monitoring/print', as: 'bupati' },
	{ route: '/verifications', as: 'bappeda' }
];
