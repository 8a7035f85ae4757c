/** The space at which a line does not break, inside dates, amounts and units. */
export const NBSP = '\u00a0';

/** The same text with ordinary spaces: for CSV, messages, values of inputs, and comparison in tests. */
export function plain(text: string): string {
	return text.replaceAll(NBSP, ' ');
}
