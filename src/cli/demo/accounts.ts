import type { AccountActor } from '#domain/access/actor.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import { GrantRole, InviteAccount, SetUp } from '#domain/accounts/input.ts';
import { inviteAccount } from '#domain/accounts/operations.ts';
import { acceptInvitation } from '#domain/accounts/passwords.ts';
import { grantRole } from '#domain/accounts/roles-held.ts';
import type { Role } from '#domain/accounts/roles.ts';
import { ensureSetupLink, setUp } from '#domain/accounts/setup.ts';
import { ACCOUNTS } from './directory/accounts.ts';
import type { Directory } from './directory/enter-people.ts';
import type { AccountKey } from './directory/keys.ts';
import { PERSONS } from './directory/persons.ts';
import { DEMO_PASSWORD, emailOf } from './logins.ts';
import { given } from './story/given.ts';

const [[FIRST, FIRST_PERSON]] = ACCOUNTS;

/** The first administrator, made as on every new instance: through the link that the start prints. */
export async function setUpInstance(regionId: number): Promise<AccountActor> {
	const link = ensureSetupLink();
	if (!link) throw new Error('the instance has been set up already');
	const input = given(SetUp, {
		name: PERSONS.find(([key]) => key === FIRST_PERSON)?.[1] ?? '',
		login: emailOf(FIRST),
		password: DEMO_PASSWORD,
		regionId: String(regionId)
	});
	return actorOf(await setUp(tokenOf(link.path), input));
}

/** The accounts of Kabupaten Contoh. */
export async function openAccounts(
	administrator: AccountActor,
	regionId: number,
	{ persons, institutions }: Directory
): Promise<ReadonlyMap<AccountKey, AccountActor>> {
	const actors = new Map<AccountKey, AccountActor>([[FIRST, administrator]]);
	for (const [key, person, roles] of ACCOUNTS) {
		if (key === FIRST) continue;
		const account = {
			login: emailOf(key),
			personId: persons.get(person),
			regionId,
			roles: roles.map(([role, office]) => [role, office && institutions.get(office)] as const)
		};
		actors.set(key, await openAccount(administrator, account));
	}
	return actors;
}

/** An account that is to be opened. */
export interface Opened {
	readonly login: string;
	readonly personId: number | undefined;
	/** For the roles that are held in a whole region. */
	readonly regionId?: number;
	/** Each with the institution in which it is held, if it is held in one. */
	readonly roles: readonly (readonly [Role, number | undefined])[];
}

/** Invited by the administrator, activated by whoever it is for. */
export async function openAccount(
	administrator: AccountActor,
	{ login, personId, regionId, roles }: Opened
): Promise<AccountActor> {
	const [first, ...others] = roles.map(([role, institution]) => ({
		role,
		regionId: String(regionId ?? ''),
		institutionId: String(institution ?? '')
	}));
	if (!first) throw new Error(`${login} has no role`);
	const invitation = given(InviteAccount, { personId: String(personId), login, ...first });
	const { accountId, link } = inviteAccount(administrator, invitation);
	for (const role of others) grantRole(administrator, accountId, given(GrantRole, role));
	await acceptInvitation(tokenOf(link.path), DEMO_PASSWORD);
	return actorOf(accountId);
}

function actorOf(accountId: number): AccountActor {
	const signedIn = signedInAs(accountId);
	if (!signedIn) throw new Error(`account ${accountId} is not active`);
	return signedIn.actor;
}

/** The last part of a one-time link. */
function tokenOf(path: string): string {
	return path.split('/').at(-1) ?? '';
}
