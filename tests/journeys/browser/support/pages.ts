import type { Page } from './addresses.ts';

/** Opened by a token: a journey of their own goes through them. */
export const PAGES_BY_LINK = [
	'/invitation/[token=token]',
	'/password/[token=token]',
	'/setup/[token=token]'
];

/** Seen by those who have not signed in, and by those who are turned away. */
export const DOORS = ['/sign-in', '/refused'];

const meetingIn = (state: string) =>
	`select id as meeting from meetings where state = '${state}' order by id desc limit 1`;
const commitmentWhere = (condition: string) =>
	`select id as commitment from commitments where confidentiality = 'ordinary' and ${condition} order by id limit 1`;
const recordIn = (table: 'notes' | 'resolutions', name: string) =>
	`select r.id as ${name}, r.meeting_id as meeting from ${table} r
	join meetings m on m.id = r.meeting_id where m.state = 'in_session' order by r.id limit 1`;

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

/** Every other page, and other states of the main ones. */
export const OTHER_PAGES: readonly Page[] = [
	{ route: '/', as: 'bupati' },
	{ route: '/', as: 'bappeda' },
	{ route: '/', as: 'admin' },
	{ route: '/', as: 'sekda' },
	{ route: '/', as: 'notulis' },
	{ route: '/', as: 'inspektorat' },
	{ route: '/account', as: 'dp3a' },
	{ route: '/accounts', as: 'admin' },
	{ route: '/accounts/new', as: 'admin' },
	{
		route: '/accounts/[account=id]',
		as: 'admin',
		record: `select id as account from accounts where login like 'dp3a@%'`
	},
	{ route: '/audit', as: 'inspektorat' },
	{ route: '/commitments', as: 'dinsos', search: '?standing=selesai&q=tidakadayangcocok' },
	{ route: '/commitments', as: 'bupati', search: '?late=1&due=30d&sort=-due' },
	{ route: '/commitments', as: 'inspektorat', search: '?late=61-&silent=14&verified=unverified' },
	{ route: '/commitments/print', as: 'bappeda', search: '?late=1' },
	{ route: '/views', as: 'admin', search: '?save=late%3D1' },
	{
		route: '/commitments/[commitment=id]',
		as: 'sekretariat',
		record: commitmentWhere(`due_original is null and lead_id is null or lead_id is null`)
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
	{ route: '/confidentiality', as: 'inspektorat' },
	{ route: '/groups', as: 'sekretariat' },
	{ route: '/groups/new', as: 'sekretariat' },
	{
		route: '/groups/[group=id]',
		as: 'sekretariat',
		record: 'select id as "group" from groups limit 1'
	},
	{ route: '/help', as: 'notulis' },
	{ route: '/help', as: 'bupati', search: '?role=liaison' },
	{ route: '/help/keys', as: 'bappeda' },
	{ route: '/holidays', as: 'admin' },
	{
		route: '/holidays/[holiday=id]',
		as: 'admin',
		record: 'select max(id) as holiday from holidays'
	},
	{ route: '/institutions', as: 'sekretariat' },
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
		route: '/institutions/[institution=id]/posts/[post=id]',
		as: 'sekretariat',
		record: 'select id as post, institution_id as institution from posts limit 1'
	},
	{ route: '/meetings', as: 'dinkes', search: '?q=tidakadayangcocok' },
	...(
		[
			'draft',
			'in_session',
			'interrupted',
			'concluded',
			'adopted',
			'cancelled',
			'not_quorate'
		] as const
	).map((state): Page => ({
		route: '/meetings/[meeting=id]',
		as: 'sekretariat',
		record: meetingIn(state)
	})),
	{ route: '/meetings/[meeting=id]', as: 'dinkes', record: meetingIn('scheduled') },
	{ route: '/meetings/calendar', as: 'sekretariat' },
	{ route: '/meetings/calendar', as: 'dinkes', search: '?view=week&date=2026-12-24' },
	{ route: '/meetings', as: 'bupati', search: '?sort=-chair' },
	{
		route: '/meetings/series/[series=id]',
		as: 'sekretariat',
		record: `select series_id as series from meetings where series_id is not null
			and confidentiality = 'ordinary' order by id limit 1`
	},
	{ route: '/meetings/[meeting=id]/follow-up', as: 'bupati', record: meetingIn('adopted') },
	...['invitation', 'blank', 'attendance', 'minutes', 'follow_up'].map((paper): Page => ({
		route: '/meetings/[meeting=id]/print',
		as: 'sekretariat',
		record: meetingIn('adopted'),
		search: `?document=${paper}`
	})),
	...['agenda', 'invitations', 'edit', 'move'].map((page): Page => ({
		route: `/meetings/[meeting=id]/${page}`,
		as: 'sekretariat',
		record: meetingIn('scheduled')
	})),
	{
		route: '/meetings/[meeting=id]/attendance',
		as: 'sekretariat',
		record: meetingIn('in_session')
	},
	{ route: '/meetings/[meeting=id]/history', as: 'inspektorat', record: meetingIn('adopted') },
	{ route: '/meetings/[meeting=id]/minutes', as: 'bupati', record: meetingIn('adopted') },
	{
		route: '/meetings/[meeting=id]/minutes',
		as: 'sekda',
		record: `select meeting_id as meeting from minutes where state = 'submitted' limit 1`
	},
	{
		route: '/meetings/[meeting=id]/minutes',
		as: 'notulis',
		record: meetingIn('in_session'),
		search: '?line=commitment'
	},
	...['', '?at=end'].map((search): Page => ({
		route: '/meetings/[meeting=id]/minutes/read-back',
		as: 'notulis',
		record: meetingIn('in_session'),
		search
	})),
	{
		route: '/meetings/[meeting=id]/notes/[note=id]',
		as: 'notulis',
		record: recordIn('notes', 'note')
	},
	{
		route: '/meetings/[meeting=id]/resolutions/[resolution=id]',
		as: 'notulis',
		record: recordIn('resolutions', 'resolution')
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
	{ route: '/regions', as: 'admin' },
	{ route: '/search', as: 'bupati' },
	{ route: '/search', as: 'bupati', search: '?q=stunting' },
	{ route: '/search', as: 'bappeda', search: '?q=rapat&kind=meetings' },
	{ route: '/search', as: 'dinsos', search: '?q=tidakadayangcocok' },
	{ route: '/settings', as: 'sekretariat' },
	{ route: '/sign-out', as: 'dinsos' },
	{ route: '/verifications', as: 'bappeda' }
];
