import type { MeetingPaper } from '#domain/meetings/papers.ts';
import { number } from '#lib/format/numbers.ts';
import { minutesSheetWords } from './minutes-sheet.ts';
import { bilingual } from './words.ts';

const papers = bilingual<Record<MeetingPaper, string>>({
	id: {
		invitation: 'Undangan',
		blank: 'Daftar hadir kosong',
		attendance: 'Daftar hadir',
		minutes: 'Notula',
		follow_up: 'Matriks tindak lanjut'
	},
	en: {
		invitation: 'Invitation',
		blank: 'Blank attendance list',
		attendance: 'Attendance list',
		minutes: 'Minutes',
		follow_up: 'Follow-up matrix'
	}
});

/** The page from which the papers of a meeting are printed. */
export const meetingPaperWords = bilingual({
	id: {
		title: 'Cetak',
		papers: papers.id,
		which: 'Naskah',
		hint: 'Naskah tercetak seperti tampak di bawah, hitam putih. Titik-titik diisi dengan tangan.',
		giveNumber: 'Isi nomor surat',
		onlyIndonesian: 'Naskah resmi selalu berbahasa Indonesia.',
		notYet: {
			invitation: 'Undangan dicetak setelah tanggal rapat ditetapkan dan ada yang diundang.',
			blank: 'Belum ada yang diundang; daftar ini hanya berisi baris kosong.',
			attendance: 'Belum ada kehadiran yang dicatat.',
			minutes: 'Notula dapat dicetak sejak rapat dimulai.',
			follow_up: 'Belum ada tindak lanjut dari rapat ini.'
		} satisfies Record<MeetingPaper, string>
	},
	en: {
		title: 'Print',
		papers: papers.en,
		which: 'Paper',
		hint: 'It prints as it is shown below, in black and white. Dotted lines are filled in by hand.',
		giveNumber: 'Give the letter its number',
		onlyIndonesian: 'Official papers are always in Indonesian.',
		notYet: {
			invitation: 'The invitation is printed once there is a date and somebody to invite.',
			blank: 'Nobody was invited yet; the list has empty rows only.',
			attendance: 'No attendance has been recorded yet.',
			minutes: 'The minutes can be printed once the meeting has begun.',
			follow_up: 'This meeting has no action items yet.'
		}
	}
});

/** Words on the papers themselves: Indonesian whatever the reader's language. */
export const paperText = {
	government: (region: string) => `PEMERINTAH ${region.toUpperCase()}`,
	blank: '……………………………',
	unknown: 'tidak disebutkan',
	onBehalf: (post: string) => `mewakili ${post}`,
	letter: {
		number: 'Nomor',
		nature: 'Sifat',
		natures: { ordinary: 'Biasa', restricted: 'Terbatas', secret: 'Rahasia' },
		enclosures: 'Lampiran',
		enclosureCount: '1 (satu) berkas',
		subject: 'Hal',
		subjectIs: (title: string) => `Undangan ${title}`,
		to: 'Yth.',
		listed: 'Daftar undangan terlampir',
		at: 'di',
		place: 'tempat',
		opening:
			'Dengan hormat, kami mengundang Bapak/Ibu untuk hadir pada rapat yang akan dilaksanakan pada:',
		day: 'Hari, tanggal',
		time: 'Waktu',
		where: 'Tempat',
		link: 'Tautan',
		chair: 'Pimpinan rapat',
		agenda: 'Acara',
		purpose: 'Tujuan',
		closing:
			'Demikian undangan ini kami sampaikan. Atas kehadiran Bapak/Ibu kami ucapkan terima kasih.',
		annex: 'DAFTAR UNDANGAN',
		annexOf: 'Lampiran surat undangan',
		annexColumns: { number: 'No.', invitee: 'Yang diundang', holder: 'Pejabat' }
	},
	minutes: {
		title: 'NOTULA',
		number: 'Nomor',
		...minutesSheetWords.id.printed,
		nature: 'Sifat',
		letter: 'Surat undangan',
		outside: 'Di luar agenda',
		nothing: 'Tidak ada catatan pada acara ini.',
		presentedBy: minutesSheetWords.id.presentedBy,
		resolution: (of: number) => `Keputusan ${number(of, 'id')}`,
		columns: {
			number: 'No.',
			what: 'Tindak lanjut',
			who: 'Penanggung jawab',
			due: 'Tenggat'
		},
		proof: minutesSheetWords.id.proof,
		with: minutesSheetWords.id.with,
		afterwards: 'ditambahkan setelah pengesahan'
	},
	matrix: {
		title: 'MATRIKS TINDAK LANJUT',
		signs: 'Pimpinan Rapat,'
	}
} as const;
