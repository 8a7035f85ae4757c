/** What a page says to people: text and spoken attributes, entities decoded, white space made one. */
export function spokenText(html: string): string {
	const bare = html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(SILENT, ' ');
	const said = bare.replaceAll(TAG, (_, _close, _name, attributes: string) => {
		const spoken = [...attributesOf(attributes)].filter(([name]) => SPOKEN.has(name));
		return ` ${spoken.map(([, value]) => value).join(' ')} `;
	});
	return decoded(said).replaceAll(/\s+/g, ' ').trim();
}

/** Addresses within the application that a page links to, each once, without `#…`. */
export function linksOf(html: string): string[] {
	const found = new Set<string>();
	for (const [, close, name, attributes] of html.matchAll(TAG)) {
		if (close || name !== 'a') continue;
		const href = attributesOf(attributes ?? '').get('href') ?? '';
		const [path = ''] = href.split('#', 1);
		if (path.startsWith('/') && !path.startsWith('//')) found.add(path);
	}
	return [...found];
}

/** The attributes of a tag, decoded; one without a value is the empty text. */
export function attributesOf(text: string): Map<string, string> {
	const pairs = [
		...text.matchAll(/([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)
	];
	return new Map(
		pairs.map(([, name = '', double, single, bare]) => [
			name.toLowerCase(),
			decoded(double ?? single ?? bare ?? '')
		])
	);
}

/** Every tag: whether it closes, its name, its attributes as written. */
export const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** Text with the entities that our own pages use. */
export function decoded(text: string): string {
	return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		return ENTITIES[String(name)] ?? whole;
	});
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' '
};
const SILENT = /<(script|style|template|svg)\b[\s\S]*?<\/\1>/gi;
const SPOKEN = new Set(['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'label']);
