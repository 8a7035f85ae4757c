import { fullDate, weekdayName } from '#lib/format/dates.ts';
import { number } from '#lib/format/numbers.ts';
import type { Language } from './words.ts';

/** The parameters of a finding as people read them. */

/** A date, `YYYY-MM-DD`, in full. */
export function dated(value: string | number | undefined, language: Language): string {
	return fullDate(String(value), language);
}

/** Sunday 0 to Saturday 6. */
export function dayNamed(value: string | number | undefined, language: Language): string {
	return weekdayName(Number(value), language);
}

/** A number with the separators of the language. */
export function counted(value: string | number | undefined, language: Language): string {
	return number(Number(value), language);
}
