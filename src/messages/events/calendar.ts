import type { FactsOf } from '#domain/audit/events.ts';
import type { calendarEvents } from '#domain/calendar/events.ts';
import { fullDate } from '#lib/format/dates.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof calendarEvents]: (facts: FactsOf<Name>) => string };

/** Names of holidays stand as they were written: they are names. */
export const calendarEventWords = bilingual<Words>({
	id: {
		'holiday.added': (f) => `menambahkan hari libur ${fullDate(f.date, 'id')}: ${f.name}`,
		'holiday.changed': (f) => `mengubah hari libur menjadi ${fullDate(f.date, 'id')}: ${f.name}`,
		'holiday.removed': (f) => `menghapus hari libur ${fullDate(f.date, 'id')}: ${f.name}`,
		'holiday.list_added': (f) =>
			`menambahkan ${f.days} hari libur dari daftar, ${fullDate(f.from, 'id')} sampai ${fullDate(f.until, 'id')}`,
		'holiday.year_loaded': (f) => `memuat ${f.days} hari libur dan cuti bersama tahun ${f.year}`
	},
	en: {
		'holiday.added': (f) => `added the holiday of ${fullDate(f.date, 'en')}: ${f.name}`,
		'holiday.changed': (f) => `changed a holiday to ${fullDate(f.date, 'en')}: ${f.name}`,
		'holiday.removed': (f) => `removed the holiday of ${fullDate(f.date, 'en')}: ${f.name}`,
		'holiday.list_added': (f) =>
			`added ${f.days} ${f.days === 1 ? 'holiday' : 'holidays'} from a list, ${fullDate(f.from, 'en')} to ${fullDate(f.until, 'en')}`,
		'holiday.year_loaded': (f) => `loaded ${f.days} holidays and collective leave days of ${f.year}`
	}
});
