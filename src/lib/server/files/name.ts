const LONGEST = 120;

// Control, bidirectional and invisible characters: they make a name look like another one.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name that a client gave its file, fit to be stored and shown: NFC, at most 120 characters with
 * the ending kept, no path, nothing unseen. It never becomes part of a path on our side.
 */
export function cleanFileName(name: string): string {
	const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
	const clean = last
		.replace(UNSEEN, '')
		.replace(/[<>:"|?*]/g, '_')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '');
	const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
	const stem = [...clean.slice(0, clean.length - ending.length)].slice(0, LONGEST - ending.length);
	// "berkas" is Indonesian for file; only a name made of nothing but dots or invisible signs gets it.
	return (stem.join('').trimEnd() || 'berkas') + ending;
}
