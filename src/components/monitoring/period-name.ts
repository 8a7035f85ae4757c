import { monthYear } from '#lib/format/dates.ts';
import { monitoringWords } from '#messages/monitoring.ts';
import type { Language } from '#messages/words.ts';

/** A period of an address as people say it: "Triwulan IV 2026", "November 2026", "Tahun 2026". */
export function periodName(text: string, language: Language): string {
	const t = monitoringWords[language];
	const [year = '', part] = text.split('-');
	if (part === undefined) return t.year(year);
	if (part.startsWith('q')) return t.quarter(part.slice(1), year);
	return monthYear(`${text}-01`, language);
}
