import { assignVerifier, verifierOptions } from '#domain/verifications/assignment.ts';
import { decidedByMe, returnedReports } from '#domain/verifications/decided.ts';
import { AssignVerifier, ChosenDecision } from '#domain/verifications/input.ts';
import { queueChoices } from '#domain/verifications/queue-choices.ts';
import {
	hasUnreadFilters,
	queueAddress,
	readQueueFilters,
	reportAddress
} from '#domain/verifications/queue-filters.ts';
import { QUEUE_PAGE, queueOrder, verificationQueue } from '#domain/verifications/queue.ts';
import { undoDecision } from '#domain/verifications/undoing.ts';
import { lastDecision } from '#domain/verifications/untouched.ts';
import { waitingCounts } from '#domain/verifications/waiting.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { actor, language } = locals;
	const asked = readQueueFilters(url.searchParams);
	const { count, pastLimit, mine } = waitingCounts(actor, asked);
	const returned = returnedReports(actor, asked);
	const shown = { waiting: count, past_limit: pastLimit, mine, returned: 0 }[asked.show];
	const pages = Math.ceil(shown / QUEUE_PAGE);
	// What was decided meanwhile shortens the queue: its last page is then nearer than the one asked for.
	const filters = { ...asked, page: Math.min(asked.page, Math.max(1, pages)) };
	const { rows, notTheirs } = verificationQueue(actor, filters);
	return {
		filters,
		ignored: hasUnreadFilters(url.searchParams),
		notTheirs,
		first: filters.show === 'returned' ? null : (queueOrder(actor, filters)[0] ?? null),
		counts: { waiting: count, past_limit: pastLimit, returned: returned.length, mine },
		pages,
		queue: filters.show === 'returned' ? [] : rows,
		decided:
			filters.show === 'returned'
				? returned
				: filters.show === 'mine'
					? decidedByMe(actor, filters)
					: [],
		choices: queueChoices(actor, language),
		verifiers: verifierOptions(actor),
		last: lastDecision(actor)
	};
};

export const actions: Actions = {
	assign: (event) =>
		submit(event, { name: 'assign', input: AssignVerifier }, ({ input }) => {
			assignVerifier(event.locals.actor, input);
			const filters = readQueueFilters(event.url.searchParams);
			return { to: queueAddress(filters, { page: filters.page }), done: 'verifier.assigned' };
		}),
	undo: (event) =>
		submit(event, { name: 'undo', input: ChosenDecision }, ({ input }) => {
			const report = undoDecision(event.locals.actor, input.decision);
			return {
				to: reportAddress(report, readQueueFilters(event.url.searchParams)),
				done: 'verification.withdrawn'
			};
		})
};
