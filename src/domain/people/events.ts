import { facts } from '../audit/facts.ts';
import type { Capacity } from './capacity.ts';

/** What can happen here, with the facts that a reader needs later. */
export const peopleEvents = {
	'person.registered': facts<{ name: string }>(),
	'person.changed': facts<{ name: string; changed: readonly string[] }>(),
	'post.created': facts<{ title: string; institution: string }>(),
	'post.changed': facts<{ title: string; changed: readonly string[] }>(),
	'post.ended': facts<{ title: string; on: string }>(),
	'tenure.began': facts<{ person: string; post: string; capacity: Capacity; on: string | null }>(),
	'tenure.changed': facts<{ person: string; post: string; changed: readonly string[] }>(),
	'tenure.ended': facts<{ person: string; post: string; on: string }>()
} as const;
