import { number } from '#lib/format/numbers.ts';
import { inSentence } from './in-sentence.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

/** What a word of an error may use: `label` is the field's own, `most` and `least` its limits. */
export type WordParams = Readonly<Record<string, string | number>>;
export type Word = (params: WordParams) => string;

/** Every code that the schemas of `lib/forms/fields.ts` and the operations give a field. */
export const FIELD_CODES = [
	'required',
	'choose',
	'too_long',
	'too_many',
	'too_small',
	'too_large',
	'not_a_date',
	'not_a_time',
	'not_a_number',
	'not_a_login',
	'login_taken',
	'person_exists',
	'head_exists',
	'series_name_taken',
	'holiday_exists',
	'before_beginning',
	'before_present_name',
	'not_yet',
	'password_too_short',
	'password_obvious',
	'password_wrong',
	'unreadable',
	'file_too_large',
	'file_type',
	'file_empty',
	'too_many_files',
	'not_cleared',
	'chosen_twice',
	'not_a_link',
	'not_https',
	'lower_than_last',
	'due_unreadable',
	'not_later',
	'no_such_commitment',
	'start_missing',
	'ends_before_start',
	'who_missing',
	'substitute_missing',
	'reason_missing',
	'nobody_chosen',
	'walk_in_missing'
] as const;

type FieldCode = (typeof FIELD_CODES)[number];

