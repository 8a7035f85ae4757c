import { facts } from '../audit/facts.ts';
import type { ResolutionKind, Stance } from './kinds.ts';

/** What can happen here, with the facts that a reader needs later. */
export const resolutionEvents = {
	'resolution.recorded': facts<{ number: number; kind: ResolutionKind }>(),
	'resolution.changed': facts<{ number: number; before: string; after: string }>(),
	'resolution.withdrawn': facts<{ number: number; reason: string }>(),
	'resolution.read': facts<{ number: number }>(),
	'position.recorded': facts<{
		number: number;
		institution: string;
		stance: Stance;
		note: string | null;
	}>()
} as const;
