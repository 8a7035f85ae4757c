import type { RequestEvent } from '@sveltejs/kit';
import { noteReading } from '#domain/commitments/reading.ts';
import { findReport } from '#domain/reports/queries.ts';
import { acceptReport } from '#domain/verifications/accepting.ts';
import { countDecidedToday } from '#domain/verifications/decided.ts';
import {
	AcceptReport,
	ChosenDecision,
	ChosenPhrase,
	GiveVerdict,
	KeepPhrase,
	ReturnReport
} from '#domain/verifications/input.ts';
import { reportToVerify } from '#domain/verifications/one-report.ts';
import { giveVerdict, returnReport } from '#domain/verifications/operations.ts';
import { dropPhrase, keepPhrase, phrasesOf } from '#domain/verifications/phrases.ts';
import { queueOrder } from '#domain/verifications/queue.ts';
import {
	queueAddress,
	readQueueFilters,
	reportAddress
} from '#domain/verifications/queue-filters.ts';
import { undoDecision } from '#domain/verifications/undoing.ts';
import { lastDecision } from '#domain/verifications/untouched.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { actor } = locals;
	noteReading(actor, findReport(actor, params.report).commitment);
	const filters = readQueueFilters(url.searchParams);
	const shown = reportToVerify(actor, params.report, filters);
	return {
		...shown,
		filters,
		phrases: phrasesOf(actor),
		last: lastDecision(actor),
		decidedToday: countDecidedToday(actor, shown.commitment.timeZone)
	};
};

export const actions: Actions = {
	accept: (event) =>
		submit(event, { name: 'accept', input: AcceptReport }, ({ input }) =>
			thenNext(event, (report) => acceptReport(event.locals.actor, report, input))
		),
	give: (event) =>
		submit(event, { name: 'give', input: GiveVerdict }, ({ input }) =>
			thenNext(event, (report) => giveVerdict(event.locals.actor, report, input))
		),
	return: (event) =>
		submit(event, { name: 'return', input: ReturnReport }, ({ input }) =>
			thenNext(event, (report) => returnReport(event.locals.actor, report, input))
		),
	undo: (event) =>
		submit(event, { name: 'undo', input: ChosenDecision }, ({ input }) => {
			here(event);
			const report = undoDecision(event.locals.actor, input.decision);
			return { to: reportAddress(report, filtersOf(event)), done: 'verification.withdrawn' };
		}),
	keep: (event) =>
		submit(event, { name: 'keep', input: KeepPhrase }, ({ input }) => {
			const to = here(event);
			keepPhrase(event.locals.actor, input);
			return { to, done: 'phrase.kept' };
		}),
	drop: (event) =>
		submit(event, { name: 'drop', input: ChosenPhrase }, ({ input }) => {
			const to = here(event);
			dropPhrase(event.locals.actor, input.phrase);
			return { to, done: 'phrase.dropped' };
		})
};

type Event = RequestEvent<{ report: number }>;

/** After a decision the next report comes by itself, from the place of this one; after the last, the queue. */
function thenNext(event: Event, decide: (reportId: number) => void): { to: string } {
	const { actor } = event.locals;
	const filters = filtersOf(event);
	const { next } = reportToVerify(actor, event.params.report, filters);
	decide(event.params.report);
	const following = next ?? queueOrder(actor, filters)[0] ?? null;
	return { to: following === null ? queueAddress(filters) : reportAddress(following, filters) };
}

/** The address of the page; 404 where the reader has no such page, so that none of its forms acts. */
function here(event: Event): string {
	return reportAddress(
		findReport(event.locals.actor, event.params.report).report.id,
		filtersOf(event)
	);
}

function filtersOf(event: Event) {
	return readQueueFilters(event.url.searchParams);
}
