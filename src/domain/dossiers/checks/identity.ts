import { CONFIDENTIALITY, stricter } from '#domain/access/confidentiality.ts';
import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { finding } from '../findings.ts';
import type { FindingCode, Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { fieldAt, isGroup } from '../paths.ts';

/**
 * What may give away a child or a victim outside a secret record (UU 11/2012 Pasal 19, UU 12/2022):
 * name, initials, village and age, number. The finding never repeats what it found.
 */
export function* checkIdentity(dossier: Dossier): Findings {
	yield* below(dossier, '', dossier.confidentiality ?? 'ordinary');
}

const CHILD_OR_VICTIM =
	/\b(?:korban|anak|pelaku|saksi|penyintas|sisw[ai]|santri|balita|bayi|remaja)\b/i;
const AGE = /\b(?:usia|umur|berusia|berumur)\s*:?\s*(\d{1,2})\b|\b(\d{1,2})\s*(?:tahun|thn?)\b/gi;
const PLACE =
	/\b(?:Desa|Kelurahan|Kampung|Dusun|Nagari|Gampong|Jorong|Jalan|Jl\.?|RT)\s*\.?\s*(?:[A-Z]|\d)/;
const INITIALS = /\b(?:[Bb]er)?[Ii]nisial\s+["“'‘]?[A-Z](?:\.?\s?[A-Z]){0,3}\b/;
// Two or three capitals with an age behind them, "AN (14)"; laws and offices look alike.
const INITIALS_AND_AGE =
	/\b(?!UU\b|PP\b|SK\b|SE\b|RT\b|RW\b|DPR\b|OPD\b|BAB\b)[A-Z]{1,3}\s*\(\s*\d{1,2}\s*(?:th|thn|tahun)?\s*\)/;
const NAMED = /\b(?:korban|anak|pelaku|saksi)\s+(?:atas\s+nama|a\.?\s?n\.|bernama)\s+[A-Z]/;
const NIK = /(?<!\d)\d{16}(?!\d)/;
const PHONE = /(?<!\d)(?:\+?62[\s-]?|0)8\d{2}(?:[\s-]?\d){6,9}(?!\d)/;

function* below(value: unknown, path: string, class_: Confidentiality): Findings {
	if (Array.isArray(value)) {
		for (const [at, item] of value.entries()) yield* below(item, fieldAt(path, at), class_);
	} else if (isGroup(value)) {
		const own = CONFIDENTIALITY.find((one) => one === value.confidentiality) ?? 'ordinary';
		for (const [key, item] of Object.entries(value))
			yield* below(item, fieldAt(path, key), stricter(class_, own));
	} else if (typeof value === 'string' && class_ !== 'secret') {
		for (const code of identitiesIn(value)) yield finding(code, path);
		if (class_ === 'ordinary' && PHONE.test(value)) yield finding('personal_phone', path);
	}
}

function* identitiesIn(text: string): Generator<FindingCode> {
	if (NIK.test(text)) yield 'identity_number';
	if (INITIALS.test(text) || INITIALS_AND_AGE.test(text)) yield 'identity_initials';
	if (NAMED.test(text)) yield 'identity_named';
	if (CHILD_OR_VICTIM.test(text) && PLACE.test(text) && agesIn(text).some((age) => age < 18))
		yield 'identity_by_place';
}

function agesIn(text: string): readonly number[] {
	return [...text.matchAll(AGE)].map(([, one, other]) => Number(one ?? other));
}
