import type { Holidays } from '#domain/calendar/working-days.ts';
import type { Marks } from './marks.ts';

/** Of the meeting itself: where, when, who, with which papers. */
const MEETING_FINDINGS = {
	source_missing: 'missing',
	sources_differ: 'odd',
	region_missing: 'missing',
	region_code_missing: 'missing',
	region_unknown: 'odd',
	region_name_differs: 'odd',
	province_differs: 'odd',
	host_missing: 'missing',
	date_missing: 'missing',
	time_missing: 'missing',
	zone_missing: 'missing',
	place_missing: 'missing',
	state_missing: 'missing',
	reason_missing: 'missing',
	chair_missing: 'missing',
	attendance_missing: 'missing',
	resolutions_missing: 'missing',
	commitments_missing: 'missing',
	weekday_differs: 'odd',
	weekday_unknown: 'odd',
	date_impossible: 'odd',
	year_impossible: 'odd',
	date_words_differ: 'odd',
	date_in_future: 'odd',
	scheduled_in_past: 'odd',
	on_day_off: 'odd',
	until_before_start: 'odd',
	duration_differs: 'odd',
	published_before_meeting: 'odd',
	zone_differs: 'odd',
	time_impossible: 'odd',
	time_words_differ: 'odd',
	end_before_start: 'odd',
	letter_after_meeting: 'odd',
	letter_late: 'odd',
	document_without_number: 'missing',
	document_without_date: 'missing',
	document_without_signer: 'missing',
	attendance_fewer_than_listed: 'odd',
	more_present_than_invited: 'odd',
	sexes_differ_from_total: 'odd',
	sexes_fewer_than_listed: 'odd',
	count_impossible: 'odd',
	capacity_in_post: 'odd',
	duplicate_attendee: 'odd',
	role_of_absent_person: 'odd',
	representative_without_letter: 'missing',
	representative_without_authority: 'missing'
} as const satisfies Levels;

/** Of what was said, settled and promised in it, and of where the values come from. */
const CONTENT_FINDINGS = {
	resolution_without_speaker: 'missing',
	position_without_note: 'missing',
	duplicate_number: 'odd',
	unknown_reference: 'odd',
	commitment_without_lead: 'missing',
	commitment_without_due: 'missing',
	commitment_without_proof: 'missing',
	lead_also_supporting: 'odd',
	due_without_date: 'missing',
	due_before_meeting: 'odd',
	due_on_day_off: 'odd',
	due_words_differ: 'odd',
	task_force_without_stage: 'missing',
	task_force_without_decree: 'missing',
	decree_before_stage: 'odd',
	indicator_without_unit: 'missing',
	indicator_without_baseline: 'missing',
	indicator_without_polarity: 'missing',
	indicator_without_target: 'missing',
	percent_over_hundred: 'odd',
	negative_value: 'odd',
	fraction_of_one: 'odd',
	parts_differ_from_total: 'odd',
	duplicate_period: 'odd',
	target_against_polarity: 'odd',
	derived_without_from: 'missing',
	added_without_author: 'missing',
	added_without_date: 'missing',
	stated_after_all: 'odd',
	identity_number: 'odd',
	identity_initials: 'odd',
	identity_named: 'odd',
	identity_by_place: 'odd',
	personal_phone: 'odd'
} as const satisfies Levels;

/** Everything that `checkDossier` can find: missing is what to ask for, odd what to look at. */
export const FINDING_LEVELS = { ...MEETING_FINDINGS, ...CONTENT_FINDINGS };

export type MeetingFinding = keyof typeof MEETING_FINDINGS;
export type ContentFinding = keyof typeof CONTENT_FINDINGS;
export type FindingCode = MeetingFinding | ContentFinding;
export type FindingLevel = 'missing' | 'odd';

export type FindingParams = Readonly<Record<string, string | number>>;

export interface Finding {
	readonly code: FindingCode;
	readonly level: FindingLevel;
	/** The field, `resolutions[0].speaker`. */
	readonly path: string;
	readonly params: FindingParams;
	/** Missing, and somebody wrote down under `not_stated` that the source does not say it. */
	readonly notStated: boolean;
}

/** What the checks may know beside the dossier; what is not given is not checked. */
export interface CheckContext {
	readonly marks: Marks;
	/** The calendar date of the check, where the meeting is. */
	readonly today: string;
	readonly holidays: Holidays;
	readonly regions: RegionLookup | undefined;
}

/** The region with a Kemendagri code (`63.06`, or `63` for a province), or undefined. */
export type RegionLookup = (
	code: string
) => { readonly name: string; readonly timeZone: string } | undefined;

export type Findings = Generator<Finding, void, undefined>;

/** One finding at a field. */
export function finding(code: FindingCode, path: string, params: FindingParams = {}): Finding {
	return { code, level: FINDING_LEVELS[code], path, params, notStated: false };
}

type Levels = Readonly<Record<string, FindingLevel>>;
