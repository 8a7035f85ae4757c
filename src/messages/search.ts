import { bilingual } from './words.ts';

export const searchWords = bilingual({
	id: {
		title: 'Pencarian',
		question: 'Kata yang dicari',
		search: 'Cari',
		hint: 'Ketik beberapa kata dari judul rapat, bunyi keputusan, komitmen, catatan, atau nama instansi.',
		nothing: (question: string) =>
			`Tidak ada yang cocok dengan “${question}” dalam catatan yang dapat Anda baca. Periksa ejaannya atau kurangi kata.`,
		found: (count: number) => `${count} temuan`,
		more: 'Hanya 20 temuan terbaru tiap jenis yang ditampilkan. Tambahkan kata untuk mempersempit.',
		meetings: 'Rapat',
		commitments: 'Komitmen',
		resolutions: 'Keputusan',
		notes: 'Catatan',
		institutions: 'Instansi',
		undated: 'tanpa tanggal'
	},
	en: {
		title: 'Search',
		question: 'Words to look for',
		search: 'Search',
		hint: 'Type a few words of a meeting’s title, a resolution, a commitment, a note or the name of an institution.',
		nothing: (question) =>
			`Nothing that you may read matches “${question}”. Check the spelling or use fewer words.`,
		found: (count) => `${count} found`,
		more: 'Only the newest 20 of each kind are shown. Add a word to narrow the search.',
		meetings: 'Meetings',
		commitments: 'Commitments',
		resolutions: 'Resolutions',
		notes: 'Notes',
		institutions: 'Institutions',
		undated: 'no date'
	}
});
