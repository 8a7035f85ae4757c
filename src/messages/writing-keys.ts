import { bilingual } from './words.ts';

/** The keys and slash words at the desk of the minutes; the words after a slash are the same in both languages. */
export const writingKeyWords = bilingual({
	id: {
		title: 'Pintasan',
		keys: {
			resolution: 'keputusan baru',
			commitment: 'tindak lanjut baru',
			note: 'catatan pembahasan',
			name: 'sebut instansi',
			item: 'agenda berikut, sebelum',
			last: 'ubah baris terakhir',
			withdraw: 'cabut baris terakhir',
			again: 'tulis lagi yang dicabut',
			write: 'kembali menulis',
			all: 'semua pintasan'
		},
		slash: 'Saat mengetik, di awal baris:',
		slashes: {
			'/k': 'keputusan; juga /arahan, /instruksi, /rekomendasi, /kesepakatan',
			'/t': 'tindak lanjut; /t5 di bawah keputusan 5',
			'/c': 'catatan; juga /kendala, /tanya, /solusi, /harapan, /rencana',
			'/a': 'agenda berikut; /a3 ke agenda 3, /a- sebelumnya',
			'/h': 'daftar hadir'
		},
		dueHelp: 'Tenggat terbaca dari kata: Jumat dpn, 2 mgg, 10 hari kerja, akhir bln, TW I, 11/12.'
	},
	en: {
		title: 'Shortcuts',
		keys: {
			resolution: 'new resolution',
			commitment: 'new action item',
			note: 'note of the discussion',
			name: 'name an institution',
			item: 'next, previous agenda item',
			last: 'change the last line',
			withdraw: 'withdraw the last line',
			again: 'write again what was withdrawn',
			write: 'go on writing',
			all: 'all shortcuts'
		},
		slash: 'While typing, at the start of a line:',
		slashes: {
			'/k': 'resolution; also /directive, /instruction, /recommendation, /agreement',
			'/t': 'action item; /t5 under resolution 5',
			'/c': 'note; also /obstacle, /question, /solution, /hope, /plan',
			'/a': 'next agenda item; /a3 to item 3, /a- back',
			'/h': 'attendance list'
		},
		dueHelp:
			'Due dates are read from Indonesian words: Jumat dpn, 2 mgg, 10 hari kerja, akhir bln, TW I, 11/12.'
	}
});
