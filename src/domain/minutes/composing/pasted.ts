const WHEN = /^\[?\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?\s*[-–]?\s*/u;
const SIGN = /^(?:[•●▪◦‣·*–—-]\s*|o\t\s*|\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s+|\(?[a-z][.)]\s+)/iu;

/**
 * The lines of a text that came from elsewhere, each without the sign of its list and, from a chat,
 * without the time at which it was sent, which is no due date. Browser-safe.
 */
export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim().replace(WHEN, '').replace(SIGN, '').trim())
		.filter((line) => line !== '');
}

/** A text with spaces of every width as plain ones, each in its place: Word joins words with others. */
export function withPlainSpaces(text: string): string {
	return text.replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}
