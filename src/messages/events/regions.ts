import type { FactsOf } from '#domain/audit/events.ts';
import type { regionEvents } from '#domain/regions/events.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof regionEvents]: (facts: FactsOf<Name>) => string };

export const regionEventWords = bilingual<Words>({
	id: {
		'region.references_loaded': (f) =>
			`memuat daftar daerah: ${f.provinces} provinsi, ${f.kabupaten} kabupaten, ${f.kota} kota`,
		'function.references_loaded': (f) => `memuat ${f.functions} urusan pemerintahan`,
		'region.used': (f) => `membuka direktori ${f.name} (${f.code})`,
		'region.fictional_added': (f) => `menambahkan daerah rekaan ${f.name} (${f.code})`
	},
	en: {
		'region.references_loaded': (f) =>
			`loaded the list of regions: ${f.provinces} provinces, ${f.kabupaten} kabupaten, ${f.kota} kota`,
		'function.references_loaded': (f) => `loaded ${f.functions} fields of government work`,
		'region.used': (f) => `opened the directory of ${f.name} (${f.code})`,
		'region.fictional_added': (f) => `added the fictional region ${f.name} (${f.code})`
	}
});
