import { SYSTEM } from '#domain/access/actor.ts';
import type { OneTimeLink } from '#domain/accounts/links.ts';
import { accountByLogin } from '#domain/accounts/subject.ts';
import type { AccountSubject } from '#domain/accounts/subject.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refused, wordOf } from './command.ts';
import type { Typed } from './command.ts';

/** The account that a command names by what its owner types to sign in. */
export function namedAccount(typed: Typed): AccountSubject {
	const login = wordOf(typed, 'The login of the account');
	const account = accountByLogin(SYSTEM, login);
	if (!account) throw new Refused(`There is no account with the login ${login}.`);
	return account;
}

/** A one-time link as it is handed over: whole address, and until when it is good. */
export function handedOver({ origin }: Settings, { path, expiresAt }: OneTimeLink) {
	return { link: origin + path, goodUntil: new Date(expiresAt).toISOString() };
}
