/**
 * The names of months and days and the few words that stand inside a written date, time or amount.
 * They belong to the format, not to `messages`, because reading and writing a date need the same
 * table; own tables and not `Intl`, so that the server and every browser write the same characters.
 */
export type FormatLanguage = 'id' | 'en';

interface CalendarNames {
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Sunday first, as `getUTCDay` counts. */
	readonly days: readonly string[];
	readonly shortDays: readonly string[];
	/** Before a time of day. */
	readonly at: string;
	/** After the start of something whose end is not fixed. */
	readonly untilFinished: string;
	/** Between hours and minutes. */
	readonly timeSign: string;
}

export const CALENDAR_NAMES: Readonly<Record<FormatLanguage, CalendarNames>> = {
	id: {
		months: list(
			'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
		),
		shortMonths: list('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
		days: list('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
		shortDays: list('Min Sen Sel Rab Kam Jum Sab'),
		at: 'pukul',
		untilFinished: 's.d. selesai',
		timeSign: '.'
	},
	en: {
		months: list(
			'January February March April May June July August September October November December'
		),
		shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
		days: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
		shortDays: list('Sun Mon Tue Wed Thu Fri Sat'),
		at: 'at',
		untilFinished: 'until finished',
		timeSign: ':'
	}
};

/** The month, 1 to 12, that a word names in either language, whole, shortened or in an older spelling. */
export function monthNamed(word: string): number | null {
	const index = named(MONTHS, word);
	return index === undefined ? null : index + 1;
}

/** The weekday, Sunday 0 to Saturday 6, that a word names in either language; `Jum'at` and `Ahad` too. */
export function weekdayNamed(word: string): number | null {
	return named(DAYS, word) ?? null;
}

const { id, en } = CALENDAR_NAMES;

// Offices also type older spellings (Pebruari, Nopember) and other abbreviations; "-" is no name.
const MONTHS = indexed([
	id.months,
	id.shortMonths,
	en.months,
	en.shortMonths,
	list('- pebruari - - - - - agt sept - nopember -'),
	list('- peb - - - - - agst - - nop -'),
	list('- - - - - - - ags - - - -')
]);

const DAYS = indexed([id.days, id.shortDays, en.days, en.shortDays, list('ahad - - rebo - - -')]);

function indexed(tables: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const table of tables)
		for (const [index, name] of table.entries())
			if (name !== '-') found.set(name.toLowerCase(), index);
	return found;
}

function named(names: ReadonlyMap<string, number>, word: string): number | undefined {
	// Most words of a text are none of these: their length says so before anything is compared.
	if (word.length < 3 || word.length > 11) return undefined;
	return names.get(word) ?? names.get(word.toLowerCase().replace(/['’‘`ʼ.]/g, ''));
}

function list(names: string): readonly string[] {
	return names.split(' ');
}
