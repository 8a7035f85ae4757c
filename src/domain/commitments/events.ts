import { facts } from '../audit/facts.ts';
import type { Verdict } from './statuses.ts';

/** What can happen here, with the facts that a reader needs later. */
export const commitmentEvents = {
	'commitment.made': facts<{
		code: string;
		number: string;
		lead: string | null;
		due: string | null;
	}>(),
	'commitment.completed': facts<{ code: string; changed: readonly string[] }>(),
	'commitment.activated': facts<{ code: string }>(),
	'commitment.closed': facts<{ code: string; verdict: Verdict }>(),
	'commitment.reopened': facts<{ code: string; reason: string }>(),
	'commitment.cancelled': facts<{ code: string; reason: string }>(),
	/** `by` is null where a stricter one took the place: its code stays with those who may know of it. */
	'commitment.replaced': facts<{ code: string; by: string | null; reason: string }>(),
	'commitment.read': facts<{ code: string }>(),
	/** Rows of the register were taken away as a file; `query` is that of the address. */
	'register.taken': facts<{ rows: number; query: string }>(),
	'extension.asked': facts<{
		code: string;
		before: string | null;
		asked: string;
		reason: string;
	}>(),
	'extension.granted': facts<{
		code: string;
		before: string | null;
		granted: string;
		reason: string | null;
	}>(),
	'extension.refused': facts<{ code: string; asked: string; reason: string }>(),
	'extension.withdrawn': facts<{ code: string; asked: string }>()
} as const;
