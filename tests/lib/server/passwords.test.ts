import { describe, expect, it, vi } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { hashPassword, verifyPassword } from '#lib/server/passwords.ts';

// Not a bar for speed: forty hashes take a second, on a busy machine a quarter of a minute.
vi.setConfig({ testTimeout: 300_000 });

const PASSWORD = 'korek baterai staples';

describe('a kept password', () => {
	it('is argon2id in PHC form with the recommended cost, and salted', async () => {
		const [one, other] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
		expect(one).toMatch(
			/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/
		);
		expect(one).not.toBe(other);
		expect(one).not.toContain('korek');
	});

	it('fits the password as it was typed and nothing else', async () => {
		const kept = await hashPassword(PASSWORD);
		expect(await verifyPassword(kept, PASSWORD)).toBe(true);
		expect(await verifyPassword(kept, `${PASSWORD} `)).toBe(false);
		expect(await verifyPassword(kept, PASSWORD.toUpperCase())).toBe(false);
		expect(await verifyPassword(kept, '')).toBe(false);
	});

	it('takes both written forms of an accent for the same', async () => {
		const kept = await hashPassword('Café di tepi sungai');
		expect(await verifyPassword(kept, 'Cafe\u0301 di tepi sungai')).toBe(true);
	});

	it('made with another cost still fits', async () => {
		// Reference vector of this implementation at m=64, t=1, p=1.
		const { argon2Sync } = await import('node:crypto');
		const nonce = Buffer.alloc(16, 7);
		const key = argon2Sync('argon2id', {
			message: Buffer.from(PASSWORD),
			nonce,
			parallelism: 1,
			tagLength: 32,
			memory: 64,
			passes: 1
		});
		const kept = `$argon2id$v=19$m=64,t=1,p=1$${nonce.toString('base64').replace(/=+$/, '')}$${key.toString('base64').replace(/=+$/, '')}`;
		expect(await verifyPassword(kept, PASSWORD)).toBe(true);
	});

	it('that does not exist is fitted by no password', async () => {
		expect(await verifyPassword(null, '')).toBe(false);
		expect(await verifyPassword(null, PASSWORD)).toBe(false);
	});
});

describe('the time of checking', () => {
	it('does not tell whether there is an account', async () => {
		const kept = await hashPassword(PASSWORD);
		const known: number[] = [];
		const unknown: number[] = [];
		// The time of the processor, and by turns: whatever else the machine does falls on neither.
		for (let round = 0; round < 15; round++) {
			known.push(await workOf(() => verifyPassword(kept, 'salah salah salah')));
			unknown.push(await workOf(() => verifyPassword(null, 'salah salah salah')));
		}
		// An answer without the work would be a thousand times faster.
		expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
		expect(median(unknown) / median(known)).toBeLessThan(2);
	});
});

describe('the queue at the door', () => {
	it('turns away with 429 those who find it full, and serves the rest', async () => {
		const crowd = Array.from({ length: 60 }, () => verifyPassword(null, 'x'));
		const results = await Promise.allSettled(crowd);
		const refused = results.filter((result) => result.status === 'rejected');
		expect(refused).toHaveLength(60 - 42);
		for (const { reason } of refused) {
			expect(reason).toBeInstanceOf(Problem);
			expect(reason).toMatchObject({ kind: 'throttled', status: 429, params: { seconds: 5 } });
		}
		expect(await verifyPassword(null, 'x')).toBe(false);
	});
});

/** Microseconds of this process, with the threads that derive the key. */
async function workOf(run: () => Promise<unknown>): Promise<number> {
	const from = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(from);
	return user + system;
}

function median(values: number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
