import { facts } from '../audit/facts.ts';
import type { ReportedStatus } from '../commitments/statuses.ts';

/** What can happen here, with the facts that a reader needs later. */
export const reportEvents = {
	'report.submitted': facts<{
		code: string;
		institution: string;
		status: ReportedStatus;
		percent: number | null;
		evidence: number;
	}>()
} as const;
