import * as v from 'valibot';
import { calendarDate, clockTime, line, paragraph } from './scalars.ts';

/** WIB, WITA and WIT, as people write them; the database keeps their IANA names. */
const ZONE_NAMES = ['WIB', 'WITA', 'WIT'] as const;

/** Dates that belong to the story of a meeting without being its date. */
const OTHER_DATE_KINDS = [
	'interview',
	'invitation',
	'previous_meeting',
	'next_meeting',
	'new_date',
	'signing',
	'event',
	'other'
] as const;

/** A date as written, as computed, and the weekday that stood beside it. */
export const writtenDate = v.strictObject({
	words: v.optional(line),
	date: v.optional(calendarDate),
	weekday: v.optional(line)
});

/** The day of the meeting; `until` is the last day where it took several. */
export const heldOn = v.strictObject({
	words: v.optional(line),
	date: v.optional(calendarDate),
	until: v.optional(calendarDate),
	weekday: v.optional(line)
});

/** A date that is not the meeting's, named for what it is: the day of an interview. */
export const otherDate = v.strictObject({
	kind: v.picklist(OTHER_DATE_KINDS),
	words: v.optional(line),
	date: v.optional(calendarDate),
	weekday: v.optional(line),
	remark: v.optional(paragraph)
});

/** Clock times as written and as read, with the zone. */
export const meetingTime = v.strictObject({
	words: v.optional(line),
	start: v.optional(clockTime),
	end: v.optional(clockTime),
	zone: v.optional(v.picklist(ZONE_NAMES))
});
