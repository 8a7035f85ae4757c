import { plain } from './spaces.ts';

/**
 * Comma-separated values for people who open them in Excel and for scripts: every text in quotation
 * marks, CRLF, plain spaces. What Excel would take for a formula (`=`, `+`, `-`, `@`, a tab or a line
 * break first, also after spaces) gets an apostrophe in front (OWASP, CSV injection).
 */
export type Cell = string | number | null;

/** Tells Excel that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** `;` where the decimal sign is a comma. */
export type Separator = ';' | ',';

/** The separator that Excel expects where a language is read. */
export function excelSeparator(language: 'id' | 'en'): Separator {
	return language === 'id' ? ';' : ',';
}

/** One line with its end (RFC 4180): texts are quoted and never taken for formulas. */
export function csvLine(cells: readonly Cell[], separator: Separator): string {
	return `${cells.map((cell) => cellText(cell, separator)).join(separator)}\r\n`;
}

function cellText(cell: Cell, separator: Separator): string {
	if (cell === null) return '';
	// With a point, an Excel that expects a comma takes 12.3 for the twelfth of March.
	if (typeof cell === 'number')
		return separator === ';' ? String(cell).replace('.', ',') : String(cell);
	const text = plain(cell);
	const guarded = /^[ \u00a0]*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
	return `"${guarded.replaceAll('"', '""')}"`;
}
