import { cancelCommitment, replaceCommitment } from '#domain/commitments/cancellation.ts';
import {
	CancelCommitment,
	ReopenCommitment,
	ReplaceCommitment
} from '#domain/commitments/cancellation-input.ts';
import { reopenCommitment } from '#domain/commitments/closing.ts';
import { readCommitment } from '#domain/commitments/reading.ts';
import { may } from '#domain/access/policy.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const commitment = readCommitment(locals.actor, params.commitment);
	const { id, code, description, state } = commitment;
	return {
		commitment: { id, code, description },
		may: {
			cancel: state === 'active' && may(locals.actor, 'commitment.cancel', commitment),
			reopen: state === 'closed' && may(locals.actor, 'commitment.reopen', commitment)
		}
	};
};

export const actions: Actions = {
	cancel: (event) =>
		submit(event, { name: 'cancel', input: CancelCommitment }, ({ input }) => {
			cancelCommitment(event.locals.actor, event.params.commitment, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'commitment.cancelled' };
		}),
	replace: (event) =>
		submit(event, { name: 'replace', input: ReplaceCommitment }, ({ input }) => {
			replaceCommitment(event.locals.actor, event.params.commitment, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'commitment.replaced' };
		}),
	reopen: (event) =>
		submit(event, { name: 'reopen', input: ReopenCommitment }, ({ input }) => {
			reopenCommitment(event.locals.actor, event.params.commitment, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'commitment.reopened' };
		})
};
