import { facts } from '../audit/facts.ts';
import type { HolidayKind } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const calendarEvents = {
	'holiday.added': facts<{ date: string; name: string; kind: HolidayKind }>(),
	'holiday.changed': facts<{ date: string; name: string; kind: HolidayKind }>(),
	'holiday.removed': facts<{ date: string; name: string }>(),
	'holiday.list_added': facts<{ days: number; from: string; until: string }>(),
	'holiday.year_loaded': facts<{ year: number; days: number }>()
} as const;
