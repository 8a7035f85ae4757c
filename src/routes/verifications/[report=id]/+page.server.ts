import { noteReading } from '#domain/commitments/reading.ts';
import { findReport } from '#domain/reports/queries.ts';
import { GiveVerdict, ReturnReport } from '#domain/verifications/input.ts';
import { reportToVerify } from '#domain/verifications/one-report.ts';
import { giveVerdict, returnReport } from '#domain/verifications/operations.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	noteReading(locals.actor, findReport(locals.actor, params.report).commitment);
	return reportToVerify(locals.actor, params.report);
};

export const actions: Actions = {
	give: (event) =>
		submit(event, { name: 'give', input: GiveVerdict }, ({ input }) => {
			const { next } = reportToVerify(event.locals.actor, event.params.report);
			giveVerdict(event.locals.actor, event.params.report, input);
			return { to: addressOf(next), done: 'verification.given' };
		}),
	return: (event) =>
		submit(event, { name: 'return', input: ReturnReport }, ({ input }) => {
			const { next } = reportToVerify(event.locals.actor, event.params.report);
			returnReport(event.locals.actor, event.params.report, input);
			return { to: addressOf(next), done: 'report.returned' };
		})
};

/** After a decision the next report comes by itself; after the last one, the queue. */
function addressOf(next: number | null): string {
	return next === null ? '/verifications' : `/verifications/${next}`;
}
