import { bilingual } from './words.ts';

/** What stands in place of a page that cannot be shown. */
export const errorWords = bilingual({
	id: {
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
		},
		/** For whom the others are told to ask: an administrator asks nobody, and finds it here. */
		administrator: {
			forbidden:
				'Halaman ini untuk peran yang tidak Anda miliki. Sebagai administrator, Anda memberikan peran kepada orang yang menjalankan tugasnya di Akun dan peran.',
			failed:
				'Terjadi gangguan pada peladen. Yang sudah tersimpan tetap aman. Muat ulang halaman; bila masih terjadi, sebabnya tercatat di peladen dengan kode permintaan ini.',
			requestCode: (code: string) => `Kode permintaan dalam catatan peladen: ${code}`,
			toAccounts: 'Akun dan peran'
		}
	},
	en: {
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
		},
		administrator: {
			forbidden:
				'This page is for a role that you do not hold. As administrator you give roles to those who have the task, under Accounts and roles.',
			failed:
				'The server has a problem. What was saved is safe. Reload the page; if it happens again, the cause is in the log of the server under this request code.',
			requestCode: (code) => `Request code in the log of the server: ${code}`,
			toAccounts: 'Accounts and roles'
		}
	}
});
