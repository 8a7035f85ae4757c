interface Named {
	readonly name: string;
	readonly acronym?: string | null | undefined;
}

/**
 * Whether two names of one region mean the same body: "Dinas P3AP2KB", "DP3AP2KB Kabupaten Contoh" and
 * "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana".
 */
export function isSameInstitution(one: Named, other: Named, region: string): boolean {
	const names = ({ name, acronym }: Named) => (acronym ? [name, acronym] : [name]);
	return names(one).some((mine) => names(other).some((theirs) => isSameName(mine, theirs, region)));
}

function isSameName(one: string, other: string, region: string): boolean {
	const [mine, theirs] = [wordsOf(one, region), wordsOf(other, region)];
	if (mine.join(' ') === theirs.join(' ')) return true;
	const [short, otherShort] = [shortOf(mine), shortOf(theirs)];
	// Two names that are both written out may well have the same initials.
	return (
		(short !== null && (short === otherShort || short === initialsOf(theirs))) ||
		(otherShort !== null && otherShort === initialsOf(mine))
	);
}

/** Without the region at its end: within one region it tells nothing. */
function wordsOf(name: string, region: string): string[] {
	const place = split(region);
	const words = split(name.replace(/\([^)]*\)/g, ' '));
	for (const ending of [place, ['kab', ...place.slice(1)], place.slice(1)])
		if (words.length > ending.length && words.slice(-ending.length).join() === ending.join())
			return words.slice(0, -ending.length);
	return words;
}

/** An abbreviation with its repetitions written out (P3A is PPPA), or null where the name is none. */
function shortOf(words: readonly string[]): string | null {
	const [first = '', second] = words;
	const token =
		words.length === 1 ? first : first === 'dinas' && words.length === 2 ? `d${second}` : '';
	const written = token.replace(/(\p{L})(\d)/gu, (_, letter: string, times: string) =>
		letter.repeat(Number(times))
	);
	return written.length < 4 ? null : written;
}

function initialsOf(words: readonly string[]): string {
	return words
		.filter((word) => word !== 'dan' && word !== 'serta')
		.map((word) => word[0])
		.join('');
}

function split(name: string): string[] {
	return name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
