import { deviceName } from '#lib/device-name.ts';
import { Problem } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { verifyPassword } from '#lib/server/passwords.ts';
import { startSession } from '#lib/server/sessions.ts';
import type { Device } from '#lib/server/sessions.ts';
import { attemptSucceeded, beginAttempt } from '#lib/server/throttle.ts';
import { change } from '../audit/change.ts';
import { signedInAs } from './actor.ts';
import type { SignIn } from './input.ts';

/**
 * Begins a session for whom login and password fit, and returns the token for the cookie. Unknown,
 * invited and disabled accounts answer as a wrong password does (422, `sign_in.no_match`), after the
 * same work; too many attempts must wait (429).
 */
export async function signIn(input: SignIn, device: Device): Promise<string> {
	const attempt = { login: input.login, addressPrefix: device.addressPrefix };
	beginAttempt(attempt);
	const found = credentialsOf(input.login);
	if (!(await verifyPassword(found?.passwordHash ?? null, input.password)) || !found)
		throw new Problem('invalid_input', 'sign_in.no_match');
	attemptSucceeded(attempt);
	return beginSession(found.accountId, device);
}

/** The event and the session of somebody who has just proved who they are; returns the token. */
export async function beginSession(accountId: number, device: Device): Promise<string> {
	const signedIn = signedInAs(accountId);
	// Disabled between the check of the password and now.
	if (!signedIn) throw new Problem('invalid_input', 'sign_in.no_match');
	change(signedIn.actor, 'account.signed_in', () => ({
		about: { subject: 'accounts', subjectId: accountId },
		facts: { device: deviceName(device.userAgent) },
		result: undefined
	}));
	return startSession(accountId, device);
}

function credentialsOf(login: string): { accountId: number; passwordHash: string } | undefined {
	return statement<[string], { accountId: number; passwordHash: string }>(
		`select id as accountId, password_hash as passwordHash from accounts
		where login = ? and disabled_at is null and password_hash is not null`
	).get(login);
}
