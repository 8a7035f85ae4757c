import type { FormatLanguage } from './calendar-names.ts';
import { NBSP } from './spaces.ts';

/** Numbers, percentages and sizes as Indonesian and English write them. */

const SIGNS = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** `1.234,56`, English `1,234.56`; at most two decimals unless told, none that are zero. */
export function number(value: number, language: FormatLanguage, decimals = 2): string {
	const [whole, fraction] = digits(value, decimals);
	return joined(value, whole, fraction.replace(/0+$/, ''), language);
}

/** `56,5%` for 56.5, with at most one decimal. */
export function percent(value: number, language: FormatLanguage): string {
	return `${number(value, language, 1)}%`;
}

/** What a part is of the whole in whole percent, exact halves up: the rule of every computed share. */
export function wholePercent(part: number, whole: number): number {
	return Math.round((100 * part) / whole);
}

/** The mean of a sum to one decimal, exact halves up. */
export function meanToTenth(sum: number, count: number): number {
	return Math.round((10 * sum) / count) / 10;
}

/** `1,1 MB`; 1 MB is 1,048,576 bytes, because people compare with what Windows shows them. */
export function fileSize(bytes: number, language: FormatLanguage): string {
	if (bytes < 1024) return `${number(bytes, language, 0)}${NBSP}${byteWord(bytes, language)}`;
	const units = ['kB', 'MB', 'GB'] as const;
	let [size, step] = [bytes / 1024, 0];
	while (size >= 1023.5 && step < units.length - 1) [size, step] = [size / 1024, step + 1];
	return `${number(size, language, size < 100 ? 1 : 0)}${NBSP}${units[step]}`;
}

function digits(value: number, decimals: number): readonly [whole: string, fraction: string] {
	const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
	return [whole, fraction];
}

function joined(value: number, whole: string, fraction: string, language: FormatLanguage): string {
	const { group, decimal } = SIGNS[language];
	// What rounds to zero has no sign.
	const sign = value < 0 && /[1-9]/.test(whole + fraction) ? '-' : '';
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
	return `${sign}${grouped}${fraction === '' ? '' : decimal + fraction}`;
}

function byteWord(bytes: number, language: FormatLanguage): string {
	return language === 'en' && bytes !== 1 ? 'bytes' : 'byte';
}
