import { facts } from '../audit/facts.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import type { MeetingRole } from './roles.ts';

/** What can happen here, with the facts that a reader needs later. */
export const meetingEvents = {
	'series.named': facts<{ name: string }>(),
	'series.renamed': facts<{ before: string; after: string }>(),
	/** Without the name where only confidential meetings had it. */
	'series.merged': facts<{ name: string | null; into: string }>(),
	'meeting.drafted': facts<{ title: string; host: string }>(),
	'meeting.changed': facts<{ changed: readonly string[] }>(),
	'meeting.scheduled': facts<{
		heldOn: string | null;
		startsAt: string | null;
		timeZone: string;
		place: string | null;
	}>(),
	'meeting.moved': facts<{
		heldOnBefore: string | null;
		heldOn: string | null;
		startsAtBefore: string | null;
		startsAt: string | null;
		timeZone: string;
		placeBefore: string | null;
		place: string | null;
		reason: string;
	}>(),
	'meeting.started': facts<{ title: string }>(),
	'meeting.interrupted': facts<{ reason: string }>(),
	'meeting.resumed': facts<{ title: string }>(),
	'meeting.concluded': facts<{ title: string }>(),
	'meeting.cancelled': facts<{ reason: string; absentees: string | null }>(),
	'meeting.postponed': facts<{ reason: string; absentees: string | null }>(),
	'meeting.declared_not_quorate': facts<{ reason: string; absentees: string | null }>(),
	'meeting.classified': facts<{ before: Confidentiality; after: Confidentiality }>(),
	'meeting.role_set': facts<{ role: MeetingRole; person: string | null; post: string | null }>(),
	'meeting.role_removed': facts<{
		role: MeetingRole;
		person: string | null;
		post: string | null;
	}>(),
	'meeting.read': facts<{ title: string }>(),
	'clearance.given': facts<{ person: string }>(),
	'clearance.taken': facts<{ person: string }>(),
	'agenda_item.added': facts<{ title: string; position: number }>(),
	'agenda_item.changed': facts<{ title: string; changed: readonly string[] }>(),
	'agenda_item.withdrawn': facts<{ title: string }>(),
	'agenda_item.moved': facts<{ title: string; position: number }>()
} as const;
