import { notFound } from '#lib/problem.ts';
import { endSession, endSessions, sessionsOf } from '#lib/server/sessions.ts';
import type { SessionOnDevice } from '#lib/server/sessions.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { aboutAccount, findAccount, signedIn } from './subject.ts';

/** The devices on which the actor is signed in, the latest first. */
export function ownDevices(actor: Actor): SessionOnDevice[] {
	return sessionsOf(signedIn(actor).accountId);
}

/** Signs the actor out on one device; 404 for a session that is not theirs. */
export function endDevice(actor: Actor, sessionId: string): void {
	const { accountId } = signedIn(actor);
	ended(actor, accountId, () => {
		if (endSession(accountId, sessionId) === 0) throw notFound();
		return 1;
	});
}

/** Signs the actor out everywhere but on the device at hand; returns on how many. */
export function endOtherDevices(actor: Actor, sessionId: string): number {
	const { accountId } = signedIn(actor);
	return ended(actor, accountId, () => endSessions(accountId, sessionId));
}

/** Signs an account out everywhere; administrators may. Returns on how many devices. */
export function endAllDevices(actor: Actor, accountId: number): number {
	authorize(actor, 'account.keep', {});
	return ended(actor, accountId, () => endSessions(accountId));
}

function ended(actor: Actor, accountId: number, end: () => number): number {
	const account = findAccount(actor, accountId);
	return change(actor, 'account.sessions_ended', () => {
		const count = end();
		return { about: aboutAccount(account), facts: { count }, result: count };
	});
}
