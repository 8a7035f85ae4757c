import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/**
 * Time relative to today and the names of the zones. Days are counted from today: positive lies
 * ahead. Always beside the date itself, or with it in the title.
 */
export const timeWords = bilingual({
	id: {
		/** "3 hari lagi", "kemarin"; null beyond a week, where only the date helps. */
		near: (days: number) => {
			if (days === 0) return 'hari ini';
			if (days === 1) return 'besok';
			if (days === -1) return 'kemarin';
			if (Math.abs(days) > 7) return null;
			return days > 0 ? `${days} hari lagi` : `${-days} hari yang lalu`;
		},
		/** How a due date stands: "25 hari lagi", "jatuh tempo hari ini", "terlambat 6 hari". */
		due: (days: number) => {
			if (days === 0) return 'jatuh tempo hari ini';
			if (days === 1) return 'jatuh tempo besok';
			if (days > 0) return `${number(days, 'id', 0)} hari lagi`;
			return `terlambat ${number(-days, 'id', 0)} hari`;
		},
		/** A span: "14 hari". */
		days: (count: number) => `${number(count, 'id', 0)} hari`,
		workingDays: (count: number) => `${number(count, 'id', 0)} hari kerja`,
		zones: {
			'Asia/Jakarta': 'Waktu Indonesia Barat (WIB)',
			'Asia/Makassar': 'Waktu Indonesia Tengah (WITA)',
			'Asia/Jayapura': 'Waktu Indonesia Timur (WIT)'
		}
	},
	en: {
		near: (days) => {
			if (days === 0) return 'today';
			if (days === 1) return 'tomorrow';
			if (days === -1) return 'yesterday';
			if (Math.abs(days) > 7) return null;
			return days > 0 ? `in ${days} days` : `${-days} days ago`;
		},
		due: (days) => {
			if (days === 0) return 'due today';
			if (days === 1) return 'due tomorrow';
			return days > 0 ? `${englishDays(days)} left` : `${englishDays(-days)} late`;
		},
		days: (count) => englishDays(count),
		workingDays: (count) => `${number(count, 'en', 0)} working ${count === 1 ? 'day' : 'days'}`,
		zones: {
			'Asia/Jakarta': 'Western Indonesia Time (WIB)',
			'Asia/Makassar': 'Central Indonesia Time (WITA)',
			'Asia/Jayapura': 'Eastern Indonesia Time (WIT)'
		}
	}
});

function englishDays(count: number): string {
	return `${number(count, 'en', 0)} ${count === 1 ? 'day' : 'days'}`;
}
