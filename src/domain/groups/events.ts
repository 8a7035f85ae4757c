import { facts } from '../audit/facts.ts';

/** What can happen here, with the facts that a reader needs later. */
export const groupEvents = {
	'group.created': facts<{ name: string }>(),
	'group.changed': facts<{ name: string; members: number }>(),
	'group.ended': facts<{ name: string; on: string }>()
} as const;
