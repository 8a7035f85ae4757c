import type { Page } from '../addresses.ts';
import { commitmentWhere, meetingIn } from './records.ts';

/** Read every day, or on a wall: looked at in both languages, schemes and sizes. */
export const MAIN_PAGES: readonly Page[] = [
	{ route: '/', as: 'sekretariat' },
	{ route: '/', as: 'dinsos' },
	{ route: '/meetings', as: 'sekretariat' },
	{ route: '/meetings/new', as: 'sekretariat' },
	{ route: '/meetings/[meeting=id]', as: 'sekretariat', record: meetingIn('scheduled') },
	{ route: '/meetings/[meeting=id]/minutes', as: 'notulis', record: meetingIn('in_session') },
	{ route: '/commitments', as: 'bappeda' },
	{ route: '/monitoring', as: 'bappeda' },
	{
		route: '/commitments/[commitment=id]',
		as: 'dinsos',
		record: commitmentWhere(`id in (select commitment_id from extensions) and state = 'active'`)
	},
	{
		route: '/commitments/[commitment=id]/report',
		as: 'dinsos',
		record: `select c.id as commitment from commitments c join institution_names n
			on n.institution_id = c.lead_id where n.acronym = 'Dinsos' and c.state = 'active'
			and c.confidentiality = 'ordinary' order by c.id limit 1`
	},
	{
		route: '/verifications/[report=id]',
		as: 'bappeda',
		record: `select r.id as report from reports r join commitments c on c.id = r.commitment_id
			where r.state = 'submitted' and c.confidentiality = 'ordinary'
			and r.id in (select report_id from evidence) order by r.id desc limit 1`
	}
];
