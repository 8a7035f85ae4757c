import { InviteAccount } from '#domain/accounts/input.ts';
import { inviteAccount } from '#domain/accounts/operations.ts';
import { personsWithoutAccount } from '#domain/accounts/queries.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedChoice, askedId } from '../../asked.ts';
import { keepForHandOver } from '../../hand-over.ts';
import { placesFor } from '../choices.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	...placesFor(locals.actor, locals.language),
	personId: askedId(url, 'person'),
	role: askedChoice(url, 'role', ROLES),
	institutionId: askedId(url, 'institution'),
	/** Where the administrator is at home: most roles of a region are given there. */
	homeRegionId: locals.activeGrant?.regionId ?? null,
	persons: personsWithoutAccount(locals.actor).map(({ id, name, post }) => ({
		value: String(id),
		label: name,
		hint: post ?? undefined
	}))
});

export const actions: Actions = {
	invite: (event) =>
		submit(event, { name: 'invite', input: InviteAccount }, ({ input }) => {
			const { accountId, link } = inviteAccount(event.locals.actor, input);
			keepForHandOver(event.cookies, link);
			return { to: `/accounts/${accountId}`, done: 'account.invited' };
		})
};
