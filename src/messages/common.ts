import { bilingual } from './words.ts';

/** Words of the form and display primitives, the same on every page. */
export const commonWords = bilingual({
	id: {
		optional: '(opsional)',
		saving: 'Menyimpan…',
		cancel: 'Batal',
		errorTitle: 'Galat: ',
		errorsToCorrect: (count: number) => `Ada ${count} isian yang perlu diperbaiki`,
		notDone: 'Belum tersimpan',
		unnamedField: 'Isian pada formulir ini',
		notSent:
			'Belum terkirim. Periksa jaringan, lalu coba lagi; yang sudah Anda tulis tetap ada di halaman ini.',
		serverFailed:
			'Peladen sedang mengalami gangguan dan kiriman ini belum tersimpan. Yang Anda tulis tetap ada di halaman ini; coba lagi beberapa saat lagi.',
		signedOut:
			'Sesi Anda berakhir. Masuk kembali di tab baru; tulisan Anda di halaman ini tetap ada.',
		signInAgain: 'Masuk di tab baru',
		done: 'Sudah tersimpan',
		undrawn:
			'Kiriman ini sudah tersimpan, tetapi halaman ini belum dapat diperbarui. Tulisan Anda yang lain di halaman ini tetap ada.',
		showNewest: 'Buka halaman terbaru di tab baru',
		changedMeanwhile: 'Ada perubahan dari orang lain',
		yourVersion: 'Versi Anda',
		storedVersion: 'Versi tersimpan',
		useStored: 'Pakai versi tersimpan',
		emptyValue: 'kosong',
		yes: 'Ya',
		no: 'Tidak',
		choose: 'Pilih …',
		matches: (count: number) => (count === 0 ? 'Tidak ada yang cocok' : `${count} pilihan`),
		listHint: 'Ketik nama atau singkatan, lalu pilih dari daftar.',
		chosen: (count: number) => `${count} dipilih`,
		dateHint: 'Misalnya 30 November 2026 atau 30/11/2026.',
		dateUnread: 'Belum terbaca sebagai tanggal.',
		dayDiffers: (day: string) => `Hari tidak cocok: tanggal ini jatuh pada hari ${day}.`,
		readAs: 'Terbaca:',
		timeHint: 'Misalnya 09.00.',
		slide: (label: string) => `Geser ${label}`,
		crumbs: 'Remah roti',
		incompleteCount: (count: number) => `Belum lengkap (${count})`,
		missing: 'belum lengkap'
	},
	en: {
		optional: '(optional)',
		saving: 'Saving…',
		cancel: 'Cancel',
		errorTitle: 'Error: ',
		errorsToCorrect: (count) =>
			count === 1 ? 'One field needs correcting' : `${count} fields need correcting`,
		notDone: 'Not saved yet',
		unnamedField: 'A field of this form',
		notSent:
			'Not sent yet. Check the network, then try again; what you have written is still on this page.',
		serverFailed:
			'The server has a problem and this was not saved. What you have written is still on this page; try again in a moment.',
		signedOut:
			'Your session has ended. Sign in again in a new tab; what you have written is still on this page.',
		signInAgain: 'Sign in in a new tab',
		done: 'Saved',
		undrawn:
			'This was saved, but the page could not be brought up to date. Everything else that you have written on it is still there.',
		showNewest: 'Open the newest page in a new tab',
		changedMeanwhile: 'Somebody else made changes',
		yourVersion: 'Your version',
		storedVersion: 'Stored version',
		useStored: 'Use the stored version',
		emptyValue: 'empty',
		yes: 'Yes',
		no: 'No',
		choose: 'Choose …',
		matches: (count) => (count === 0 ? 'No match' : count === 1 ? '1 choice' : `${count} choices`),
		listHint: 'Type a name or acronym, then choose from the list.',
		chosen: (count) => `${count} chosen`,
		dateHint: 'For example 30 November 2026 or 30/11/2026.',
		dateUnread: 'Not read as a date yet.',
		dayDiffers: (day) => `The weekday does not fit: this date is a ${day}.`,
		readAs: 'Read as:',
		timeHint: 'For example 09:00.',
		slide: (label) => `Slide ${label}`,
		crumbs: 'Breadcrumb',
		incompleteCount: (count) => `Incomplete (${count})`,
		missing: 'not given yet'
	}
});
