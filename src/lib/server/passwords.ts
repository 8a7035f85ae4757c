import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '../problem.ts';

/**
 * argon2id from node:crypto in PHC form, with OWASP's smallest recommended cost. One hash takes 19 MiB
 * and some 25 ms of a core, so that a crowd at the door must queue instead of starving everybody else.
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const AT_ONCE = 2;
const MOST_WAITING = 40;
const RETRY_SECONDS = 5;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The PHC string to keep; throws `throttled` (429) when too many are waiting. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(SALT_BYTES);
	const key = await derive(password, salt, COST, KEY_BYTES);
	const { memory, passes, parallelism } = COST;
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(key)}`;
}

/**
 * Whether the password fits the kept string. Without one (unknown account, invitation not taken,
 * disabled) the same work is done and the answer is no, so that time tells nobody who has an account.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
	const { cost, salt, key } = parsed(kept ?? NOBODY);
	const derived = await derive(password, salt, cost, key.length);
	return timingSafeEqual(derived, key) && kept !== null;
}

/** No password fits it: the key was drawn, not derived. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(randomBytes(SALT_BYTES))}$${base64(randomBytes(KEY_BYTES))}`;

const argon2Async = promisify(argon2);
let running = 0;
const waiting: (() => void)[] = [];

async function derive(
	password: string,
	salt: Buffer,
	cost: typeof COST,
	tagLength: number
): Promise<Buffer> {
	await turn();
	try {
		const message = Buffer.from(password.normalize('NFC'), 'utf8');
		return await argon2Async('argon2id', { message, nonce: salt, tagLength, ...cost });
	} finally {
		running -= 1;
		waiting.shift()?.();
	}
}

async function turn(): Promise<void> {
	if (running >= AT_ONCE) {
		if (waiting.length >= MOST_WAITING)
			throw new Problem('throttled', 'throttled', { params: { seconds: RETRY_SECONDS } });
		await new Promise<void>((resolve) => waiting.push(resolve));
	}
	running += 1;
}

function parsed(phc: string): { cost: typeof COST; salt: Buffer; key: Buffer } {
	const [, memory, passes, parallelism, salt, key] = PHC.exec(phc) ?? [];
	if (!salt || !key) throw new Error('a kept password is not argon2id in PHC form');
	return {
		cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
		salt: Buffer.from(salt, 'base64'),
		key: Buffer.from(key, 'base64')
	};
}

function base64(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '');
}
