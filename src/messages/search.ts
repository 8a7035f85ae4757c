import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

export const searchWords = bilingual({
	id: {
		title: 'Pencarian',
		titleFor: (question: string) => `Pencarian “${question}”`,
		question: 'Kata yang dicari',
		search: 'Cari',
		hint: 'Ketik beberapa kata: judul rapat, bunyi keputusan, uraian atau nomor komitmen, isi catatan, nama atau singkatan instansi (juga nama lamanya). Permulaan kata cukup; “kata dalam tanda kutip” dicari persis berurutan.',
		nothing: (question: string) =>
			`Tidak ada yang cocok dengan “${question}” dalam catatan yang dapat Anda baca.`,
		noWords: 'Pertanyaan ini tidak memuat huruf atau angka.',
		advice: [
			'Kurangi kata, atau tulis permulaannya saja: “irig” menemukan “irigasi”.',
			'Hapus tanda kutip bila urutan katanya tidak pasti.',
			'Coba singkatan instansi, misalnya Dinkes, atau nomor komitmen.'
		],
		register: 'Buka daftar komitmen',
		found: (count: string) => `${count} temuan`,
		amount: (total: number, more: boolean) =>
			more ? `lebih dari ${number(total, 'id')}` : number(total, 'id'),
		all: (kind: string) => `Tampilkan semua: ${kind}`,
		showAll: 'Tampilkan semua',
		everyKind: 'Semua jenis',
		limit: (most: number) =>
			`Hanya ${number(most, 'id')} terbaru yang ditampilkan. Tambahkan kata untuk mempersempit.`,
		ignored: 'Bagian alamat ini tidak dikenal dan diabaikan: jenis.',
		pastEnd: 'Halaman ini melewati temuan terakhir.',
		kinds: {
			institutions: 'Instansi',
			commitments: 'Komitmen',
			meetings: 'Rapat',
			resolutions: 'Keputusan',
			agenda_items: 'Acara rapat',
			notes: 'Catatan'
		},
		also: {
			proof: 'Bukti selesai',
			milestone: 'Tonggak',
			theme: 'Tema',
			purpose: 'Tujuan',
			place: 'Tempat',
			series: 'Rangkaian',
			former_name: 'Dahulu',
			speaker: 'Yang berbicara',
			responsible: 'Penanggung jawab'
		},
		undated: 'tanpa tanggal',
		noDue: 'tanpa tenggat',
		due: (date: string) => `tenggat ${date}`,
		resolution: (label: string) => `Keputusan ${label}`
	},
	en: {
		title: 'Search',
		titleFor: (question) => `Search “${question}”`,
		question: 'Words to look for',
		search: 'Search',
		hint: 'Type a few words: the title of a meeting, the wording of a resolution, the description or code of a commitment, what a note says, the name or acronym of an institution (former names too). The beginning of a word will do; “words in quotation marks” are found exactly in that order.',
		nothing: (question) => `Nothing that you may read matches “${question}”.`,
		noWords: 'This question holds neither letters nor digits.',
		advice: [
			'Use fewer words, or only their beginning: “irrig” finds “irrigation”.',
			'Leave out the quotation marks if you are not sure of the order.',
			'Try the acronym of an institution, such as Dinkes, or the code of a commitment.'
		],
		register: 'Open the register of commitments',
		found: (count) => `${count} found`,
		amount: (total, more) => (more ? `more than ${number(total, 'en')}` : number(total, 'en')),
		all: (kind) => `Show all: ${kind}`,
		showAll: 'Show all',
		everyKind: 'Every kind',
		limit: (most) =>
			`Only the newest ${number(most, 'en')} are shown. Add a word to narrow the search.`,
		ignored: 'This part of the address is not known and was ignored: kind.',
		pastEnd: 'This page lies past the last of what was found.',
		kinds: {
			institutions: 'Institutions',
			commitments: 'Commitments',
			meetings: 'Meetings',
			resolutions: 'Resolutions',
			agenda_items: 'Agenda items',
			notes: 'Notes'
		},
		also: {
			proof: 'Proof of completion',
			milestone: 'Milestone',
			theme: 'Theme',
			purpose: 'Purpose',
			place: 'Place',
			series: 'Series',
			former_name: 'Formerly',
			speaker: 'Speaker',
			responsible: 'Responsible'
		},
		undated: 'no date',
		noDue: 'no due date',
		due: (date) => `due ${date}`,
		resolution: (label) => `Resolution ${label}`
	}
});
