import { facts } from '../audit/facts.ts';
import type { AttendedAs, Presence, RestChoice } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const attendanceEvents = {
	'attendance.recorded': facts<{
		who: string;
		presence: Presence;
		attendedAs: AttendedAs | null;
	}>(),
	'attendance.corrected': facts<{ who: string; presence: Presence; changed: readonly string[] }>(),
	/** All the others at once; its subject is the first of these records, and as many follow it. */
	'attendance.rest_recorded': facts<{ rest: RestChoice; who: readonly string[] }>(),
	'attendance.rest_withdrawn': facts<{ who: readonly string[]; reason: string }>(),
	'attendance.withdrawn': facts<{ who: string; reason: string }>()
} as const;
