import { afterEach, beforeEach, expect, it } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { openConnection } from '#lib/server/database.ts';
import { startSweeping } from '#lib/server/sweeping.ts';
import { startSession } from '#lib/server/sessions.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';

const DAY = 86_400_000;
const count = (table: string) =>
	openConnection().prepare(`select count(*) from ${table}`).pluck().get();

beforeEach(() => {
	freshDatabase();
	setClock(100 * DAY);
});
afterEach(() => setClock());

it('removes expired sessions and receipts of forms older than a month, and nothing younger', async () => {
	const { siti } = buildWorld();
	const device = { userAgent: 'test', addressPrefix: '127.0.0' };
	await startSession(siti.accountId, device);
	const receipt = openConnection().prepare(
		"insert into submissions (account_id, key, route, body_hash, created_at) values (1, ?, '/', '', ?)"
	);
	receipt.run('old', 68 * DAY);
	receipt.run('young', 70 * DAY);
	setClock(100 * DAY + 3_600_000);
	await startSession(siti.accountId, device);
	startSweeping()();
	expect([count('sessions'), count('submissions')]).toEqual([1, 1]);
});
