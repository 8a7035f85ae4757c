import { bilingual } from './words.ts';

/** What is kept on this device: without network, and before somebody signs out of it. */
export const onDeviceWords = bilingual({
	id: {
		title: 'Di perangkat ini',
		offline: 'Anda sedang luring',
		offlineText:
			'Halaman yang Anda minta tidak dapat dimuat tanpa jaringan. Yang Anda tulis tetap ada di perangkat ini dan yang menunggu dikirim sendiri saat jaringan kembali.',
		onlineText:
			'Draf dan kiriman yang menunggu jaringan, disimpan di perangkat ini paling lama 30 hari. Isi rapat terbatas dan rahasia tidak pernah disimpan di sini.',
		tryAgain: 'Coba lagi',
		home: 'Ke beranda',
		nothing: 'Tidak ada draf atau kiriman yang menunggu di perangkat ini.',
		needsScripts:
			'Daftar ini memerlukan JavaScript: tanpa JavaScript tidak ada yang disimpan di sini.',
		waiting: 'Menunggu dikirim',
		drafts: 'Draf',
		discard: 'Buang',
		open: 'Buka',
		leaving:
			'Yang ada di bawah ini belum terkirim. Keluar menghapusnya dari perangkat ini; kirim atau buka dahulu bila masih diperlukan.',
		tooOld: 'Kiriman ini berumur lebih dari 30 hari. Periksa isinya, lalu kirim kembali.',
		earlierDiscarded: 'Kiriman yang menjadi dasarnya telah dibuang.',
		notTaken: 'Peladen tidak menerima kiriman ini.'
	},
	en: {
		title: 'On this device',
		offline: 'You are offline',
		offlineText:
			'The page that you asked for cannot be loaded without a network. What you have written is still on this device, and what waits is sent by itself when the network is back.',
		onlineText:
			'Drafts and what waits for the network, kept on this device for at most 30 days. Nothing of restricted or secret meetings is ever kept here.',
		tryAgain: 'Try again',
		home: 'To the home page',
		nothing: 'No draft and nothing to be sent is on this device.',
		needsScripts: 'This list needs JavaScript: without it nothing is kept here.',
		waiting: 'Waiting to be sent',
		drafts: 'Drafts',
		discard: 'Discard',
		open: 'Open',
		leaving:
			'What follows has not been sent. Signing out removes it from this device; send or open it first if it is still needed.',
		tooOld: 'This is more than 30 days old. Check it, then send it again.',
		earlierDiscarded: 'What this depends on has been discarded.',
		notTaken: 'The server did not accept this.'
	}
});
