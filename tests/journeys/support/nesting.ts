import { TAG, attributesOf } from './html.ts';

/** Hold words and what stands among words, nothing that begins a block. */
const OF_WORDS = new Set(
	'abbr b button cite code dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark p q s small span strong sub summary sup time u'.split(
		' '
	)
);
const BLOCKS = new Set(
	'address article aside blockquote details dialog div dl fieldset figure footer form header hr main nav ol p pre section table ul'.split(
		' '
	)
);
const EMPTY = new Set(
	'area base br col embed hr img input link meta source track wbr path circle rect line use'.split(
		' '
	)
);
const UNREAD = /<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1>/gi;

/**
 * What no browser draws as it is written: blocks within words, and lines within a field of one line,
 * which lose their breaks. Only that: an HTML validator knows more, but is no part of the project.
 */
export function misplacedIn(html: string): string[] {
	const found: string[] = [];
	const open: string[] = [];
	for (const [tag, close, name = '', head = ''] of html.replaceAll(UNREAD, '').matchAll(TAG)) {
		const element = name.toLowerCase();
		if (close) open.length = Math.max(0, open.lastIndexOf(element));
		else {
			const around = BLOCKS.has(element) && open.find((one) => OF_WORDS.has(one));
			if (around) found.push(`${tag} within ${around}`);
			if (element === 'input' && attributesOf(head).get('value')?.includes('\n')) found.push(tag);
			if (!EMPTY.has(element) && !head.endsWith('/')) open.push(element);
		}
	}
	return found;
}
