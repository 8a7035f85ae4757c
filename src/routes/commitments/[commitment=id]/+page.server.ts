import * as v from 'valibot';
import { commitmentOfPart } from '#domain/commitments/parts.ts';
import { readCommitment } from '#domain/commitments/reading.ts';
import { sheetOf } from '#domain/commitments/sheet.ts';
import { ChosenPart, JudgeSilence } from '#domain/verifications/input.ts';
import { judgeSilence } from '#domain/verifications/operations.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { now } from '#lib/clock.ts';
import { belongs } from '../../belongs.ts';
import { wordedTimeline } from '../worded-timeline.ts';
import type { Actions, PageServerLoad } from './$types';

const Silence = v.object({ ...ChosenPart.entries, ...JudgeSilence.entries });

export const load: PageServerLoad = ({ locals, params, url }) => {
	const read = readCommitment(locals.actor, params.commitment);
	const { timeline, ...shown } = sheetOf(locals.actor, read);
	return {
		sheet: shown,
		timeline: wordedTimeline(locals.language, timeline),
		/** For the paper: when and from where it was printed. */
		printed: { at: now(), from: `${url.host}/commitments/${params.commitment}` }
	};
};

export const actions: Actions = {
	judge: (event) =>
		submit(event, { name: 'judge', input: Silence }, ({ input }) => {
			belongs(event.params.commitment, commitmentOfPart(input.part));
			judgeSilence(event.locals.actor, input.part, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'verification.given' };
		})
};
