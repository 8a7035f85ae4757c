import type { FaultCode } from '#domain/dossiers/faults.ts';
import type { Word, WordParams } from './fields.ts';
import { bilingual } from './words.ts';

/** Why a file cannot be taken as a dossier: the end of a sentence that begins with line and field. */
export const dossierFaultWords = bilingual<Record<FaultCode, Word>>({
	id: {
		not_utf8: () => 'berkas ini bukan teks UTF-8; simpan ulang dengan penyandian UTF-8',
		too_large: (p) => `berkas ini lebih besar daripada ${p.most} MB`,
		empty_file: () => 'berkas ini kosong',
		syntax: () => 'susunan di sini tidak dapat dibaca sebagai YAML atau JSON',
		tab_indent: () => 'inden memakai tab; gunakan spasi',
		colon_in_text: () =>
			'ada titik dua di dalam teks; tulis teksnya di antara tanda kutip, atau pindahkan ke baris baru setelah tanda |',
		quote_open: () => 'ada tanda kutip atau kurung yang belum ditutup',
		duplicate_field: () => 'isian yang sama ditulis dua kali',
		several_documents: () => 'berkas memuat lebih dari satu dokumen; satu berkas untuk satu rapat',
		tag: () => 'tag YAML yang diawali tanda seru tidak diterima',
		too_deep: () => 'susunannya bertingkat terlalu dalam',
		too_many_values: () => 'isinya terlalu banyak bila semua rujukannya diuraikan',
		field_name: () => 'nama isian hanya boleh memuat huruf kecil dan garis bawah',
		unknown_format: () => 'format tidak dikenal; baris pertama adalah “format: tuntas-dossier/1”',
		unknown_field: (p) =>
			p.meant
				? `isian “${p.field}” tidak dikenal; mungkin maksudnya “${p.meant}”`
				: `isian “${p.field}” tidak dikenal; yang dikenal di sini: ${p.known}`,
		field_required: () => 'isian ini wajib ada',
		text_expected: () => 'di sini seharusnya teks',
		list_expected: () => 'di sini seharusnya daftar, setiap butir diawali tanda -',
		group_expected: () => 'di sini seharusnya kelompok isian bernama',
		not_in_list: (p) => `nilai ini tidak dikenal; pilihannya: ${p.choices}`,
		text_empty: () => 'teks ini kosong',
		text_too_long: (p) => `teks ini lebih panjang daripada ${p.most} karakter`,
		list_too_long: (p) => `daftar ini memuat lebih dari ${p.most} butir`,
		control_character: () => 'teks ini memuat karakter kendali atau baris baru yang tidak diterima',
		date_form: () => 'tanggal ditulis tahun-bulan-hari, misalnya 2024-02-06',
		time_form: () => 'waktu ditulis jam dan menit, misalnya 09.00',
		moment_form: () => 'saat ditulis sebagai tanggal, atau waktu UTC seperti 2024-02-07T02:15Z',
		address_form: () => 'alamat dimulai dengan http:// atau https://',
		slug_form: () => 'nama pendek hanya memuat huruf kecil, angka, dan tanda hubung',
		path_form: () => 'lokasi isian ditulis seperti resolutions[0].text',
		number_form: () => 'di sini seharusnya angka, dengan titik sebagai tanda desimal',
		whole_form: () => 'di sini seharusnya bilangan bulat',
		flag_form: () => 'di sini seharusnya true atau false',
		two_readings: () => 'perbedaan sumber memuat sedikitnya dua versi',
		mark_without_value: () => 'nilai yang diberi keterangan asal tidak memuat “value”',
		mark_unreadable: (p) =>
			`keterangan asal memuat “basis” (${p.bases}) dan bila perlu “from”, “why”, “by”, “at”`,
		marked_twice: () => 'keterangan asal bertumpuk untuk nilai yang sama',
		mark_not_here: () => 'isian ini menamai berkas dan tidak diberi keterangan asal'
	},
	en: {
		not_utf8: () => 'this file is not UTF-8 text; save it again in that encoding',
		too_large: (p) => `this file is larger than ${p.most} MB`,
		empty_file: () => 'this file is empty',
		syntax: () => 'this cannot be read as YAML or JSON',
		tab_indent: () => 'the line is indented with a tab; use spaces',
		colon_in_text: () =>
			'there is a colon within a text; put the text in quotation marks, or on a new line after the sign |',
		quote_open: () => 'a quotation mark or bracket is not closed',
		duplicate_field: () => 'the same field is written twice',
		several_documents: () => 'the file holds more than one document; one file is one meeting',
		tag: () => 'YAML tags, which begin with an exclamation mark, are not taken',
		too_deep: () => 'the structure is nested too deeply',
		too_many_values: () => 'there is too much in it once all its references are spelt out',
		field_name: () => 'the name of a field has only small letters and underscores',
		unknown_format: () => 'unknown format; the first line is “format: tuntas-dossier/1”',
		unknown_field: (p) =>
			p.meant
				? `unknown field “${p.field}”; perhaps “${p.meant}” is meant`
				: `unknown field “${p.field}”; known here are: ${p.known}`,
		field_required: () => 'this field is required',
		text_expected: () => 'a text is expected here',
		list_expected: () => 'a list is expected here, each item after the sign -',
		group_expected: () => 'a group of named fields is expected here',
		not_in_list: (p) => `unknown value; the choices are: ${p.choices}`,
		text_empty: () => 'this text is empty',
		text_too_long: (p) => `this text is longer than ${p.most} characters`,
		list_too_long: (p) => `this list has more than ${p.most} items`,
		control_character: () => 'this text has control characters or line breaks that are not taken',
		date_form: () => 'a date is written year-month-day, such as 2024-02-06',
		time_form: () => 'a time is written hour and minute, such as 09:00',
		moment_form: () => 'a moment is written as a date, or as UTC such as 2024-02-07T02:15Z',
		address_form: () => 'an address begins with http:// or https://',
		slug_form: () => 'a short name has only small letters, digits and hyphens',
		path_form: () => 'the place of a field is written like resolutions[0].text',
		number_form: () => 'a number is expected here, with a point before its decimals',
		whole_form: () => 'a whole number is expected here',
		flag_form: () => 'true or false is expected here',
		two_readings: () => 'a difference between sources has at least two readings',
		mark_without_value: () => 'a value with a note of its origin lacks “value”',
		mark_unreadable: (p) =>
			`a note of origin has “basis” (${p.bases}) and, where needed, “from”, “why”, “by”, “at”`,
		marked_twice: () => 'the same value has two notes of its origin',
		mark_not_here: () => 'this field names the file and takes no note of its origin'
	}
});

/** Where in the file: the beginning of the sentence; without a field for a fault of syntax. */
export const dossierPlaceWords = bilingual<Word>({
	id: (p) => `Baris ${p.line}, kolom ${p.column}${field(p, 'isian')}`,
	en: (p) => `Line ${p.line}, column ${p.column}${field(p, 'field')}`
});

function field(params: WordParams, word: string): string {
	return params.path === '' ? '' : `, ${word} ${params.path}`;
}
