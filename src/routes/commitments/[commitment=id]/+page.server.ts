import * as v from 'valibot';
import { commitmentOfPart } from '#domain/commitments/parts.ts';
import { readCommitment } from '#domain/commitments/reading.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { ChosenPart, JudgeSilence } from '#domain/verifications/input.ts';
import { judgeSilence } from '#domain/verifications/operations.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

const Silence = v.object({ ...ChosenPart.entries, ...JudgeSilence.entries });

export const load: PageServerLoad = ({ locals, params }) => {
	readCommitment(locals.actor, params.commitment);
	return { sheet: sheet(locals.actor, params.commitment) };
};

export const actions: Actions = {
	judge: (event) =>
		submit(event, { name: 'judge', input: Silence }, ({ input }) => {
			belongs(event.params.commitment, commitmentOfPart(input.part));
			judgeSilence(event.locals.actor, input.part, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'verification.given' };
		})
};
