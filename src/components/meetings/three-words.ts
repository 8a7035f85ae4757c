import { REPORTED_TONES, SCHEDULE_TONES, VERDICT_TONES } from '#components/display/tones.ts';
import type { Badge } from '#components/display/tones.ts';
import type { FollowUpLine } from '#domain/meetings/follow-up.ts';
import { shortDate } from '#lib/format/dates.ts';
import { percent } from '#lib/format/numbers.ts';
import { localDateTime } from '#lib/format/zones.ts';
import { standingWords } from '#messages/standings.ts';
import type { Language } from '#messages/words.ts';

/** The three statuses of one line, never merged: reported, verified, schedule; each with its date. */
export function threeOf(line: FollowUpLine, timeZone: string, language: Language) {
	if (line.schedule === null && line.state !== 'closed')
		return { reported: NOTHING, verified: NOTHING, schedule: NOTHING };
	const t = standingWords[language];
	const day = (instant: number | null) =>
		instant === null ? null : shortDate(localDateTime(instant, timeZone).date, language);
	const verdict = line.verdict ?? 'unverified';
	const reported: Badge =
		line.reportedStatus === null
			? { word: t.reported.not_started, tone: 'not_started' }
			: {
					word: [
						t.reported[line.reportedStatus],
						line.reportedPercent !== null && percent(line.reportedPercent, language)
					]
						.filter(Boolean)
						.join(' '),
					tone: REPORTED_TONES[line.reportedStatus],
					date: day(line.reportedAt)
				};
	const verified: Badge = {
		word: t.verdicts[verdict],
		tone: VERDICT_TONES[verdict],
		date: day(line.verifiedAt)
	};
	return { reported, verified, schedule: scheduleBadge(line, language) };
}

/** Of what is not in force nobody says anything yet. */
const NOTHING: Badge = { word: '–', tone: 'neutral' };

function scheduleBadge({ schedule }: FollowUpLine, language: Language): Badge {
	if (schedule === null) return NOTHING;
	const words = standingWords[language].schedules;
	return {
		word: 'days' in schedule ? words[schedule.code](schedule.days) : words[schedule.code](),
		tone: SCHEDULE_TONES[schedule.code]
	};
}
