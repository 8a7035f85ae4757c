import type { InstitutionKind } from '#domain/institutions/kinds.ts';

// The first that fits decides: "Bagian Hukum Setda" is the secretariat, "UPTD … Dinas Sosial" a unit.
const BY_NAME: readonly (readonly [RegExp, InstitutionKind])[] = [
	[/\bforkopimda|forkompimda|forkopimcam\b/i, 'forkopimda'],
	[/^(?:uptd?|rsud?|puskesmas|labkesda|rumah sakit)\b/i, 'technical_unit'],
	[/^(?:sekretariat dprd|setwan)\b/i, 'council_secretariat'],
	[/\bdprd\b/i, 'council'],
	[
		/^(?:sekretariat daerah|setda|bagian|biro|asisten)\b|\bsetda(?:kab|kot|prov)?\b/i,
		'regional_secretariat'
	],
	[/^inspektorat/i, 'inspectorate'],
	[/^(?:pol(?:da|res|resta|restabes|sek)|kepolisian)\b/i, 'police'],
	[/^(?:ko(?:dim|rem|ramil|dam)|lanal|lanud|tni)\b/i, 'military'],
	[/^(?:kejaksaan|kejari|kejati)\b/i, 'prosecution'],
	[/^(?:pengadilan|mahkamah)\b/i, 'court'],
	[/^(?:kpu|bawaslu|komisi pemilihan|badan pengawas pemil)/i, 'election_body'],
	[
		/^(?:kemenag|kantor (?:kementerian|wilayah|imigrasi|pertanahan)|kanwil|bps\b|badan pusat|bpn\b|imigrasi|bnn|bmkg|bulog|bank indonesia|bapas|lapas|lpka|bp3mi|balai)/i,
		'vertical'
	],
	[/^kementerian\b/i, 'ministry'],
	[/^(?:kecamatan|distrik|camat)\b/i, 'subdistrict'],
	[/^(?:desa|kelurahan|nagari|gampong|kampung|kalurahan|pemerintah desa)\b/i, 'village'],
	[/^(?:pemerintah|pemkab|pemkot|pemprov|bupati|wali ?kota|gubernur)\b/i, 'regional_head'],
	[/^(?:badan|bap\w+|bpbd|bkpsdm|bakesbang\w*|bkad)\b/i, 'agency'],
	[/^(?:dinas|dp\w+|dis\w+|dinkes|dinsos|dkbp\w*|satpol|kantor)\b/i, 'office'],
	[/^(?:pt|cv|perum\w*|bumd|bumn|perusahaan|kadin)\b/i, 'enterprise'],
	[/^(?:universitas|institut\b|politeknik|stikes|sekolah tinggi|akademi|iain|uin)/i, 'university'],
	[/^(?:yayasan|lsm|lembaga|institute|forum|perkumpulan|dewan adat|mui|fkub)\b/i, 'ngo'],
	[/^(?:media|koran|radio|tv)\b/i, 'media']
];

/** The kind of institution that a name suggests, for a directory that must have one: derived, not stated. */
export function kindOfName(name: string): InstitutionKind {
	return BY_NAME.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? 'community';
}
