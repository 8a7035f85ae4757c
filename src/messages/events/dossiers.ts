import type { FactsOf } from '#domain/audit/events.ts';
import type { dossierEvents } from '#domain/dossiers/events.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof dossierEvents]: (facts: FactsOf<Name>) => string };

/** The title of a meeting stands as it was written. */
export const dossierEventWords = bilingual<Words>({
	id: {
		'dossier.imported': (f) =>
			`mengimpor rapat “${f.title}” dari dosir ${f.dossier}, dengan ${f.findings} hal yang belum lengkap atau perlu diperiksa`
	},
	en: {
		'dossier.imported': (f) =>
			`imported the meeting “${f.title}” from the dossier ${f.dossier}, with ${f.findings} things missing or to be looked at`
	}
});
