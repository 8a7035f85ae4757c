import { facts } from '../audit/facts.ts';
import type { InvitationAnswer } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const invitationEvents = {
	'invitation.added': facts<{ invitees: readonly string[]; group: string | null }>(),
	'invitation.moved': facts<{ invitee: string; position: number }>(),
	'invitation.sorted': facts<{ count: number }>(),
	'invitation.withdrawn': facts<{ invitee: string }>(),
	'invitation.answered': facts<{
		invitee: string;
		answer: InvitationAnswer;
		substitute: string | null;
	}>()
} as const;
