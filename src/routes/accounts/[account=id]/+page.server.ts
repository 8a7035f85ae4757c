import type { RequestEvent } from './$types';
import { endAllDevices } from '#domain/accounts/devices.ts';
import {
	ChangeLogin,
	DisableAccount,
	GrantRole,
	Nothing,
	RevokeRole
} from '#domain/accounts/input.ts';
import {
	changeLogin,
	disableAccount,
	enableAccount,
	resetAccount
} from '#domain/accounts/operations.ts';
import { accountPage } from '#domain/accounts/queries.ts';
import { grantRole, revokeRole } from '#domain/accounts/roles-held.ts';
import { rolesLeftBehind } from '#domain/accounts/serving.ts';
import { isAccount } from '#domain/access/actor.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { startSession } from '#lib/server/sessions.ts';
import { keepForHandOver, takeForHandOver } from '../../hand-over.ts';
import { deviceOf, setSessionCookie } from '../../session-cookie.ts';
import { placesFor } from '../choices.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, parent }) => ({
	account: accountPage(locals.actor, params.account),
	leftBehind: rolesLeftBehind(locals.actor, (await parent()).reader.today)
		.filter(({ accountId }) => accountId === params.account)
		.map(({ grantId }) => grantId),
	homeRegionId: locals.activeGrant?.regionId ?? null,
	handedOver: takeForHandOver(cookies),
	...placesFor(locals.actor, locals.language)
});

export const actions: Actions = {
	link: (event) =>
		submit(event, { name: 'link', input: Nothing }, () => {
			keepForHandOver(event.cookies, resetAccount(event.locals.actor, event.params.account));
			return here(event, 'account.link_made');
		}),
	grant: (event) =>
		submit(event, { name: 'grant', input: GrantRole }, async ({ input }) => {
			grantRole(event.locals.actor, event.params.account, input);
			await stayIn(event);
			return here(event, 'account.role_granted');
		}),
	revoke: (event) =>
		submit(event, { name: 'revoke', input: RevokeRole }, async ({ input }) => {
			revokeRole(event.locals.actor, event.params.account, input.grantId);
			await stayIn(event);
			return here(event, 'account.role_revoked');
		}),
	login: (event) =>
		submit(event, { name: 'login', input: ChangeLogin }, ({ input }) => {
			changeLogin(event.locals.actor, event.params.account, input);
			return here(event, 'saved');
		}),
	endSessions: (event) =>
		submit(event, { name: 'endSessions', input: Nothing }, () => {
			endAllDevices(event.locals.actor, event.params.account);
			return here(event, 'account.sessions_ended');
		}),
	disable: (event) =>
		submit(event, { name: 'disable', input: DisableAccount }, ({ input }) => {
			disableAccount(event.locals.actor, event.params.account, input.reason);
			return here(event, 'account.disabled');
		}),
	enable: (event) =>
		submit(event, { name: 'enable', input: Nothing }, () => {
			enableAccount(event.locals.actor, event.params.account);
			return here(event, 'account.enabled');
		})
};

/** Who changes their own roles gets a new session in place of the one that ended with them. */
async function stayIn(event: RequestEvent): Promise<void> {
	const { account } = event.params;
	if (!isAccount(event.locals.actor, account)) return;
	setSessionCookie(event, await startSession(account, deviceOf(event)));
}

function here(event: RequestEvent, done: string) {
	return { to: `/accounts/${event.params.account}`, done };
}
