import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly keysTitle: string;
	readonly keys: {
		readonly accept: string;
		readonly return: string;
		readonly next: string;
		readonly previous: string;
		readonly phrase: string;
		readonly evidence: string;
		readonly undo: string;
		readonly leave: string;
	};
	readonly keysOff: string;
	readonly accept: string;
	readonly acceptDone: string;
	readonly acceptExplained: string;
	readonly acceptDoneExplained: string;
	readonly giveBack: string;
	readonly note: string;
	readonly noteHint: string;
	/** Of a note that is kept on the device: "Catatan verifikasi K-2026-0147". */
	readonly draftTitle: (code: string) => string;
	readonly others: string;
	readonly phrases: string;
	readonly examples: string;
	readonly standard: readonly string[];
	readonly keepPhrases: string;
	readonly phrase: string;
	readonly keep: string;
	readonly drop: (phrase: string) => string;
	readonly limit: string;
	readonly limitPassed: string;
	readonly verifier: string;
	readonly claimed: (percent: string, before: string | null) => string;
	readonly planned: (percent: string) => string;
	readonly decidedToday: (count: number) => string;
	readonly last: (code: string, institution: string, word: string) => string;
	readonly returned: string;
	readonly undo: string;
	readonly openSheet: string;
	readonly newer: string;
	readonly toNewer: string;
	readonly alsoSettled: string;
	readonly changed: string;
	readonly same: string;
	readonly was: string;
	readonly enlarge: (name: string) => string;
	readonly turn: string;
	readonly natural: string;
	readonly fit: string;
	readonly previousPicture: string;
	readonly nextPicture: string;
	readonly pieceOf: (place: number, of: number) => string;
	readonly download: string;
	readonly document: (name: string) => string;
	readonly openDocument: string;
	readonly doneWithout: string;
	/** Where the browser shows no PDF within a page. */
	readonly noReader: string;
}

