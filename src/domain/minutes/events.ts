import { facts } from '../audit/facts.ts';
import type { NoteKind } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const minutesEvents = {
	'note.recorded': facts<{ kind: NoteKind }>(),
	'note.changed': facts<{ before: string; after: string }>(),
	'note.withdrawn': facts<{ reason: string }>(),
	'note.read': facts<{ kind: NoteKind }>(),
	'minutes.submitted': facts<{ resolutions: number; commitments: number; missing: number }>(),
	'minutes.returned': facts<{ reason: string }>(),
	'minutes.adopted': facts<{ hash: string; exception: string | null }>(),
	'minutes.addendum_added': facts<{ number: number }>()
} as const;
