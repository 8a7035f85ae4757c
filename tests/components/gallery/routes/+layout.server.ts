import type { ServerLoadEvent } from '@sveltejs/kit';
import type { LayoutContent } from '#components/shell.ts';

const NAVIGATION = [
	{ href: '/monitoring', label: 'Pemantauan', icon: 'chart' },
	{ href: '/verifications', label: 'Verifikasi', icon: 'verify', count: 12 },
	{ href: '/list', label: 'Komitmen', icon: 'commitment' },
	{ href: '/form', label: 'Rapat', icon: 'meeting' }
] as const;

const CLIENT = { comes: false };
export const csr = CLIENT.comes;

/** As the product's: it runs once and after posts, not again for each page that one goes to. */
export const load = ({ url, untrack }: Pick<ServerLoadEvent, 'url' | 'untrack'>): LayoutContent =>
	untrack(() => content(url.searchParams));

const content = (search: URLSearchParams): LayoutContent => ({
	reader: {
		language: search.get('lang') === 'en' ? 'en' : 'id',
		zone: 'Asia/Makassar',
		today: '2026-11-23',
		account: null
	},
	scheme: search.get('scheme') === 'dark' ? 'dark' : 'system',
	paper: 'a4',
	demo: search.has('demo') ? { accounts: [{ id: '1', label: 'Sekretariat' }], current: '1' } : null,
	shell: search.has('visitor')
		? null
		: {
				regionName: 'Kabupaten Contoh',
				personName: 'Ayu Kartika',
				officeName: 'Bappeda',
				roleName: 'Verifikator',
				administers: false,
				navigation: NAVIGATION,
				tabs: NAVIGATION,
				menu: [{ href: '/display', label: 'Akun saya', icon: 'person' }],
				roles: [
					{ id: '1', label: 'Verifikator', active: true },
					{ id: '2', label: 'Penghubung Dinas Kesehatan', active: false }
				],
				flash: search.has('flash') ? 'Notula rapat telah disahkan.' : null
			}
});
