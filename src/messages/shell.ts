import { bilingual } from './words.ts';

/** Words of the shell around every page, and of the pages that say why there is no page. */
export const shellWords = bilingual({
	id: {
		skip: 'Lompat ke isi',
		mainNavigation: 'Utama',
		tabNavigation: 'Utama, ponsel',
		destinations: {
			home: 'Beranda',
			summary: 'Ringkasan',
			meetings: 'Rapat',
			commitments: 'Komitmen',
			our_commitments: 'Komitmen kami',
			monitoring: 'Pemantauan',
			verification: 'Verifikasi',
			institutions: 'Instansi',
			people: 'Orang',
			accounts: 'Akun',
			audit: 'Log audit',
			confidentiality: 'Kerahasiaan',
			settings: 'Pengaturan'
		},
		search: 'Cari komitmen atau rapat',
		accountMenu: 'Menu akun',
		ownAccount: 'Akun saya',
		roleNow: (role: string) => `Peran: ${role}`,
		changeRole: 'Ganti peran',
		appearance: 'Tampilan',
		schemes: { light: 'Terang', dark: 'Gelap', system: 'Ikuti perangkat' },
		language: 'Bahasa',
		languages: { id: 'Bahasa Indonesia', en: 'English' },
		keys: 'Pintasan papan ketik',
		allKeys: 'Daftar pintasan',
		help: 'Bantuan',
		signOut: 'Keluar',
		signIn: 'Masuk',
		demoName: 'Mode demo',
		demo: 'Mode demo. Semua data di sini contoh.',
		demoAs: 'Anda melihat sebagai',
		demoNobody: 'Pilih peran …',
		demoSwitch: 'Ganti',
		settings: 'Tampilan dan bahasa',
		toHome: 'Ke beranda',
		tryAgain: 'Muat ulang halaman',
		requestCode: (code: string) => `Kode permintaan untuk disebutkan kepada administrator: ${code}`,
		errors: {
			notFound: {
				title: 'Halaman tidak ditemukan',
				text: 'Alamat ini tidak ada, sudah dipindahkan, atau tidak tersedia bagi Anda. Tidak ada data yang berubah.'
			},
			signedOut: {
				title: 'Sesi Anda berakhir',
				text: 'Yang baru saja dikirim belum disimpan. Masuk kembali di tab baru, lalu muat ulang halaman ini: peramban mengirim isian Anda sekali lagi.'
			},
			forbidden: {
				title: 'Anda tidak berwenang membuka halaman ini',
				text: 'Bila Anda memerlukannya untuk tugas Anda, hubungi administrator daerah Anda.'
			},
			rule: {
				title: 'Tindakan ini tidak dapat dilakukan sekarang',
				text: 'Keadaan data sudah berubah sejak halaman dibuka. Yang tersimpan tetap aman; muat ulang halaman untuk melihat keadaan terbaru.'
			},
			unreadable: {
				title: 'Permintaan ini tidak dapat diproses',
				text: 'Yang dikirim tidak dapat dibaca dan tidak ada yang disimpan. Kembali ke halaman sebelumnya, lalu coba lagi.'
			},
			throttled: {
				title: 'Terlalu banyak percobaan',
				text: 'Tunggu beberapa menit, lalu coba lagi.'
			},
			failed: {
				title: 'Halaman tidak dapat ditampilkan',
				text: 'Terjadi gangguan pada peladen. Yang sudah tersimpan tetap aman. Muat ulang halaman; bila masih terjadi, hubungi administrator.'
			}
		}
	},
	en: {
		skip: 'Skip to content',
		mainNavigation: 'Main',
		tabNavigation: 'Main, phone',
		destinations: {
			home: 'Home',
			summary: 'Summary',
			meetings: 'Meetings',
			commitments: 'Commitments',
			our_commitments: 'Our commitments',
			monitoring: 'Monitoring',
			verification: 'Verification',
			institutions: 'Institutions',
			people: 'People',
			accounts: 'Accounts',
			audit: 'Audit log',
			confidentiality: 'Confidentiality',
			settings: 'Settings'
		},
		search: 'Search commitments or meetings',
		accountMenu: 'Account menu',
		ownAccount: 'My account',
		roleNow: (role) => `Role: ${role}`,
		changeRole: 'Change role',
		appearance: 'Appearance',
		schemes: { light: 'Light', dark: 'Dark', system: 'As the device' },
		language: 'Language',
		languages: { id: 'Bahasa Indonesia', en: 'English' },
		keys: 'Keyboard shortcuts',
		allKeys: 'List of keys',
		help: 'Help',
		signOut: 'Sign out',
		signIn: 'Sign in',
		demoName: 'Demonstration',
		demo: 'Demonstration. All data here are examples.',
		demoAs: 'You are looking as',
		demoNobody: 'Choose a role …',
		demoSwitch: 'Change',
		settings: 'Appearance and language',
		toHome: 'To the home page',
		tryAgain: 'Reload the page',
		requestCode: (code) => `Request code to give to the administrator: ${code}`,
		errors: {
			notFound: {
				title: 'Page not found',
				text: 'This address does not exist, has moved, or is not available to you. No data have changed.'
			},
			signedOut: {
				title: 'Your session has ended',
				text: 'What was just sent has not been saved. Sign in again in a new tab, then reload this page: the browser sends what you filled in once more.'
			},
			forbidden: {
				title: 'You are not authorised to open this page',
				text: 'If your work needs it, contact the administrator of your region.'
			},
			rule: {
				title: 'This cannot be done now',
				text: 'The state of the data has changed since the page was opened. What was saved is safe; reload the page to see the present state.'
			},
			unreadable: {
				title: 'This request cannot be processed',
				text: 'What was sent could not be read and nothing was saved. Go back to the page before, then try again.'
			},
			throttled: {
				title: 'Too many attempts',
				text: 'Wait a few minutes, then try again.'
			},
			failed: {
				title: 'The page cannot be shown',
				text: 'The server has a problem. What was saved is safe. Reload the page; if it happens again, contact the administrator.'
			}
		}
	}
});
