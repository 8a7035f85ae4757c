import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { backupName } from '#lib/server/backup/listing.ts';
import { backupStanding } from '#lib/server/backup/standing.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 60 * 60_000;
let data: string;

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'tuntas-test-'));
	setClock(NOON);
});
afterEach(() => {
	setClock();
	rmSync(data, { recursive: true, force: true });
});

const made = (instant: number) =>
	mkdirSync(join(data, 'backups', backupName(instant)), { recursive: true });

describe('how backups stand', () => {
	it('says nothing is late while there is none yet', async () => {
		expect(await backupStanding(data)).toEqual({ count: 0, newest: null, overdue: false });
	});

	it.each([
		[1, false],
		[3, false],
		[4, true],
		[48, true]
	])('after %i hours is late: %s', async (hours, overdue) => {
		made(NOON - hours * HOUR);
		made(NOON - 72 * HOUR);
		expect(await backupStanding(data)).toEqual({
			count: 2,
			newest: NOON - hours * HOUR,
			overdue
		});
	});
});
