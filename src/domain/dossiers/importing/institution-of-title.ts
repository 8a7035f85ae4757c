/** The names by which institutions begin, as they stand inside the title of a post. */
const NAMED =
	/\b(?:dinas|badan|bagian|biro|uptd?|rsud?|puskesmas|inspektorat|kantor|satpol|pol(?:da|res|resta|restabes|sek)|kepolisian|kodim|korem|koramil|lanal|lanud|kejaksaan|kejari|kejati|pengadilan|mahkamah|kecamatan|distrik|kelurahan|desa|nagari|kementerian|kemenag|balai|kpu|bawaslu|dprd|universitas|politeknik|yayasan|forum|lembaga|pt|bp(?:bd|s|n|ka?d)|bap\w+|bakesbang\w*|bkpsdm|dp\w{2,}|dinsos|dinkes|disdik|disdukcapil)\b.*$/iu;

const SHORT: readonly (readonly [RegExp, string])[] = [
	[/^(?:kepala dinas|kadis)\s+/i, 'Dinas '],
	[/^(?:kepala badan|kaban)\s+/i, 'Badan '],
	[/^(?:kepala bagian|kabag)\s+/i, 'Bagian '],
	[/^kapolres(ta|tabes)?\b/i, 'Polres$1'],
	[/^kapolda\b/i, 'Polda'],
	[/^kapolsek\b/i, 'Polsek'],
	[/^kajari\b/i, 'Kejaksaan Negeri'],
	[/^kajati\b/i, 'Kejaksaan Tinggi'],
	[/^dandim\b/i, 'Kodim'],
	[/^danrem\b/i, 'Korem'],
	[/^danramil\b/i, 'Koramil'],
	[/^camat\b/i, 'Kecamatan'],
	[/^lurah\b/i, 'Kelurahan']
];

/**
 * The institution that the title of a post names by itself, "Kapolres Contoh" or "Kepala Dinas Sosial";
 * undefined where it names none. Derived, for a directory in which every post belongs to an institution.
 */
export function institutionOfTitle(title: string, region: string): string | undefined {
	const short = SHORT.find(([pattern]) => pattern.test(title));
	if (short) return title.replace(short[0], short[1]).trim();
	const plain = title.replace(/^(?:wakil|plt|plh|pj|pjs|penjabat)\.?\s+/i, '');
	if (/^(?:bupati|wali\s?kota|gubernur)\b/i.test(plain)) return `Pemerintah ${region}`;
	if (/^(?:sekretaris daerah|sekda|asisten|staf ahli)\b/i.test(plain)) return 'Sekretariat Daerah';
	return NAMED.exec(title)?.[0].trim();
}
