import { facts } from '../audit/facts.ts';
import type { Presence, AttendedAs } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const attendanceEvents = {
	'attendance.recorded': facts<{
		who: string;
		presence: Presence;
		attendedAs: AttendedAs | null;
	}>(),
	'attendance.corrected': facts<{ who: string; presence: Presence; changed: readonly string[] }>(),
	'attendance.withdrawn': facts<{ who: string; reason: string }>()
} as const;
