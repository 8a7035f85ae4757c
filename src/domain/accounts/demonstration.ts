import { notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Device } from '#lib/server/sessions.ts';
import type { Actor } from '../access/actor.ts';
import { beginSession } from './sign-in.ts';

/**
 * Begins a session for a login without its password; returns the token for the cookie. Only a server that
 * was started with `--demo` asks for it, and only for the logins of the demonstration. 404 for others.
 */
export function signInWithOneClick(login: string, device: Device): Promise<string> {
	const account = statement<[string], { id: number }>(
		'select id from accounts where login = ? and disabled_at is null'
	).get(login);
	if (!account) throw notFound();
	return beginSession(account.id, device);
}

/** The login under which somebody has signed in; null for visitors. */
export function loginOf(actor: Actor): string | null {
	if (actor.kind !== 'account') return null;
	const found = statement<[number], { login: string }>(
		'select login from accounts where id = ?'
	).get(actor.accountId);
	return found?.login ?? null;
}
