import type { RefusalWords } from '#lib/server/outer/refuse.ts';
import { bilingual } from './words.ts';

/** What the outer server says when it turns a request away: what happened, what to do. */
export const refusalWords = bilingual<RefusalWords>({
	id: {
		requestCode: (id) => `Kode permintaan: ${id}`,
		toHome: 'Ke beranda',
		reasons: {
			malformed: [
				'Permintaan tidak dapat dibaca',
				'Kembali ke halaman sebelumnya, lalu coba lagi.'
			],
			address_too_long: ['Alamat terlalu panjang', 'Kurangi saringan atau kata yang dicari.'],
			wrong_host: [
				'Alamat ini tidak dilayani di sini',
				'Buka aplikasi melalui alamat resminya, atau hubungi administrator.'
			],
			method: ['Cara mengakses ini tidak dikenal', 'Buka halaman dari peramban.'],
			foreign_form: [
				'Kiriman ini tidak berasal dari halaman Tuntas',
				'Tidak ada yang disimpan. Buka halamannya kembali di Tuntas, lalu kirim dari sana.'
			],
			embedded: [
				'Halaman ini tidak dapat ditampilkan di dalam situs lain',
				'Buka halamannya langsung di peramban.'
			],
			length_required: [
				'Panjang kiriman tidak diketahui',
				'Tidak ada yang disimpan. Kirim kembali.'
			],
			too_large: [
				'Kiriman terlalu besar',
				'Tidak ada yang disimpan. Perkecil atau kurangi berkasnya, lalu kirim kembali.'
			],
			too_slow: [
				'Kiriman terputus karena terlalu lama',
				'Tidak ada yang disimpan. Periksa sambungan internet, lalu kirim kembali.'
			],
			not_found: ['Halaman tidak ditemukan', 'Periksa alamatnya.'],
			stopping: [
				'Tuntas sedang dimulai ulang',
				'Yang sudah tersimpan tetap aman. Coba lagi dalam beberapa detik.'
			],
			failed: [
				'Terjadi gangguan pada peladen',
				'Yang sudah tersimpan tetap aman. Coba lagi; bila masih terjadi, hubungi administrator.'
			]
		}
	},
	en: {
		requestCode: (id) => `Request code: ${id}`,
		toHome: 'To the home page',
		reasons: {
			malformed: ['The request could not be read', 'Go back to the page before and try again.'],
			address_too_long: ['The address is too long', 'Use fewer filters or search words.'],
			wrong_host: [
				'This address is not served here',
				'Open the application at its official address, or contact the administrator.'
			],
			method: ['This way of access is not known', 'Open the page in a browser.'],
			foreign_form: [
				'This was not sent from a page of Tuntas',
				'Nothing was saved. Open the page in Tuntas again and send it from there.'
			],
			embedded: [
				'This page cannot be shown inside another site',
				'Open the page itself in the browser.'
			],
			length_required: [
				'The length of what was sent is unknown',
				'Nothing was saved. Send it again.'
			],
			too_large: ['What was sent is too large', 'Nothing was saved. Send smaller or fewer files.'],
			too_slow: [
				'Sending took too long and was cut off',
				'Nothing was saved. Check the connection and send it again.'
			],
			not_found: ['Page not found', 'Check the address.'],
			stopping: ['Tuntas is restarting', 'What was saved is safe. Try again in a few seconds.'],
			failed: [
				'Something went wrong on the server',
				'What was saved is safe. Try again; if it happens again, contact the administrator.'
			]
		}
	}
});
