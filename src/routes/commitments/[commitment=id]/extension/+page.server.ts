import * as v from 'valibot';
import type { Actor } from '#domain/access/actor.ts';
import {
	AskExtension,
	ChosenExtension,
	GrantExtension,
	RefuseExtension
} from '#domain/commitments/extension-input.ts';
import { findExtension } from '#domain/commitments/extension-facts.ts';
import { extensionPage } from '#domain/commitments/extension-page.ts';
import {
	askExtension,
	grantExtension,
	refuseExtension,
	withdrawExtension
} from '#domain/commitments/extension.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../../belongs.ts';
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
			checked(event, input.extension);
			grantExtension(event.locals.actor, input.extension, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.granted' };
		}),
	refuse: (event) =>
		submit(event, { name: 'refuse', input: Refuse }, ({ input }) => {
			checked(event, input.extension);
			refuseExtension(event.locals.actor, input.extension, input);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.refused' };
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: ChosenExtension }, ({ input }) => {
			checked(event, input.extension);
			withdrawExtension(event.locals.actor, input.extension);
			return { to: `/commitments/${event.params.commitment}`, done: 'extension.withdrawn' };
		})
};

function checked({ locals, params }: Addressed, extension: number): void {
	belongs(params.commitment, findExtension(locals.actor, extension).commitment.id);
}

interface Addressed {
	readonly locals: { readonly actor: Actor };
	readonly params: { readonly commitment: number };
}
