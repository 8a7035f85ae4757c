import * as v from 'valibot';
import {
	AskExtension,
	ChosenExtension,
	GrantExtension,
	RefuseExtension
} from '#domain/commitments/extension-input.ts';
import { extensionPage } from '#domain/commitments/extension-page.ts';
import {
	askExtension,
	grantExtension,
	refuseExtension,
	withdrawExtension
} from '#domain/commitments/extension.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

const Grant = v.object({ ...ChosenExtension.entries, ...GrantExtension.entries });
const Refuse = v.object({ ...ChosenExtension.entries, ...RefuseExtension.entries });

export const load: PageServerLoad = ({ locals, params }) =>
	extensionPage(locals.actor, params.commitment);

export const actions: Actions = {
	ask: (event) =>
		submit(event, { name: 'ask', input: AskExtension }, ({ input }) => {
			askExtension(event.locals.actor, event.params.commitment, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.asked' };
		}),
	grant: (event) =>
		submit(event, { name: 'grant', input: Grant }, ({ input }) => {
			grantExtension(event.locals.actor, input.extension, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.granted' };
		}),
	refuse: (event) =>
		submit(event, { name: 'refuse', input: Refuse }, ({ input }) => {
			refuseExtension(event.locals.actor, input.extension, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.refused' };
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: ChosenExtension }, ({ input }) => {
			withdrawExtension(event.locals.actor, input.extension);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.withdrawn' };
		})
};
