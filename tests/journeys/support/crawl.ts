import { dataAddress, statusOfData } from './data-answer.ts';
import { linksOf, spokenText } from './html.ts';
import type { Person } from './people.ts';

/** One address that somebody was led to, and both of its answers. */
export interface Visited {
	readonly path: string;
	/** The page that had the link; empty where the crawl began and nothing led. */
	from: string;
	readonly status: number;
	/** Text of an HTML page; empty for files. */
	readonly page: string;
	/** What it says to people in their own language. */
	readonly said: string;
	readonly data: string;
	readonly dataStatus: number;
}

/** How often one kind of address is looked at: `/meetings/[meeting=id]` is the same for 300 meetings. */
const MOST_ALIKE = 6;

/**
 * Follows every link from the given addresses on, at most `most` pages and `MOST_ALIKE` of each kind,
 * as a person with a browser would, and asks for the data of each page as well.
 */
export async function crawl(
	{ client }: Person,
	begin: readonly string[],
	most: number
): Promise<Visited[]> {
	const found: Visited[] = [];
	const kinds = new Map<string, number>();
	const waiting = begin.map((path) => ({ path, from: '' }));
	const met = new Set(begin);
	const led = new Map<string, string>();
	for (let next = waiting.shift(); next && found.length < most; next = waiting.shift()) {
		const kind = kindOf(next.path);
		const times = kinds.get(kind) ?? 0;
		if (times >= MOST_ALIKE) continue;
		kinds.set(kind, times + 1);
		const { path, from } = next;
		const page = await client.get(path);
		const isPage = String(page.headers['content-type']).startsWith('text/html');
		const data = isPage ? await client.get(dataAddress(path)) : undefined;
		const text = isPage ? page.body.toString() : '';
		found.push({
			...{
				path,
				from,
				status: page.status,
				page: text,
				said: spokenText(inOwnLanguage(text).replaceAll(MARKED, ''))
			},
			data: data?.body.toString() ?? '',
			dataStatus: data ? statusOfData(data) : page.status
		});
		const to = page.status === 303 ? [String(page.headers.location)] : linksOf(text);
		for (const link of to.map((one) => one.split('#', 1)[0] ?? '')) {
			// To itself every page leads, also one that was reached by its address alone.
			if (link !== path) led.set(link, path);
			if (met.has(link)) continue;
			met.add(link);
			waiting.push({ path: link, from: path });
		}
	}
	// Where the crawl began is judged as well, once something led there.
	for (const one of found) one.from ||= led.get(one.path) ?? '';
	return found;
}

/** The address without its numbers and the values of its query. */
function kindOf(path: string): string {
	const [bare = '', query = ''] = path.split('?', 2);
	const names = [...new URLSearchParams(query).keys()].toSorted();
	return `${bare.replaceAll(/\/\d+/g, '/n')}?${names.join('&')}`;
}

/** Official papers are Indonesian on an English page too, and marked so. */
function inOwnLanguage(html: string): string {
	if (!html.includes('<html lang="en"')) return html;
	const begin = html.search(/<div\b[^>]*\slang="id"/);
	if (begin < 0) return html;
	const rest = html.slice(begin);
	return html.slice(0, begin) + rest.slice(endOfDiv(rest));
}

/** Where the element ends with which a text begins. */
function endOfDiv(html: string): number {
	let depth = 0;
	for (const tag of html.matchAll(/<(\/?)div\b[^>]*>/g)) {
		depth += tag[1] === '/' ? -1 : 1;
		if (depth === 0) return tag.index + tag[0].length;
	}
	return html.length;
}

/** In another language on purpose, and marked so: the switch between them. */
const MARKED = /<(\w+)\b[^>]*\slang="(?:en|id)"[^>]*>[^<]*<\/\1>/g;
