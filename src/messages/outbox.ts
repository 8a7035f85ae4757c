import { bilingual } from './words.ts';

/** Drafts on the device, and what is sent when the network or the session comes back. */
export const outboxWords = bilingual({
	id: {
		draftThere: (date: string) => `Draf ${date} ada di perangkat ini.`,
		goOn: 'Lanjutkan draf',
		discardDraft: 'Buang draf',
		willKeep: 'Draf akan disimpan di perangkat ini.',
		draftSaved: (time: string) => `Draf tersimpan di perangkat ini pukul ${time}.`,
		draftUnsaved:
			'Perangkat ini tidak dapat menyimpan draf. Jangan tutup halaman sebelum terkirim.',
		notKept:
			'Isinya tidak disimpan di perangkat ini karena tidak terbuka untuk umum di daerah. Jangan tutup halaman sebelum terkirim.',
		keepNot: 'Jangan simpan di perangkat ini',
		keepAgain: 'Simpan lagi di perangkat ini',
		keepsNothing: 'Atas pilihan Anda, tidak ada yang disimpan di perangkat ini.',
		untilSent: 'Jangan tutup halaman sebelum terkirim.',
		waitingNetwork: 'Menunggu jaringan',
		waitingServer: 'Peladen belum menjawab',
		waitingEarlier: 'Menunggu kiriman sebelumnya',
		sending: 'Mengirim',
		refused: 'Ditolak',
		signedOut: 'Sesi Anda berakhir',
		keptHere: (size: string) =>
			`Anda sedang luring atau jaringan terputus. Kiriman ini (${size}) tersimpan di perangkat ini dan dikirim sendiri saat jaringan kembali. Halaman ini boleh ditutup.`,
		inMemory: (size: string) =>
			`Kiriman ini (${size}) hanya ada di halaman ini dan dikirim sendiri saat jaringan kembali. Jangan tutup halaman ini.`,
		tryingAgain: 'Tuntas mencoba lagi dengan sendirinya; Anda tidak perlu mengisi ulang.',
		signInAgain:
			'Masuk kembali dengan akun yang sama; yang Anda tulis tetap ada dan dikirim dengan sendirinya.',
		signIn: 'Masuk kembali',
		fileUnderWay: (file: number, of: number, sent: string, size: string) =>
			`Berkas ${file} dari ${of}, ${sent} dari ${size}`,
		underWay: (sent: string, total: string) => `${sent} dari ${total}`,
		sendNow: 'Kirim sekarang',
		edit: 'Ubah',
		discard: 'Buang kiriman',
		discardQuestion: 'Isinya hilang dan tidak dapat dikembalikan.',
		discardYes: 'Ya, buang',
		cancel: 'Hentikan'
	},
	en: {
		draftThere: (date) => `A draft of ${date} is on this device.`,
		goOn: 'Continue the draft',
		discardDraft: 'Discard the draft',
		willKeep: 'A draft will be kept on this device.',
		draftSaved: (time) => `Draft saved on this device at ${time}.`,
		draftUnsaved: 'This device cannot save a draft. Do not close the page before it is sent.',
		notKept:
			'This is not saved on the device, because it is not open to everybody in the region. Do not close the page before it is sent.',
		keepNot: 'Keep nothing on this device',
		keepAgain: 'Keep drafts on this device again',
		keepsNothing: 'As you chose, nothing is kept on this device.',
		untilSent: 'Do not close the page before it is sent.',
		waitingNetwork: 'Waiting for the network',
		waitingServer: 'The server has not answered yet',
		waitingEarlier: 'Waiting for what was sent before',
		sending: 'Sending',
		refused: 'Refused',
		signedOut: 'Your session has ended',
		keptHere: (size) =>
			`You are offline or the connection broke. This (${size}) is kept on this device and will be sent by itself when the network is back. You may close the page.`,
		inMemory: (size) =>
			`This (${size}) is only on this page and will be sent by itself when the network is back. Do not close the page.`,
		tryingAgain: 'Tuntas tries again by itself; you need not fill anything in again.',
		signInAgain:
			'Sign in again with the same account; what you have written stays and is sent by itself.',
		signIn: 'Sign in again',
		fileUnderWay: (file, of, sent, size) => `File ${file} of ${of}, ${sent} of ${size}`,
		underWay: (sent, total) => `${sent} of ${total}`,
		sendNow: 'Send now',
		edit: 'Edit',
		discard: 'Discard',
		discardQuestion: 'What you wrote is lost and cannot be brought back.',
		discardYes: 'Yes, discard',
		cancel: 'Stop'
	}
});
