import { accountEvents } from '../accounts/events.ts';
import { attendanceEvents } from '../attendance/events.ts';
import { calendarEvents } from '../calendar/events.ts';
import { commitmentEvents } from '../commitments/events.ts';
import { dossierEvents } from '../dossiers/events.ts';
import { groupEvents } from '../groups/events.ts';
import { institutionEvents } from '../institutions/events.ts';
import { invitationEvents } from '../invitations/events.ts';
import { meetingEvents } from '../meetings/events.ts';
import { minutesEvents } from '../minutes/events.ts';
import { peopleEvents } from '../people/events.ts';
import { regionEvents } from '../regions/events.ts';
import { reportEvents } from '../reports/events.ts';
import { resolutionEvents } from '../resolutions/events.ts';
import { viewEvents } from '../views/events.ts';
import { verificationEvents } from '../verifications/events.ts';
import { facts } from './facts.ts';
import type { EventDeclaration } from './facts.ts';

/** What happens to the log itself. */
export const auditEvents = {
	'audit.taken': facts<{ lines: number; query: string }>()
} as const;

/** Everything that can happen. Each noun declares its own in `<noun>/events.ts`. */
const eventDeclarations = {
	...regionEvents,
	...institutionEvents,
	...peopleEvents,
	...groupEvents,
	...accountEvents,
	...calendarEvents,
	...meetingEvents,
	...invitationEvents,
	...attendanceEvents,
	...minutesEvents,
	...resolutionEvents,
	...commitmentEvents,
	...reportEvents,
	...verificationEvents,
	...dossierEvents,
	...viewEvents,
	...auditEvents
} as const;

export type EventName = keyof typeof eventDeclarations;

export type FactsOf<Name extends EventName> =
	(typeof eventDeclarations)[Name] extends EventDeclaration<infer Facts> ? Facts : never;

export const eventNames = Object.keys(eventDeclarations) as EventName[];
