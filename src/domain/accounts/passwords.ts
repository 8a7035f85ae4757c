import { and, eq } from 'drizzle-orm';
import { isObvious } from '#lib/obvious-password.ts';
import { invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { hashPassword, verifyPassword } from '#lib/server/passwords.ts';
import { endSessions } from '#lib/server/sessions.ts';
import { attemptSucceeded, beginAttempt } from '#lib/server/throttle.ts';
import type { Actor } from '../access/actor.ts';
import { SYSTEM } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { signedInAs } from './actor.ts';
import type { ChangePassword } from './input.ts';
import { findLink, useLink } from './links.ts';
import { accounts } from './schema.ts';
import { aboutAccount, findAccount, signedIn } from './subject.ts';

/** Takes an invitation up: the password is chosen and the account is active. Returns its number. */
export function acceptInvitation(token: string, password: string): Promise<number> {
	return throughLink('invitation', token, password);
}

/** A new password through a link; every session of the account ends. Returns its number. */
export function resetPassword(token: string, password: string): Promise<number> {
	return throughLink('reset', token, password);
}

/**
 * Changes one's own password; asks for the present one, slowed like signing in. All sessions end:
 * whoever changed it begins a new one.
 */
export async function changePassword(
	actor: Actor,
	input: ChangePassword,
	addressPrefix: string
): Promise<void> {
	const { accountId } = signedIn(actor);
	const account = findAccount(actor, accountId);
	const attempt = { login: account.login, addressPrefix };
	beginAttempt(attempt);
	const kept = keptPassword(accountId);
	if (!(await verifyPassword(kept, input.current)) || kept === null)
		throw invalidInput({ current: 'password_wrong' });
	attemptSucceeded(attempt);
	refuseObvious(input.password, accountId);
	const passwordHash = await hashPassword(input.password);
	change(actor, 'account.password_changed', (writer) => {
		const { changes } = writer
			.update(accounts)
			.set({ passwordHash })
			// Changed by somebody else while this one was being hashed: the present one was not asked.
			.where(and(eq(accounts.id, accountId), eq(accounts.passwordHash, kept)))
			.run();
		if (changes === 0) throw invalidInput({ current: 'password_wrong' });
		endSessions(accountId);
		return { about: aboutAccount(account), facts: { person: account.person }, result: undefined };
	});
}

/** Refuses (422) a password made of common words, the account's own words, digits or rows of keys. */
export function refuseObvious(
	password: string,
	accountId: number | null,
	about: readonly string[] = []
): void {
	const own = accountId === null ? [] : wordsAbout(accountId);
	if (isObvious(password, [...own, ...about])) throw invalidInput({ password: 'password_obvious' });
}

async function throughLink(
	purpose: 'invitation' | 'reset',
	token: string,
	password: string
): Promise<number> {
	const link = findLink(purpose, token);
	refuseObvious(password, link.accountId);
	const passwordHash = await hashPassword(password);
	const account = findAccount(SYSTEM, link.accountId ?? 0);
	const event = purpose === 'reset' ? 'account.password_changed' : 'account.activated';
	return change(signedInAs(account.id)?.actor ?? SYSTEM, event, (writer) => {
		useLink(writer, purpose, token);
		writer.update(accounts).set({ passwordHash }).where(eq(accounts.id, account.id)).run();
		endSessions(account.id);
		return { about: aboutAccount(account), facts: { person: account.person }, result: account.id };
	});
}

function keptPassword(accountId: number): string | null {
	return (
		statement<[number], { passwordHash: string | null }>(
			'select password_hash as passwordHash from accounts where id = ?'
		).get(accountId)?.passwordHash ?? null
	);
}

/** Name, login, and the institutions and regions of the roles. */
function wordsAbout(accountId: number): string[] {
	return statement<[{ accountId: number }], { text: string }>(
		`select p.name || ' ' || a.login || ' ' || coalesce(p.service_number, '') as text
			from accounts a join persons p on p.id = a.person_id where a.id = @accountId
		union select r.name from grants g join regions r on r.id = g.region_id
			where g.account_id = @accountId
		union select n.name || ' ' || coalesce(n.acronym, '') from grants g
			join institution_names n on n.institution_id = g.institution_id
			where g.account_id = @accountId`
	)
		.all({ accountId })
		.map(({ text }) => text);
}
