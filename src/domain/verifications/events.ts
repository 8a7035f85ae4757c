import { facts } from '../audit/facts.ts';
import type { Verdict, CannotReason } from '../commitments/statuses.ts';

/** What can happen here, with the facts that a reader needs later. */
export const verificationEvents = {
	'verification.given': facts<{
		code: string;
		institution: string;
		verdict: Verdict;
		percent: number | null;
		category: CannotReason | null;
		reason: string | null;
	}>(),
	/** Taken back by who gave it, within minutes; `verdict` is null for a return. */
	'verification.withdrawn': facts<{ code: string; institution: string; verdict: Verdict | null }>(),
	'verifier.assigned': facts<{ code: string; verifier: string | null }>(),
	'phrase.kept': facts<{ text: string }>(),
	'phrase.dropped': facts<{ text: string }>(),
	'report.returned': facts<{ code: string; institution: string; reason: string }>()
} as const;
