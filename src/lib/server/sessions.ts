import { createHash } from 'node:crypto';
import { Lucia, TimeSpan, generateIdFromEntropySize } from 'lucia';
import type { Adapter, DatabaseSession } from 'lucia';
import { now } from '../clock.ts';
import { statement } from './database.ts';

/**
 * Sessions over Lucia 3, whose author has ended its development: this is the only module that imports
 * it, and nothing of its types leaves. The token lives in the cookie alone; the table holds its sha256,
 * hashed here, before Lucia, because an adapter that hashes breaks extending, revoking and expiring.
 */
export const IDLE_MINUTES = 60;
export const ABSOLUTE_HOURS = 12;
export const MOST_SESSIONS = 5;
const TOKEN = /^[a-z2-7]{40}$/;

export interface Device {
	readonly userAgent: string;
	readonly addressPrefix: string;
}

export interface SessionOnDevice extends Device {
	/** The sha256 under which it is stored; not the token. */
	readonly id: string;
	readonly createdAt: number;
	readonly lastSeenAt: number;
}

export interface ResolvedSession {
	readonly id: string;
	readonly accountId: number;
	readonly authenticatedAt: number;
}

/** Begins a session and returns the token for the cookie; the oldest beyond five are ended. */
export async function startSession(accountId: number, device: Device): Promise<string> {
	const token = generateIdFromEntropySize(25);
	await lucia.createSession(String(accountId), attributesOf(device), { sessionId: hashed(token) });
	statement<[number, number, number], never>(
		`delete from sessions where account_id = ? and id not in (
			select id from sessions where account_id = ? order by last_seen_at desc, rowid desc limit ?)`
	).run(accountId, accountId, MOST_SESSIONS);
	return token;
}

/** The session of a cookie's token, or null: unknown, idle too long, too old, or account disabled. */
export async function resolveSession(token: string | undefined): Promise<ResolvedSession | null> {
	if (!token || !TOKEN.test(token)) return null;
	const { session, user } = await lucia.validateSession(hashed(token));
	if (!session) return null;
	if (Math.min(session.idleUntil, session.absoluteExpiresAt) <= now() || user.disabled) {
		await lucia.invalidateSession(session.id);
		return null;
	}
	touch(session.id, session.lastSeenAt);
	return {
		id: session.id,
		accountId: Number(user.id),
		authenticatedAt: session.authenticatedAt
	};
}

/** Ends one session by its stored id; only of this account. */
export function endSession(accountId: number, id: string): number {
	return statement<[number, string], never>(
		'delete from sessions where account_id = ? and id = ?'
	).run(accountId, id).changes;
}

/** Ends all sessions of an account, or all but one. Returns how many. */
export function endSessions(accountId: number, exceptId = ''): number {
	return statement<[number, string], never>(
		'delete from sessions where account_id = ? and id <> ?'
	).run(accountId, exceptId).changes;
}

/** The devices on which an account is signed in, latest first. */
export function sessionsOf(accountId: number): SessionOnDevice[] {
	return statement<[number, number, number], SessionOnDevice>(
		`select id, user_agent as userAgent, address_prefix as addressPrefix, created_at as createdAt,
			last_seen_at as lastSeenAt
		from sessions where account_id = ? and expires_at > ? and absolute_expires_at > ?
		order by last_seen_at desc, rowid desc`
	).all(accountId, now(), now());
}

/** Deletes what has expired; returns how many. */
export function sweepSessions(): number {
	return statement<[number, number], never>(
		'delete from sessions where expires_at <= ? or absolute_expires_at <= ?'
	).run(now(), now()).changes;
}

interface Stored {
	id: string;
	accountId: number;
	idleUntil: number;
	absoluteExpiresAt: number;
	authenticatedAt: number;
	lastSeenAt: number;
	userAgent: string;
	addressPrefix: string;
	disabledAt: number | null;
}

/** Lucia reads the machine's clock; expiry is decided here, by ours, which tests can set. */
const NEVER = new Date(8.64e15);

const adapter: Adapter = {
	getSessionAndUser: async (id) => {
		const row = statement<[string], Stored>(
			`select s.id, s.account_id as accountId, s.expires_at as idleUntil,
				s.absolute_expires_at as absoluteExpiresAt, s.authenticated_at as authenticatedAt,
				s.last_seen_at as lastSeenAt, s.user_agent as userAgent,
				s.address_prefix as addressPrefix, a.disabled_at as disabledAt
			from sessions s join accounts a on a.id = s.account_id where s.id = ?`
		).get(id);
		if (!row) return [null, null];
		const user = { id: String(row.accountId), attributes: { disabled: row.disabledAt !== null } };
		return [asSession(row), user];
	},
	getUserSessions: async () => [],
	setSession: async (session) => {
		const instant = now();
		statement<[string, number, number, number, number, number, number, string, string], never>(
			`insert into sessions (id, account_id, created_at, authenticated_at, last_seen_at, expires_at,
				absolute_expires_at, user_agent, address_prefix) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
		).run(
			session.id,
			Number(session.userId),
			instant,
			instant,
			instant,
			session.attributes.idleUntil,
			session.attributes.absoluteExpiresAt,
			session.attributes.userAgent,
			session.attributes.addressPrefix
		);
	},
	updateSessionExpiration: async () => undefined,
	deleteSession: async (id) => {
		statement<[string], never>('delete from sessions where id = ?').run(id);
	},
	deleteUserSessions: async () => undefined,
	deleteExpiredSessions: async () => undefined
};

const lucia = new Lucia(adapter, {
	sessionExpiresIn: new TimeSpan(IDLE_MINUTES, 'm'),
	getSessionAttributes: ({ idleUntil, absoluteExpiresAt, authenticatedAt, lastSeenAt }) => ({
		idleUntil,
		absoluteExpiresAt,
		authenticatedAt,
		lastSeenAt
	}),
	getUserAttributes: ({ disabled }) => ({ disabled })
});

/** Lucia extends only after half the idle time; a minute's grain is exact enough and spares the disk. */
function touch(id: string, lastSeenAt: number): void {
	if (now() - lastSeenAt < 60_000) return;
	statement<[number, number, string], never>(
		'update sessions set last_seen_at = ?, expires_at = ? where id = ?'
	).run(now(), now() + IDLE_MINUTES * 60_000, id);
}

function attributesOf(device: Device): SessionAttributes {
	return {
		userAgent: device.userAgent.slice(0, 200),
		addressPrefix: device.addressPrefix,
		idleUntil: now() + IDLE_MINUTES * 60_000,
		absoluteExpiresAt: now() + ABSOLUTE_HOURS * 3_600_000,
		authenticatedAt: now(),
		lastSeenAt: now()
	};
}

function asSession(row: Stored): DatabaseSession {
	return { id: row.id, userId: String(row.accountId), expiresAt: NEVER, attributes: row };
}

function hashed(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

interface SessionAttributes {
	idleUntil: number;
	userAgent: string;
	addressPrefix: string;
	absoluteExpiresAt: number;
	authenticatedAt: number;
	lastSeenAt: number;
}

declare module 'lucia' {
	interface Register {
		Lucia: typeof lucia;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: { disabled: boolean };
	}
}
