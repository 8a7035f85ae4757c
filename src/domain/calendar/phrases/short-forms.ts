/**
 * Words as they are typed in a hurry → as they are read; what is shown and stored keeps the typed ones.
 * Only forms that can be nothing else in a sentence of the office: "mg" is also milligrams, "dr" a doctor.
 */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
	[
		'hr hari',
		'mgg minggu',
		'mggu minggu',
		'bln bulan',
		'tw triwulan',
		'twl triwulan',
		'smt semester',
		'smtr semester',
		'thn tahun',
		'th tahun',
		'dpn depan',
		'lg lagi',
		'bsk besok',
		'krj kerja',
		'plg paling',
		'lmbt lambat',
		'maks maksimal',
		'mks maksimal',
		'dlm dalam',
		'wkt waktu',
		'sblm sebelum',
		'sblum sebelum',
		'stlh setelah',
		'pkl pukul',
		'tmt mulai'
	].map((pair) => {
		const [short = '', whole = ''] = pair.split(' ');
		return [short, whole] as const;
	})
);
