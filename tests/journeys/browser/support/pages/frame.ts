import type { Page } from '../addresses.ts';

/** The homes, the search, the help and whatever belongs to no noun. */
export const FRAME_PAGES: readonly Page[] = [
	{ route: '/', as: 'bupati' },
	{ route: '/', as: 'bappeda' },
	{ route: '/', as: 'admin' },
	{ route: '/', as: 'sekda' },
	{ route: '/', as: 'notulis' },
	{ route: '/', as: 'inspektorat' },
	{ route: '/audit', as: 'inspektorat' },
	{ route: '/confidentiality', as: 'inspektorat' },
	{ route: '/confidentiality', as: 'sekretariat' },
	{ route: '/help', as: 'notulis' },
	{ route: '/help', as: 'bupati', search: '?role=liaison' },
	{ route: '/help/keys', as: 'bappeda' },
	{ route: '/search', as: 'bupati' },
	{ route: '/search', as: 'bupati', search: '?q=stunting' },
	{ route: '/search', as: 'bappeda', search: '?q=rapat&kind=meetings' },
	{ route: '/search', as: 'dinsos', search: '?q=tidakadayangcocok' },
	{ route: '/settings', as: 'sekretariat' },
	{ route: '/sign-out', as: 'dinsos' }
];
