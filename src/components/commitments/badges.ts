import type { Badge } from '#components/display/tones.ts';
import { REPORTED_TONES, SCHEDULE_TONES, VERDICT_TONES } from '#components/display/tones.ts';
import type { Schedule } from '#domain/commitments/schedule.ts';
import type { Sheet } from '#domain/commitments/sheet.ts';
import { longDate } from '#lib/format/dates.ts';
import { localDateTime } from '#lib/format/zones.ts';
import { sheetWords } from '#messages/commitment-sheet.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';

/** What the owner says: who, when. Nobody has said anything is grey, not late. */
export function reportedBadge(sheet: Sheet, language: Language): Badge {
	const { reported, timeZone } = sheet;
	if (!reported) return { word: sheetWords[language].nobody, tone: 'not_started' };
	return {
		word: standingWords[language].reported[reported.status],
		tone: REPORTED_TONES[reported.status],
		date: dayOf(reported.at, timeZone, language),
		author: `${reported.by}, ${reported.institution}`
	};
}

/** What somebody who is not the owner found. */
export function verifiedBadge(sheet: Sheet, language: Language): Badge {
	const { verified, timeZone } = sheet;
	const words = standingWords[language].verdicts;
	if (!verified) return { word: words.unverified, tone: VERDICT_TONES.unverified };
	return {
		word: words[verified.verdict],
		tone: VERDICT_TONES[verified.verdict],
		date: dayOf(verified.at, timeZone, language),
		author: verified.by
	};
}

/** What the machine computes, as of today; nobody is its author. */
export function scheduleBadge(sheet: Sheet, today: string, language: Language): Badge {
	if (sheet.schedule === null) {
		const { before, after } = sheetWords[language].notComputed;
		return { word: sheet.state === 'drafted' ? before : after, tone: 'neutral' };
	}
	return {
		word: scheduleWord(sheet.schedule, language),
		tone: SCHEDULE_TONES[sheet.schedule.code],
		date: longDate(today, language),
		author: sheetWords[language].computed
	};
}

/** `Terlambat 3 hari`. */
export function scheduleWord(schedule: Schedule, language: Language): string {
	const words = standingWords[language].schedules;
	return 'days' in schedule ? words[schedule.code](schedule.days) : words[schedule.code]();
}

/** The day of an instant in a zone: `23 November 2026`. */
export function dayOf(instant: number, timeZone: string, language: Language): string {
	return longDate(localDateTime(instant, timeZone).date, language);
}
