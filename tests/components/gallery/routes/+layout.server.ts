import type { LayoutContent } from '#components/shell.ts';

const NAVIGATION = [
	{ href: '/monitoring', label: 'Pemantauan', icon: 'chart' },
	{ href: '/verifications', label: 'Verifikasi', icon: 'verify', count: 12 },
	{ href: '/list', label: 'Komitmen', icon: 'commitment' },
	{ href: '/form', label: 'Rapat', icon: 'meeting' }
] as const;

export const load = ({ url }: { url: URL }): LayoutContent => ({
	reader: {
		language: url.searchParams.get('lang') === 'en' ? 'en' : 'id',
		zone: 'Asia/Makassar',
		today: '2026-11-23'
	},
	scheme: url.searchParams.get('scheme') === 'dark' ? 'dark' : 'system',
	shell: url.searchParams.has('visitor')
		? null
		: {
				regionName: 'Kabupaten Contoh',
				personName: 'Ayu Kartika',
				officeName: 'Bappeda',
				roleName: 'Verifikator',
				navigation: NAVIGATION,
				tabs: NAVIGATION,
				menu: [{ href: '/display', label: 'Akun saya', icon: 'person' }],
				roles: [
					{ id: '1', label: 'Verifikator', active: true },
					{ id: '2', label: 'Penghubung Dinas Kesehatan', active: false }
				],
				demo: url.searchParams.has('demo')
					? { accounts: [{ id: '1', label: 'Sekretariat' }] }
					: null,
				flash: url.searchParams.has('flash') ? 'Notula rapat telah disahkan.' : null
			}
});
