import { completeCommitment } from '#domain/commitments/completion.ts';
import { fillInCommitment } from '#domain/commitments/filling-in.ts';
import {
	CompleteCommitment,
	FillInCommitment,
	WithdrawCommitment
} from '#domain/commitments/input.ts';
import { findCommitment } from '#domain/commitments/subject.ts';
import { withdrawCommitment } from '#domain/commitments/withdrawal.ts';
import { commitmentEditPage } from '#domain/minutes/record-pages.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	page: commitmentEditPage(locals.actor, params.commitment)
});

export const actions: Actions = {
	complete: (event) =>
		submit(event, { name: 'complete', input: CompleteCommitment }, ({ input }) => {
			const { commitment } = event.params;
			completeCommitment(event.locals.actor, commitment, input);
			return { to: inMinutes(event.locals.actor, commitment), done: 'commitment.completed' };
		}),
	fillIn: (event) =>
		submit(event, { name: 'fillIn', input: FillInCommitment }, ({ input }) => {
			const { commitment } = event.params;
			fillInCommitment(event.locals.actor, commitment, input);
			return { to: `/commitments/${commitment}`, done: 'commitment.completed' };
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawCommitment }, ({ input }) => {
			const { commitment } = event.params;
			withdrawCommitment(event.locals.actor, commitment, input);
			return { to: inMinutes(event.locals.actor, commitment), done: 'commitment.withdrawn' };
		})
};

/** The line of the commitment in the minutes of its meeting. */
function inMinutes(actor: App.Locals['actor'], id: number): string {
	return `/meetings/${findCommitment(actor, id).meetingId}/minutes#commitment-${id}`;
}
