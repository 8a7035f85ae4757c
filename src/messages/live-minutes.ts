import { bilingual } from './words.ts';

/** Writing minutes from the keyboard while people talk. Slash words and `@` are the same in both languages. */
export const liveMinutesWords = bilingual({
	id: {
		title: 'Tulis notula',
		lines: { resolution: 'Keputusan', commitment: 'Tindak lanjut', note: 'Catatan' },
		lineKinds: 'Jenis baris',
		numbered: {
			resolution: (number: string) => `Keputusan ${number}`,
			commitment: (number: string) => `Tindak lanjut ${number}`,
			note: () => 'Catatan'
		},
		correcting: (name: string) => `Mengubah ${name}`,
		withdrawing: (name: string, falls: number) =>
			`Mencabut ${name}${falls > 0 ? ` beserta ${falls} tindak lanjutnya` : ''}`,
		withdrawal: (name: string) => `Pencabutan ${name}`,
		stopCorrecting: 'Batal mengubah',
		stopWithdrawing: 'Batal mencabut',
		under: (item: string) => `pada agenda ${item}`,
		outside: 'di luar agenda',
		placeholders: {
			resolution: 'Bunyi keputusan, lalu Enter',
			commitment: 'Uraian @instansi tenggat bukti: …, lalu Enter',
			note: '@Penyampai: isi catatan, lalu Enter',
			reason: 'Alasan dicabut, lalu Enter; nomornya tidak dipakai lagi'
		},
		names: 'Nama yang cocok',
		found: (count: number) => (count === 1 ? '1 nama' : `${count} nama`),
		lead: 'Penanggung jawab',
		supporting: (names: string) => `bersama ${names}`,
		due: 'Tenggat',
		proof: 'Bukti selesai',
		kind: 'Jenis',
		speaker: 'Yang menyampaikan',
		none: 'belum ada',
		nobody: 'tidak disebutkan',
		unread: 'belum terbaca sebagai tanggal; kata-katanya tetap tersimpan',
		effort: 'Apa bukti selesainya?',
		use: (date: string) => `Pakai ${date}`,
		save: 'Simpan',
		full: 'Isi dengan formulir',
		together: (count: number) => `${count} baris; Enter menyimpannya sebagai satu.`,
		apart: {
			resolution: (count: number) => `Simpan sebagai ${count} keputusan`,
			commitment: (count: number) => `Simpan sebagai ${count} tindak lanjut`,
			note: (count: number) => `Simpan sebagai ${count} catatan`
		},
		lacks: {
			text: 'Tulis isinya lebih dahulu.',
			resolution: 'Catat keputusan lebih dahulu; tindak lanjut selalu berasal dari satu keputusan.',
			end: 'Simpan atau kosongkan baris ini lebih dahulu.'
		},
		leave: 'Esc sekali lagi keluar dari baris ini; ketikan Anda tetap ada.',
		noLast: 'Belum ada baris untuk diubah.',
		noneWithdrawn: 'Tidak ada yang dicabut pada agenda ini.',
		announced: (line: string) =>
			line === '' ? 'Baris yang menunggu disimpan' : `${line} disimpan`,
		states: {
			saved: (clock: string) => `Tersimpan ${clock}`,
			allSaved: 'Semua tersimpan',
			saving: 'Menyimpan…',
			kept: (clock: string) => `Ketikan tersimpan di perangkat ini ${clock}`,
			network: (count: number) => `Menunggu jaringan: ${count} baris tersimpan di perangkat ini`,
			networkMemory: (count: number) =>
				`Menunggu jaringan: ${count} baris, hanya di halaman ini; jangan ditutup`,
			server: (count: number) =>
				`Peladen belum menjawab: ${count} baris tersimpan di perangkat ini`,
			serverMemory: (count: number) =>
				`Peladen belum menjawab: ${count} baris, hanya di halaman ini; jangan ditutup`,
			signedOut: (count: number) => `Sesi Anda berakhir; ${count} baris tetap ada di perangkat ini`,
			signedOutMemory: (count: number) =>
				`Sesi Anda berakhir; ${count} baris hanya ada di halaman ini, jangan ditutup`,
			refused: (count: number) => `${count} baris ditolak; lihat pada lembar`,
			nothingKept: 'Rapat ini tidak biasa: tidak ada ketikan yang disimpan di peramban.',
			notKept: 'Perangkat ini tidak dapat menyimpan ketikan; jangan tutup halaman.'
		},
		signIn: 'Masuk kembali',
		retry: 'Coba lagi',
		restored: 'Ketikan Anda yang belum disimpan dilanjutkan.',
		line: {
			sending: 'menyimpan…',
			waiting: 'menunggu jaringan',
			server: 'menunggu peladen',
			earlier: 'menunggu keputusannya',
			signed_out: 'menunggu Anda masuk kembali',
			refused: 'ditolak',
			corrected: 'perubahan',
			withdrawn: (number: string) => `pencabutan ${number}`.trim()
		},
		onTheWay: 'Baris yang belum sampai',
		rewrite: 'Tulis ulang',
		discard: 'Buang',
		stored: 'Versi tersimpan',
		mine: 'Versi Anda',
		useMine: 'Pakai versi Anda',
		useStored: 'Pakai versi tersimpan',
		keys: { save: 'simpan', details: 'periksa rincian', last: 'ubah baris terakhir' }
	},
	en: {
		title: 'Write the minutes',
		lines: { resolution: 'Resolution', commitment: 'Action item', note: 'Note' },
		lineKinds: 'Kind of line',
		numbered: {
			resolution: (number) => `Resolution ${number}`,
			commitment: (number) => `Action item ${number}`,
			note: () => 'Note'
		},
		correcting: (name) => `Changing ${name}`,
		withdrawing: (name, falls) =>
			`Withdrawing ${name}${falls > 0 ? ` with its ${falls} action items` : ''}`,
		withdrawal: (name) => `Withdrawal of ${name}`,
		stopCorrecting: 'Leave it as it was',
		stopWithdrawing: 'Leave it standing',
		under: (item) => `under item ${item}`,
		outside: 'outside the agenda',
		placeholders: {
			resolution: 'Wording of the resolution, then Enter',
			commitment: 'What @institution due words bukti: …, then Enter',
			note: '@Speaker: what was said, then Enter',
			reason: 'Why it is withdrawn, then Enter; its number is not used again'
		},
		names: 'Names that match',
		found: (count) => (count === 1 ? '1 name' : `${count} names`),
		lead: 'Responsible',
		supporting: (names) => `with ${names}`,
		due: 'Due',
		proof: 'Proof of completion',
		kind: 'Kind',
		speaker: 'Spoken by',
		none: 'none yet',
		nobody: 'not stated',
		unread: 'not read as a date yet; the words are kept as they are',
		effort: 'What will show that it is done?',
		use: (date) => `Use ${date}`,
		save: 'Save',
		full: 'Fill in the form',
		together: (count) => `${count} lines; Enter saves them as one.`,
		apart: {
			resolution: (count) => `Save as ${count} resolutions`,
			commitment: (count) => `Save as ${count} action items`,
			note: (count) => `Save as ${count} notes`
		},
		lacks: {
			text: 'Write the text first.',
			resolution: 'Record a resolution first; an action item always comes out of one.',
			end: 'Save or empty this line first.'
		},
		leave: 'Esc once more leaves this line; what you typed stays.',
		noLast: 'There is no line to change yet.',
		noneWithdrawn: 'Nothing was withdrawn under this item.',
		announced: (line) => (line === '' ? 'The line that waited is saved' : `${line} saved`),
		states: {
			saved: (clock) => `Saved ${clock}`,
			allSaved: 'Everything is saved',
			saving: 'Saving…',
			kept: (clock) => `Typing kept on this device ${clock}`,
			network: (count) => `Waiting for the network: ${lines(count)} kept on this device`,
			networkMemory: (count) =>
				`Waiting for the network: ${lines(count)}, only on this page; do not close it`,
			server: (count) => `The server has not answered: ${lines(count)} kept on this device`,
			serverMemory: (count) =>
				`The server has not answered: ${lines(count)}, only on this page; do not close it`,
			signedOut: (count) => `Your session ended; ${lines(count)} still on this device`,
			signedOutMemory: (count) =>
				`Your session ended; ${lines(count)} only on this page, do not close it`,
			refused: (count) => `${lines(count)} refused; see the sheet`,
			nothingKept: 'This meeting is not ordinary: nothing typed is kept in the browser.',
			notKept: 'This device cannot keep what is typed; do not close the page.'
		},
		signIn: 'Sign in again',
		retry: 'Try again',
		restored: 'What you had typed and not saved goes on.',
		line: {
			sending: 'saving…',
			waiting: 'waiting for the network',
			server: 'waiting for the server',
			earlier: 'waiting for its resolution',
			signed_out: 'waiting for you to sign in again',
			refused: 'refused',
			corrected: 'change',
			withdrawn: (number) => `withdrawal of ${number || 'a note'}`
		},
		onTheWay: 'Lines that have not arrived',
		rewrite: 'Write it again',
		discard: 'Discard',
		stored: 'Stored version',
		mine: 'Your version',
		useMine: 'Use your version',
		useStored: 'Use the stored version',
		keys: { save: 'save', details: 'check the details', last: 'change the last line' }
	}
});

function lines(count: number): string {
	return count === 1 ? '1 line' : `${count} lines`;
}