/** The desk at which a verifier decides one report after the other. */
export const verificationDeskWords = bilingual<Words>({
	id: {
		keysTitle: 'Pintasan',
		keys: {
			accept: 'terima',
			return: 'kembalikan',
			next: 'berikutnya',
			previous: 'sebelumnya',
			phrase: 'sisipkan frasa',
			evidence: 'buka bukti',
			undo: 'urungkan putusan terakhir',
			leave: 'keluar dari catatan'
		},
		keysOff: 'Pintasan satu tombol dapat dimatikan pada menu akun.',
		accept: 'Terima kemajuan dan lanjut',
		acceptDone: 'Terima dan lanjut',
		acceptExplained: 'Dicatat sebagai belum sesuai: ada kemajuan, bukti selesai belum terpenuhi.',
		acceptDoneExplained: 'Dicatat sebagai sesuai, 100%. Bagian ini ditutup.',
		giveBack: 'Kembalikan dan lanjut',
		note: 'Catatan',
		noteHint: 'Wajib bila laporan dikembalikan. Tampil pada lembar komitmen.',
		draftTitle: (code) => `Catatan verifikasi ${code}`,
		others: 'Putusan lain',
		phrases: 'Frasa',
		examples: 'Frasa di atas adalah contoh, sampai Anda menyimpan frasa sendiri.',
		standard: [
			'Foto belum menunjukkan lokasi dan tanggal.',
			'Mohon unggah dokumen yang sudah bernomor dan ditandatangani.',
			'Jumlah pada uraian berbeda dengan bukti.',
			'Bukti belum sesuai dengan bukti selesai yang disepakati.'
		],
		keepPhrases: 'Kelola frasa',
		phrase: 'Frasa baru',
		keep: 'Simpan frasa',
		drop: (phrase) => `Hapus frasa “${phrase}”`,
		limit: 'Batas verifikasi',
		limitPassed: 'sudah lewat',
		verifier: 'Pemeriksa',
		claimed: (now, before) => (before === null ? now : `${before} menjadi ${now}`),
		planned: (percent) => `garis lurus menuju tenggat ${percent}`,
		decidedToday: (count) => `${number(count, 'id')} sudah Anda putuskan hari ini`,
		last: (code, institution, word) => `${code}, ${institution}: ${word}.`,
		returned: 'dikembalikan',
		undo: 'Urungkan',
		openSheet: 'Lembar komitmen',
		newer: 'Instansi ini sudah mengirim laporan yang lebih baru; laporan ini diperiksa bersamanya.',
		toNewer: 'Buka laporan terbaru',
		alsoSettled: 'belum diputuskan; ikut selesai bersama laporan ini',
		changed: 'Sejak laporan sebelumnya',
		same: 'Status dan realisasi tidak berubah.',
		was: 'sebelumnya',
		enlarge: (name) => `Perbesar ${name}`,
		turn: 'Putar',
		natural: 'Ukuran asli',
		fit: 'Sesuaikan dengan layar',
		previousPicture: 'Foto sebelumnya',
		nextPicture: 'Foto berikutnya',
		pieceOf: (place, of) => `Foto ${place} dari ${of}`,
		download: 'Unduh',
		document: (name) => `Isi ${name}`,
		openDocument: 'Buka di tab baru',
		doneWithout:
			'Dilaporkan selesai tanpa bukti yang diserahkan. Tulis pada catatan apa yang Anda periksa.',
		noReader: 'Peramban ini tidak menampilkan PDF di dalam halaman.'
	},
	en: {
		keysTitle: 'Keys',
		keys: {
			accept: 'accept',
			return: 'return',
			next: 'next',
			previous: 'previous',
			phrase: 'insert a phrase',
			evidence: 'open the evidence',
			undo: 'undo the last decision',
			leave: 'leave the note'
		},
		keysOff: 'Single-key shortcuts can be switched off in the account menu.',
		accept: 'Accept the progress and go on',
		acceptDone: 'Accept and go on',
		acceptExplained: 'Recorded as not yet conforming: progress, but not the agreed proof.',
		acceptDoneExplained: 'Recorded as conforming, 100%. This part is closed.',
		giveBack: 'Return it and go on',
		note: 'Note',
		noteHint: 'Required when the report is returned. It appears on the sheet.',
		draftTitle: (code) => `Verification note on ${code}`,
		others: 'Other verdicts',
		phrases: 'Phrases',
		examples: 'The phrases above are examples, until you keep your own.',
		standard: [
			'The photo does not show the place and the date yet.',
			'Please upload the document once it is numbered and signed.',
			'The amount in the description differs from the evidence.',
			'The evidence is not what was agreed as proof of completion.'
		],
		keepPhrases: 'Manage phrases',
		phrase: 'New phrase',
		keep: 'Keep the phrase',
		drop: (phrase) => `Remove the phrase “${phrase}”`,
		limit: 'Verify by',
		limitPassed: 'has passed',
		verifier: 'Verifier',
		claimed: (now, before) => (before === null ? now : `${before} to ${now}`),
		planned: (percent) => `straight line to the due date ${percent}`,
		decidedToday: (count) => `${number(count, 'en')} decided by you today`,
		last: (code, institution, word) => `${code}, ${institution}: ${word}.`,
		returned: 'returned',
		undo: 'Undo',
		openSheet: 'Sheet of the commitment',
		newer: 'This institution has sent a newer report; this one is checked together with it.',
		toNewer: 'Open the newest report',
		alsoSettled: 'not decided; settled together with this report',
		changed: 'Since the report before',
		same: 'Status and progress have not changed.',
		was: 'before',
		enlarge: (name) => `Enlarge ${name}`,
		turn: 'Turn',
		natural: 'Natural size',
		fit: 'Fit to the screen',
		previousPicture: 'Previous picture',
		nextPicture: 'Next picture',
		pieceOf: (place, of) => `Picture ${place} of ${of}`,
		download: 'Download',
		document: (name) => `Contents of ${name}`,
		openDocument: 'Open in a new tab',
		doneWithout: 'Reported as done without evidence. Say in the note what you have checked.',
		noReader: 'This browser shows no PDF within a page.'
	}
});
