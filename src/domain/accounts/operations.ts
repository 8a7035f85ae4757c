import { and, eq, isNull, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict, invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { endSessions } from '#lib/server/sessions.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { namesake, registerByName } from '../people/persons.ts';
import { findPerson } from '../people/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { ChangeLogin, InviteAccount } from './input.ts';
import { makeLink, revokeLinks } from './links.ts';
import type { OneTimeLink } from './links.ts';
import { grantRole, requireAdministrator, scopeOf } from './roles-held.ts';
import { accounts } from './schema.ts';
import { aboutAccount, findAccount } from './subject.ts';

/** What an administrator hands over to the person. */
export interface Invited {
	readonly accountId: number;
	readonly link: OneTimeLink;
}

/**
 * Makes an account with a first role, for somebody in the directory or somebody new there, and the
 * one-time link by which they choose a password. Administrators may.
 */
export function inviteAccount(actor: Actor, input: InviteAccount): Invited {
	authorize(actor, 'account.keep', {});
	const scope = scopeOf(input);
	refuseTaken(input.login);
	return change(actor, 'account.invited', (writer) => {
		// Somebody who has an account is in no list of the form: what helps is the account.
		const known = input.name === null ? undefined : namesake(scope.regionId, input.name);
		if (input.personId === null && known) refuseSecond(known.id, input.name ?? '');
		const personId = input.personId ?? registerByName(actor, scope.regionId, input.name);
		const person = findPerson(actor, personId);
		refuseSecond(personId, person.name);
		const { id } = writer
			.insert(accounts)
			.values({ personId, login: input.login, createdAt: now() })
			.returning({ id: accounts.id })
			.get();
		grantRole(actor, id, scope);
		const link = makeLink(writer, 'invitation', id);
		return {
			about: aboutAccount({ id, regionId: person.regionId }),
			facts: { person: person.name, login: input.login },
			result: { accountId: id, link }
		};
	});
}

/** A new link for an invitation that was not taken; the one before no longer works. */
export function inviteAgain(actor: Actor, id: number): OneTimeLink {
	const account = findAccount(actor, id);
	authorize(actor, 'account.keep', {});
	if (account.active) throw ruleViolation('account.already_active');
	if (account.disabledAt !== null) throw ruleViolation('account.disabled');
	return change(actor, 'account.invited', (writer) => ({
		about: aboutAccount(account),
		facts: { person: account.person, login: account.login },
		result: makeLink(writer, 'invitation', id)
	}));
}

/** A link for a new password. The old password and open sessions stay until it is used. */
export function resetAccount(actor: Actor, id: number): OneTimeLink {
	const account = findAccount(actor, id);
	authorize(actor, 'account.keep', {});
	if (!account.active) return inviteAgain(actor, id);
	if (account.disabledAt !== null) throw ruleViolation('account.disabled');
	return change(actor, 'account.reset_requested', (writer) => ({
		about: aboutAccount(account),
		facts: { person: account.person },
		result: makeLink(writer, 'reset', id)
	}));
}

/** Corrects what is typed to sign in. */
export function changeLogin(actor: Actor, id: number, { login, version }: ChangeLogin): void {
	const account = findAccount(actor, id);
	authorize(actor, 'account.keep', {});
	if (login !== account.login) refuseTaken(login);
	change(actor, 'account.login_changed', (writer) => {
		const { changes } = writer
			.update(accounts)
			.set({ login, version: sql`${accounts.version} + 1` })
			.where(and(eq(accounts.id, id), eq(accounts.version, version)))
			.run();
		if (changes === 0) throw conflict({ login: account.login, version: account.version });
		return {
			about: aboutAccount(account),
			facts: { person: account.person, login },
			result: undefined
		};
	});
}

/** Shuts an account: sessions and open links end in the same transaction. */
export function disableAccount(actor: Actor, id: number, reason: string | null): void {
	const account = findAccount(actor, id);
	authorize(actor, 'account.keep', {});
	change(actor, 'account.disabled', (writer) => {
		const { changes } = writer
			.update(accounts)
			.set({ disabledAt: now() })
			.where(and(eq(accounts.id, id), isNull(accounts.disabledAt)))
			.run();
		if (changes === 0) throw ruleViolation('account.disabled');
		requireAdministrator();
		endSessions(id);
		revokeLinks(writer, id);
		return {
			about: aboutAccount(account),
			facts: { person: account.person, reason },
			result: undefined
		};
	});
}

/** Opens a disabled account again; the password is the old one. */
export function enableAccount(actor: Actor, id: number): void {
	const account = findAccount(actor, id);
	authorize(actor, 'account.keep', {});
	if (account.disabledAt === null) throw ruleViolation('account.not_disabled');
	change(actor, 'account.enabled', (writer) => {
		writer.update(accounts).set({ disabledAt: null }).where(eq(accounts.id, id)).run();
		return { about: aboutAccount(account), facts: { person: account.person }, result: undefined };
	});
}

function refuseTaken(login: string): void {
	const other = statement<[string], { id: number }>('select id from accounts where login = ?');
	if (other.get(login)) throw invalidInput({ login: 'login_taken' });
}

function refuseSecond(personId: number, name: string): void {
	const other = statement<[number], { id: number }>('select id from accounts where person_id = ?');
	if (other.get(personId)) throw ruleViolation('account.has_one', { name });
}