/** What is wrong with a field and what to do; the same sentence stands in the summary and at the field. */
export const fieldWords = bilingual<Record<FieldCode, Word>>({
	id: {
		// "Isi catatan" is a label too: not "Isi isi catatan."
		required: (p) => (p.label ? `Isi ${named(p).replace(/^isi /, '')}.` : 'Isian ini wajib diisi.'),
		choose: (p) => (p.label ? `Pilih ${named(p)}.` : 'Pilih salah satu dari daftar.'),
		too_long: (p) =>
			`${subject(p, 'Isian ini')} terlalu panjang.${limit(p.most, (most) => ` Paling banyak ${most} karakter.`, 'id')}`,
		too_many: (p) =>
			`Pilihan pada ${named(p, 'daftar ini')} terlalu banyak.${limit(p.most, (most) => ` Paling banyak ${most}.`, 'id')}`,
		too_small: (p) =>
			`${subject(p, 'Angka ini')} terlalu kecil.${limit(p.least, (least) => ` Paling sedikit ${least}.`, 'id')}`,
		too_large: (p) =>
			`${subject(p, 'Angka ini')} terlalu besar.${limit(p.most, (most) => ` Paling banyak ${most}.`, 'id')}`,
		not_a_date: (p) => `Isi ${named(p, 'tanggal')} yang benar, misalnya 30 November 2026.`,
		not_a_time: (p) => `Isi ${named(p, 'jam')} yang benar, misalnya 09.00.`,
		not_a_number: (p) => `Isi ${named(p, 'isian ini')} dengan angka, misalnya 1.250.`,
		not_a_login: () =>
			'Isi NIP (18 angka) atau alamat surel yang lengkap, misalnya rini@contohkab.go.id.',
		login_taken: () => 'NIP atau surel ini sudah dipakai akun lain.',
		series_name_taken: () =>
			'Sudah ada rangkaian rapat dengan nama ini. Pilih nama lain, atau gabungkan kedua rangkaian.',
		head_exists: () =>
			'Orang ini sudah ada dalam direktori. Kosongkan isian ini, lalu tetapkan orangnya pada halaman jabatannya.',
		person_exists: () =>
			'Orang dengan nama ini sudah ada dalam direktori. Kosongkan nama ini, lalu pilih orangnya dari daftar.',
		holiday_exists: () => 'Tanggal ini sudah tercatat sebagai hari libur dengan jenis yang sama.',
		before_beginning: () => 'Tanggal akhir mendahului tanggal mulai.',
		before_present_name: () => 'Nama yang sekarang baru berlaku setelah tanggal ini.',
		not_yet: () =>
			'Tanggal ini belum tiba. Catat pada hari itu atau sesudahnya: perubahan langsung tampil di mana-mana.',
		password_too_short: () =>
			'Kata sandi paling sedikit 15 karakter. Tambahkan satu atau dua kata; spasi boleh dipakai.',
		password_obvious: () =>
			'Kata sandi ini mudah ditebak: hanya terdiri atas kata umum, nama, atau urutan angka. Pakai beberapa kata yang tidak berhubungan.',
		password_wrong: () => 'Kata sandi yang sekarang tidak cocok.',
		unreadable: (p) => `${subject(p, 'Isian ini')} tidak dapat dibaca. Isi kembali.`,
		file_too_large: () => 'Berkas ini lebih besar dari 10 MB. Perkecil, lalu pilih kembali.',
		file_type: () =>
			'Jenis berkas ini tidak diterima, atau isinya tidak sesuai dengan akhiran namanya. Pilih PDF, gambar (JPG, PNG, WebP), atau dokumen perkantoran (DOCX, XLSX, ODT, ODS).',
		file_empty: () => 'Berkas ini kosong. Pilih berkas yang lain.',
		too_many_files: () => 'Berkasnya terlalu banyak. Pilih paling banyak 10 berkas sekali kirim.',
		not_cleared: () =>
			'Anda tidak terdaftar untuk klasifikasi ini pada rapat ini, sehingga tidak akan dapat melihat lagi yang Anda catat. Minta sekretariat mendaftarkan Anda sebagai notulis rapat ini.',
		chosen_twice: (p) =>
			`${subject(p, 'Pilihan ini')} dipilih dua kali. Satu instansi hanya mempunyai satu bagian.`,
		not_a_link: () => 'Isi alamat tautan yang lengkap, misalnya https://contohkab.go.id/rapat.',
		not_https: () =>
			'Isi alamat tautan yang dimulai dengan https://, misalnya https://contohkab.go.id/foto.',
		lower_than_last: (p) =>
			`${subject(p, 'Realisasi')} tidak boleh lebih rendah dari laporan terakhir. Jika memang turun, jelaskan sebabnya.`,
		due_unreadable: () => 'Isi tenggat yang dapat dibaca, misalnya 30 November 2026 atau 2 minggu.',
		not_later: () => 'Isi tanggal yang belum lewat dan sesudah tenggat sekarang.',
		no_such_commitment: () =>
			'Isi nomor komitmen lain yang berlaku di daerah ini, misalnya K-2026-0150.',
		start_missing: () => 'Isi jam mulai, atau kosongkan jam selesai.',
		ends_before_start: () => 'Jam selesai harus sesudah jam mulai.',
		who_missing: () => 'Pilih orang atau jabatannya.',
		substitute_missing: () => 'Isi nama yang mewakili.',
		reason_missing: () => 'Isi alasannya.',
		nobody_chosen: () => 'Pilih sedikitnya satu jabatan, instansi, kelompok, atau tulis nama tamu.',
		walk_in_missing: () => 'Isi nama, instansi, atau keterangan tentang siapa yang hadir.'
	},
	en: {
		required: (p) => (p.label ? `Enter ${named(p)}.` : 'This field must be filled in.'),
		choose: (p) => (p.label ? `Choose ${named(p)}.` : 'Choose one from the list.'),
		too_long: (p) =>
			`${subject(p, 'This text')} is too long.${limit(p.most, (most) => ` Use at most ${most} characters.`, 'en')}`,
		too_many: (p) =>
			`Too many are chosen under ${named(p, 'this list')}.${limit(p.most, (most) => ` Choose at most ${most}.`, 'en')}`,
		too_small: (p) =>
			`${subject(p, 'This number')} is too small.${limit(p.least, (least) => ` The least is ${least}.`, 'en')}`,
		too_large: (p) =>
			`${subject(p, 'This number')} is too large.${limit(p.most, (most) => ` The most is ${most}.`, 'en')}`,
		not_a_date: (p) => `Enter ${named(p, 'a date')} that exists, for example 30 November 2026.`,
		not_a_time: (p) => `Enter ${named(p, 'a time')} that exists, for example 09:00.`,
		not_a_number: (p) => `Enter ${named(p, 'this field')} as a number, for example 1,250.`,
		not_a_login: () =>
			'Enter a NIP (18 digits) or a complete e-mail address, for example rini@contohkab.go.id.',
		login_taken: () => 'Another account already uses this NIP or e-mail address.',
		series_name_taken: () =>
			'There is a series with this name already. Choose another, or put the two series together.',
		head_exists: () =>
			'This person is in the directory already. Leave this empty, then choose the person on the page of the post.',
		person_exists: () =>
			'Somebody with this name is in the directory already. Clear this name and choose the person from the list.',
		holiday_exists: () => 'This date is already a holiday of the same kind.',
		before_beginning: () => 'The end lies before the beginning.',
		before_present_name: () => 'The present name is valid only from a later date.',
		not_yet: () =>
			'This day is still to come. Record it on that day or later: the change shows everywhere at once.',
		password_too_short: () =>
			'A password needs at least 15 characters. Add a word or two; spaces are allowed.',
		password_obvious: () =>
			'This password is easy to guess: it consists only of common words, names or sequences. Use a few unrelated words.',
		password_wrong: () => 'This is not your present password.',
		unreadable: (p) => `${subject(p, 'This field')} could not be read. Enter it again.`,
		file_too_large: () => 'This file is larger than 10 MB. Make it smaller and choose it again.',
		file_type: () =>
			'This kind of file is not accepted, or its content does not fit the ending of its name. Choose a PDF, a picture (JPG, PNG, WebP) or an office document (DOCX, XLSX, ODT, ODS).',
		file_empty: () => 'This file is empty. Choose another one.',
		too_many_files: () => 'Too many files. Choose at most 10 at a time.',
		not_cleared: () =>
			'You are not listed for this class in this meeting and would no longer see what you record. Ask the secretariat to name you as its minute-taker.',
		chosen_twice: (p) =>
			`${subject(p, 'This choice')} was chosen twice. An institution has one part only.`,
		not_a_link: () => 'Enter the whole address, for example https://contohkab.go.id/meeting.',
		not_https: () =>
			'Enter an address that begins with https://, for example https://contohkab.go.id/photo.',
		lower_than_last: (p) =>
			`${subject(p, 'The progress')} cannot be lower than in the last report. If it really went down, explain why.`,
		due_unreadable: () => 'Enter a due date that can be read, for example 30 November 2026.',
		not_later: () => 'Enter a date that has not passed and is later than the present due date.',
		no_such_commitment: () =>
			'Enter the code of another commitment that is in force in this region, for example K-2026-0150.',
		start_missing: () => 'Enter the start time, or leave the end time empty.',
		ends_before_start: () => 'The end must be later than the start.',
		who_missing: () => 'Choose a person or a post.',
		substitute_missing: () => 'Enter the name of the substitute.',
		reason_missing: () => 'Enter the reason.',
		nobody_chosen: () =>
			'Choose at least one post, institution or group, or write the name of a guest.',
		walk_in_missing: () => 'Enter a name, an institution, or words about who came.'
	}
});

/** The sentence for a code at a field; a code without words still says which field and what to do. */
export function wordField(language: Language, code: string, params: WordParams = {}): string {
	const words: Partial<Record<string, Word>> = fieldWords[language];
	const word = Object.hasOwn(words, code) ? words[code] : undefined;
	return (word ?? fieldWords[language].unreadable)(params);
}

function named(params: WordParams, otherwise = ''): string {
	return params.label ? inSentence(String(params.label)) : otherwise;
}

function subject(params: WordParams, otherwise: string): string {
	return params.label ? String(params.label) : otherwise;
}

function limit(
	value: string | number | undefined,
	sentence: (limit: string) => string,
	language: Language
): string {
	return typeof value === 'number' ? sentence(number(value, language)) : '';
}
