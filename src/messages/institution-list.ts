import type { LineVerdict } from '#domain/institutions/list.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** A list of institutions out of a spreadsheet: what each line would make, and why it would not. */
export const institutionListWords = bilingual({
	id: {
		title: 'Menempel daftar instansi',
		purpose:
			'Salin kolom dari lembar kerja lalu tempel di sini. Tidak ada yang tersimpan sebelum Anda mendaftarkannya.',
		lines: 'Daftar instansi',
		hint: 'Satu instansi tiap baris, kolomnya dipisah tab atau titik koma: nama; singkatan; jenis; jabatan pimpinan; nama pimpinan. Hanya nama yang harus diisi bila jenisnya terbaca dari nama itu.',
		example: 'Dinas Sosial; Dinsos; Dinas; Kepala Dinas Sosial; Dra. Ratna Dewi, M.Si.',
		check: 'Periksa daftar',
		checkAgain: 'Periksa lagi',
		register: (count: number) => `Daftarkan ${number(count, 'id')} instansi`,
		preview: 'Hasil pemeriksaan',
		summary: (made: number, there: number, refused: number) =>
			[
				`${number(made, 'id')} akan didaftarkan`,
				...(there > 0 ? [`${number(there, 'id')} sudah ada dan dilewati`] : []),
				...(refused > 0 ? [`${number(refused, 'id')} ditolak`] : [])
			].join(', '),
		mend: 'Perbaiki atau hapus baris yang ditolak, lalu periksa lagi.',
		nothing: 'Tidak ada instansi baru dalam daftar ini.',
		columns: { line: 'Baris', name: 'Instansi', kind: 'Jenis', head: 'Pimpinan', verdict: 'Hasil' },
		fromName: 'dari namanya',
		verdicts: {
			made: () => 'Akan didaftarkan',
			there: () => 'Sudah ada dalam direktori; dilewati',
			no_name: () => 'Ditolak: namanya kosong',
			no_kind: (kind: string) =>
				kind === ''
					? 'Ditolak: jenisnya tidak terbaca dari namanya. Isi kolom ketiga.'
					: `Ditolak: jenis “${kind}” tidak dikenal`,
			too_long: () => 'Ditolak: nama paling panjang 200 huruf, singkatan 40 huruf',
			twice: () => 'Ditolak: nama ini dua kali dalam daftar',
			no_head_title: () => 'Ditolak: ada nama pimpinan tanpa jabatannya',
			head_exists: () =>
				'Ditolak: orang bernama sama sudah ada. Kosongkan nama pimpinan, lalu tetapkan pemegangnya di halaman jabatan.'
		} satisfies Record<LineVerdict, (kind: string) => string>,
		kinds: 'Jenis yang dikenal'
	},
	en: {
		title: 'Pasting a list of institutions',
		purpose:
			'Copy the columns of a spreadsheet and paste them here. Nothing is saved before you register it.',
		lines: 'List of institutions',
		hint: 'One institution in each line, its columns parted by tabs or semicolons: name; acronym; kind; post of the head; name of the head. Only the name is needed where it tells the kind.',
		example: 'Dinas Sosial; Dinsos; Office (dinas); Kepala Dinas Sosial; Dra. Ratna Dewi, M.Si.',
		check: 'Check the list',
		checkAgain: 'Check again',
		register: (count) =>
			`Register ${number(count, 'en')} ${count === 1 ? 'institution' : 'institutions'}`,
		preview: 'What the check found',
		summary: (made, there, refused) =>
			[
				`${number(made, 'en')} to be registered`,
				...(there > 0 ? [`${number(there, 'en')} there already and left as they are`] : []),
				...(refused > 0 ? [`${number(refused, 'en')} refused`] : [])
			].join(', '),
		mend: 'Correct or remove the refused lines, then check again.',
		nothing: 'There is no new institution in this list.',
		columns: { line: 'Line', name: 'Institution', kind: 'Kind', head: 'Head', verdict: 'Result' },
		fromName: 'from its name',
		verdicts: {
			made: () => 'To be registered',
			there: () => 'In the directory already; left as it is',
			no_name: () => 'Refused: it has no name',
			no_kind: (kind) =>
				kind === ''
					? 'Refused: the name does not tell its kind. Fill in the third column.'
					: `Refused: there is no kind “${kind}”`,
			too_long: () => 'Refused: a name has at most 200 letters, an acronym 40',
			twice: () => 'Refused: this name stands twice in the list',
			no_head_title: () => 'Refused: there is a name of a head without the post',
			head_exists: () =>
				'Refused: somebody of that name is in the directory. Leave the name of the head out, then name the holder on the page of the post.'
		},
		kinds: 'Kinds that are known'
	}
});
