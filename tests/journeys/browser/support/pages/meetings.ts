import type { Page } from '../addresses.ts';
import { meetingIn, recordIn } from './records.ts';

/** Meetings in each state, what prepares them, their minutes and papers. */
export const MEETING_PAGES: readonly Page[] = [
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
	{ route: '/meetings/series', as: 'bupati' },
	...['', '/edit'].map((page): Page => ({
		route: `/meetings/series/[series=id]${page}`,
		as: 'sekretariat',
		record: `select series_id as series from meetings where series_id is not null
			and confidentiality = 'ordinary' order by id limit 1`
	})),
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
	{ route: '/meetings/[meeting=id]/projection', as: 'notulis', record: meetingIn('in_session') },
	{ route: '/meetings/[meeting=id]/projection', as: 'notulis', record: meetingIn('scheduled') },
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
	}
];
