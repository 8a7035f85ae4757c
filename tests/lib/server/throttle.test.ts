import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { now, setClock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import { openConnection } from '#lib/server/database.ts';
import { attemptSucceeded, beginAttempt, sweepThrottles, waitAfter } from '#lib/server/throttle.ts';
import { freshDatabase } from '../../support/database.ts';

const office = { login: 'siti@contoh.test', addressPrefix: '203.0.113.0/24' };
const elsewhere = { login: 'siti@contoh.test', addressPrefix: '198.51.100.0/24' };
const DAY = 24 * 3_600_000;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
});
afterEach(() => setClock());

function wait(attempt: typeof office): number {
	try {
		beginAttempt(attempt);
		return 0;
	} catch (problem) {
		if (!(problem instanceof Problem)) throw problem;
		expect(problem).toMatchObject({ kind: 'throttled', status: 429 });
		return Number(problem.params['seconds']);
	}
}

function fail(attempt: typeof office, times: number): void {
	for (let time = 0; time < times; time++) {
		setClock(now() + 61_000);
		beginAttempt(attempt);
	}
}

describe('the wait after failures', () => {
	it.each([
		[1, 0],
		[5, 0],
		[6, 1],
		[7, 2],
		[8, 4],
		[9, 8],
		[10, 16],
		[11, 32],
		[12, 60],
		[13, 60],
		[1000, 60]
	])('after %i failures is %i seconds', (failures, seconds) => {
		expect(waitAfter(failures, 5)).toBe(seconds);
	});
});

describe('guessing', () => {
	it('is free five times, then costs a wait that says its seconds', () => {
		for (let time = 0; time < 6; time++) expect(wait(office)).toBe(0);
		expect(wait(office)).toBe(1);
	});

	it('does not lengthen the wait by being impatient', () => {
		fail(office, 8);
		expect(wait(office)).toBe(4);
		expect(wait(office)).toBe(4);
		setClock(now() + 4000);
		expect(wait(office)).toBe(0);
	});

	it('counts all that begin at once, before any of them is answered', () => {
		const answers = Array.from({ length: 50 }, () => wait(office));
		expect(answers.filter((seconds) => seconds === 0)).toHaveLength(6);
	});

	it('is never locked out for longer than a minute', () => {
		fail(office, 40);
		expect(wait(office)).toBe(60);
		setClock(now() + 60_000);
		expect(wait(office)).toBe(0);
	});

	it('follows the account from address to address', () => {
		fail(office, 8);
		expect(wait(elsewhere)).toBe(4);
	});

	it('leaves the colleagues behind the same address alone, up to a hundred failures', () => {
		for (let person = 0; person < 99; person++) beginAttempt({ ...office, login: `p${person}` });
		expect(wait({ ...office, login: 'rini' })).toBe(0);
		expect(wait({ ...office, login: 'dimas' })).toBe(0);
		expect(wait({ ...office, login: 'laras' })).toBe(1);
	});

	it('is forgiven by success, and forgotten after a day', () => {
		fail(office, 8);
		setClock(now() + 4000);
		beginAttempt(office);
		attemptSucceeded(office);
		for (let time = 0; time < 6; time++) expect(wait(office)).toBe(0);
		setClock(now() + DAY);
		for (let time = 0; time < 6; time++) expect(wait(office)).toBe(0);
	});

	it('from elsewhere does not keep the owner out where they signed in well lately', () => {
		beginAttempt(office);
		attemptSucceeded(office);
		fail(elsewhere, 20);
		expect(wait(elsewhere)).toBe(60);
		expect(wait(office)).toBe(0);
	});

	it('at the place where the owner signs in is slowed like anywhere else', () => {
		beginAttempt(office);
		attemptSucceeded(office);
		fail(office, 8);
		expect(wait(office)).toBe(4);
	});

	it('leaves no login in the table, since a password may be typed there', () => {
		beginAttempt(office);
		attemptSucceeded(office);
		beginAttempt(elsewhere);
		const keys = openConnection().prepare('select key from sign_in_throttles').pluck().all();
		expect(keys.length).toBeGreaterThan(2);
		expect(keys.join()).not.toContain('siti');
	});

	it('is swept away after a month', () => {
		beginAttempt(office);
		setClock(now() + 31 * DAY);
		expect(sweepThrottles()).toBe(2);
	});
});
