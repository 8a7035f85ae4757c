import { createHash } from 'node:crypto';
import { now } from '../clock.ts';
import { Problem } from '../problem.ts';
import { statement } from './database.ts';

/**
 * Slows down guessing and never locks anybody out: after a few free failures each further one costs a
 * wait of 1, 2, 4 … 60 seconds. An attempt counts as failed from its beginning, so that many at once
 * gain nothing; success takes it back. What was typed as a login may be a password typed into the
 * wrong field, therefore keys are hashed.
 */
export interface Attempt {
	readonly login: string;
	readonly addressPrefix: string;
}

interface Limit {
	readonly key: string;
	/** Failures without any wait. */
	readonly free: number;
}

const LONGEST_SECONDS = 60;
const FREE_PER_ACCOUNT = 5;
/** A whole office sits behind one address. */
const FREE_PER_ADDRESS = 100;
const FORGOTTEN_AFTER = 24 * 3_600_000;
const KNOWN_FOR = 30 * 24 * 3_600_000;

/** Counts one attempt; throws `throttled` (429) with the `seconds` to wait, and counts nothing then. */
export function beginAttempt(attempt: Attempt): void {
	const limits = limitsOf(attempt);
	const wait = Math.max(...limits.map(({ key }) => (rowOf(key)?.blockedUntil ?? 0) - now()));
	if (wait > 0)
		throw new Problem('throttled', 'throttled', { params: { seconds: Math.ceil(wait / 1000) } });
	for (const limit of limits) count(limit);
}

/** Takes the attempt back, and remembers that the account is at home at this address. */
export function attemptSucceeded(attempt: Attempt): void {
	forget(accountKey(attempt));
	forget(pairKey(attempt));
	statement<[string], never>(
		'update sign_in_throttles set failures = max(failures - 1, 0) where key = ?'
	).run(addressKey(attempt));
	put(homeKey(attempt), 0, 0);
}

/** Deletes what has been forgotten anyway; returns how many. */
export function sweepThrottles(): number {
	return statement<[number], never>('delete from sign_in_throttles where last_failure_at <= ?').run(
		now() - KNOWN_FOR
	).changes;
}

/** Seconds to wait after the given number of failures in a row. */
export function waitAfter(failures: number, free: number): number {
	return failures <= free ? 0 : Math.min(LONGEST_SECONDS, 2 ** (failures - free - 1));
}

/**
 * Where the account signed in well lately, only failures from there slow it down: somebody who guesses
 * from elsewhere cannot keep its owner out.
 */
function limitsOf(attempt: Attempt): Limit[] {
	const home = rowOf(homeKey(attempt));
	const atHome = home !== undefined && now() - home.lastFailureAt < KNOWN_FOR;
	return [
		{ key: atHome ? pairKey(attempt) : accountKey(attempt), free: FREE_PER_ACCOUNT },
		{ key: addressKey(attempt), free: FREE_PER_ADDRESS }
	];
}

function count({ key, free }: Limit): void {
	const row = rowOf(key);
	const fresh = row !== undefined && now() - row.lastFailureAt < FORGOTTEN_AFTER;
	const failures = (fresh ? row.failures : 0) + 1;
	put(key, failures, now() + waitAfter(failures, free) * 1000);
}

interface Row {
	readonly failures: number;
	readonly lastFailureAt: number;
	readonly blockedUntil: number;
}

function rowOf(key: string): Row | undefined {
	return statement<[string], Row>(
		`select failures, last_failure_at as lastFailureAt, blocked_until as blockedUntil
		from sign_in_throttles where key = ?`
	).get(key);
}

function put(key: string, failures: number, blockedUntil: number): void {
	statement<[string, number, number, number], never>(
		`insert into sign_in_throttles (key, failures, last_failure_at, blocked_until)
		values (?, ?, ?, ?) on conflict (key) do update set failures = excluded.failures,
			last_failure_at = excluded.last_failure_at, blocked_until = excluded.blocked_until`
	).run(key, failures, now(), blockedUntil);
}

function forget(key: string): void {
	statement<[string], never>('delete from sign_in_throttles where key = ?').run(key);
}

const accountKey = ({ login }: Attempt) => `account:${hashed(login)}`;
const pairKey = ({ login, addressPrefix }: Attempt) => `pair:${hashed(login, addressPrefix)}`;
const homeKey = ({ login, addressPrefix }: Attempt) => `home:${hashed(login, addressPrefix)}`;
const addressKey = ({ addressPrefix }: Attempt) => `address:${hashed(addressPrefix)}`;

function hashed(...parts: string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex');
}
