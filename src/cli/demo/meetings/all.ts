import type { MeetingStory } from '../story/meeting.ts';
import { CASE_CONFERENCE } from './case-conference.ts';
import { DISASTER_READINESS } from './disaster-readiness.ts';
import { EXTREME_POVERTY } from './extreme-poverty.ts';
import { FAILED } from './failed.ts';
import { FLOOD_EMERGENCY } from './flood-emergency.ts';
import { INFLATION_BEFORE_HOLIDAYS } from './inflation-before-holidays.ts';
import { INFLATION_MONTHLY } from './inflation-monthly.ts';
import { LANDFILL_MEDIATION } from './landfill-mediation.ts';
import { INFLATION_FIRST } from './inflation-first.ts';
import { POVERTY_LISTS } from './poverty-lists.ts';
import { ONE_STOP_FIRST } from './one-stop-first.ts';
import { STUNTING_PREPARATION } from './stunting-preparation.ts';
import { FLOOD_REVIEW } from './flood-review.ts';
import { PROTECTION_FIRST } from './protection-first.ts';
import { PROTECTION_SECOND } from './protection-second.ts';
import { ONE_STOP_COUNTERS } from './one-stop-counters.ts';
import { SPENDING_REVIEW } from './spending-review.ts';
import { STUNTING_DECLARATION } from './stunting-declaration.ts';
import { STUNTING_THIRD_ACTION } from './stunting-third-action.ts';
import { INFLATION_TRANSPORT } from './inflation-transport.ts';
import { POVERTY_BUDGET } from './poverty-budget.ts';
import { OUT_OF_SCHOOL } from './out-of-school.ts';
import { STUNTING_AUDIT } from './stunting-audit.ts';
import { LONG_HOLIDAY } from './long-holiday.ts';
import { PROTECTION_QUARTERLY } from './protection-quarterly.ts';
import { INFLATION_CHILI } from './inflation-chili.ts';
import { STUNTING_QUARTERLY } from './stunting-quarterly.ts';
import { LAND_FIRES } from './land-fires.ts';
import { TRAFFICKING } from './trafficking.ts';
import { HEALTH_INSURANCE } from './health-insurance.ts';
import { INFLATION_RICE } from './inflation-rice.ts';
import { COMPLAINTS } from './complaints.ts';
import { SCHOOL_SAFETY } from './school-safety.ts';
import { POVERTY_QUARTERLY } from './poverty-quarterly.ts';
import { STUNTING_FAMILIES } from './stunting-families.ts';
import { INFLATION_EGGS } from './inflation-eggs.ts';
import { DROUGHT } from './drought.ts';
import { FORKOPIMDA_SECURITY } from './forkopimda-security.ts';
import { SANITATION } from './sanitation.ts';
import { DISEASE_CONTROL } from './disease-control.ts';
import { CIVIL_DOCUMENTS } from './civil-documents.ts';
import { SOCIAL_AID } from './social-aid.ts';
import { RAINY_SEASON } from './rainy-season.ts';
import { INFLATION_WEEKLY } from './inflation-weekly.ts';
import { UPCOMING } from './upcoming.ts';

/** Every meeting of the year, oldest first. */
export const MEETINGS: readonly MeetingStory[] = [
	INFLATION_FIRST,
	POVERTY_LISTS,
	ONE_STOP_FIRST,
	STUNTING_PREPARATION,
	FLOOD_REVIEW,
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
	INFLATION_TRANSPORT,
	POVERTY_BUDGET,
	OUT_OF_SCHOOL,
	STUNTING_AUDIT,
	LONG_HOLIDAY,
	PROTECTION_QUARTERLY,
	INFLATION_CHILI,
	STUNTING_QUARTERLY,
	LAND_FIRES,
	TRAFFICKING,
	HEALTH_INSURANCE,
	INFLATION_RICE,
	COMPLAINTS,
	SCHOOL_SAFETY,
	POVERTY_QUARTERLY,
	STUNTING_FAMILIES,
	INFLATION_EGGS,
	DROUGHT,
	FORKOPIMDA_SECURITY,
	SANITATION,
	DISEASE_CONTROL,
	CIVIL_DOCUMENTS,
	SOCIAL_AID,
	RAINY_SEASON,
	INFLATION_WEEKLY,
	...FAILED,
	...UPCOMING
];
