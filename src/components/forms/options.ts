/** One entry of a list to choose from. */
export interface Option {
	readonly value: string;
	/** The full name. */
	readonly label: string;
	/** The acronym by which people know it: DPUPR, Dinkes. */
	readonly short?: string | undefined;
	/** Heading under which the list shows it. */
	readonly group?: string | undefined;
	/** A second line that helps to choose. */
	readonly hint?: string | undefined;
}

interface Group {
	readonly label: string | undefined;
	readonly options: readonly Option[];
}

/** The options under their headings, in the order in which headings and options come. */
export function grouped(options: readonly Option[]): readonly Group[] {
	const groups = new Map<string | undefined, Option[]>();
	for (const option of options) {
		const group = groups.get(option.group);
		if (group) group.push(option);
		else groups.set(option.group, [option]);
	}
	return [...groups].map(([label, members]) => ({ label, options: members }));
}

/** An option in one line: `Dinas Kesehatan (Dinkes)`. */
export function inOneLine(option: Option): string {
	return option.short && option.short !== option.label
		? `${option.label} (${option.short})`
		: option.label;
}

/**
 * The options whose name or acronym has a word that begins with each typed word, acronyms first:
 * `dis` finds Dishub and Dinas Sosial's Dinsos not, `kes dae` finds Kesehatan Daerah.
 */
export function matching<One extends Option>(
	options: readonly One[],
	typed: string
): readonly One[] {
	const wanted = words(typed);
	if (wanted.length === 0) return options;
	const found = options.filter((option) => {
		const own = words(`${option.short ?? ''} ${option.label}`);
		return wanted.every((word) => own.some((one) => one.startsWith(word)));
	});
	const first = wanted[0] ?? '';
	const byAcronym = (option: One) => words(option.short ?? '').some((w) => w.startsWith(first));
	return [...found.filter(byAcronym), ...found.filter((option) => !byAcronym(option))];
}

/** The one option that a text names: its name or acronym, or the only one that matches. */
export function named(options: readonly Option[], typed: string): Option | undefined {
	const text = typed.trim().toLowerCase();
	if (text === '') return undefined;
	const exact = options.find((option) =>
		[option.label, option.short, inOneLine(option)].some((own) => own?.toLowerCase() === text)
	);
	if (exact) return exact;
	const found = matching(options, typed);
	return found.length === 1 ? found[0] : undefined;
}

/** A text in pieces, with the beginnings of words that the typed words match marked. */
export function marked(text: string, typed: string): { text: string; hit: boolean }[] {
	const wanted = words(typed);
	const pieces: { text: string; hit: boolean }[] = [];
	for (const part of text.split(/(?<=[\s().,/-])|(?=[\s().,/-])/)) {
		const length = Math.max(
			0,
			...wanted.filter((word) => part.toLowerCase().startsWith(word)).map((word) => word.length)
		);
		if (length > 0) pieces.push({ text: part.slice(0, length), hit: true });
		if (length < part.length) pieces.push({ text: part.slice(length), hit: false });
	}
	return pieces;
}

function words(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[\s().,/-]+/)
		.filter((word) => word !== '');
}
