import type { MeetingStory } from '../story/meeting.ts';
import { CASE_CONFERENCE } from './case-conference.ts';
import { DISASTER_READINESS } from './disaster-readiness.ts';
import { EXTREME_POVERTY } from './extreme-poverty.ts';
import { FAILED } from './failed.ts';
import { FLOOD_EMERGENCY } from './flood-emergency.ts';
import { INFLATION_BEFORE_HOLIDAYS } from './inflation-before-holidays.ts';
import { INFLATION_MONTHLY } from './inflation-monthly.ts';
import { LANDFILL_MEDIATION } from './landfill-mediation.ts';
import { PROTECTION_FIRST } from './protection-first.ts';
import { PROTECTION_SECOND } from './protection-second.ts';
import { ONE_STOP_COUNTERS } from './one-stop-counters.ts';
import { SPENDING_REVIEW } from './spending-review.ts';
import { STUNTING_DECLARATION } from './stunting-declaration.ts';
import { STUNTING_THIRD_ACTION } from './stunting-third-action.ts';
import { UPCOMING } from './upcoming.ts';

/** Every meeting of the year, oldest first. */
export const MEETINGS: readonly MeetingStory[] = [
	PROTECTION_FIRST,
	STUNTING_DECLARATION,
	INFLATION_BEFORE_HOLIDAYS,
	DISASTER_READINESS,
	EXTREME_POVERTY,
	PROTECTION_SECOND,
	SPENDING_REVIEW,
	CASE_CONFERENCE,
	INFLATION_MONTHLY,
	ONE_STOP_COUNTERS,
	STUNTING_THIRD_ACTION,
	LANDFILL_MEDIATION,
	FLOOD_EMERGENCY,
	...FAILED,
	...UPCOMING
];
