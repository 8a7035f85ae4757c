import type { AccountActor } from '#domain/access/actor.ts';
import { cancelCommitment } from '#domain/commitments/cancellation.ts';
import { reopenCommitment } from '#domain/commitments/closing.ts';
import { askExtension, grantExtension } from '#domain/commitments/extension.ts';
import { giveClearance, takeClearance } from '#domain/meetings/clearances.ts';
import { EVERYTHING } from '#domain/monitoring/monitoring-filters.ts';
import { currentLedger, forgetLedger } from '#domain/monitoring/ledger.ts';
import { overviewOf } from '#domain/monitoring/overview.ts';
import type { Overview } from '#domain/monitoring/overview.ts';
import { giveVerdict } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection } from '#lib/server/database.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { heldMeeting, promise, reportOn } from '../../support/commitments.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const TODAY = '2026-11-23';

let world: World;

beforeEach(() => {
	freshDatabase();
	forgetLedger();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const now = (reader: AccountActor): Overview => overviewOf(reader, EVERYTHING, TODAY);

/** The same question to a ledger that is read from nothing. */
function anew(reader: AccountActor): Overview {
	forgetLedger();
	return now(reader);
}

describe('the ledger', () => {
	it('follows every operation, and then counts what one that is read anew counts', () => {
		const meetingId = heldMeeting(world);
		const id = promise(world, { meetingId, dueCurrent: '2026-11-01', dueOriginal: '2026-11-01' });
		const other = promise(world, { meetingId, lead: world.dinasKesehatan });
		promise(world, { lead: world.polres, dueCurrent: '2026-11-10' });
		let report = 0;
		let request = 0;
		const steps: (() => void)[] = [
			() => (report = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' })),
			() =>
				giveVerdict(world.laras, report, {
					verdict: 'conform',
					percent: null,
					category: null,
					reason: null
				}),
			() => reopenCommitment(world.sekda, id, { reason: 'Belum berjalan.' }),
			() => (request = askExtension(world.yusuf, id, { due: '2026-12-20', reason: 'Banjir.' })),
			() => grantExtension(world.sekda, request, { due: null, reason: 'Setuju.', meeting: null }),
			() =>
				reportOn(world.wati, other, world.dinasKesehatan, {
					status: 'blocked',
					obstacle: 'Jalan putus.'
				}),
			() => cancelCommitment(world.sekda, other, { reason: 'Digabung.' })
		];
		const seen = new Set([JSON.stringify(now(world.laras))]);
		for (const step of steps) {
			step();
			const followed = now(world.laras);
			expect(followed).toEqual(anew(world.laras));
			seen.add(JSON.stringify(followed));
		}
		// To ask for another date changes no figure; every other step does.
		expect(seen.size).toBe(steps.length);
	});

	it('takes what a reader may see from the scope as it is now, also after a clearance is given or taken', () => {
		const meetingId = heldMeeting(world, 'secret');
		promise(world, { meetingId, secrecy: 'secret', dueCurrent: '2026-11-01' });
		promise(world);
		const counted = () => {
			const { standing, ageing, institutions } = now(world.bupati);
			return [
				standing.total,
				ageing.reduce((sum, { count }) => sum + count, 0),
				institutions.length
			];
		};
		expect(counted()).toEqual([1, 0, 1]);
		giveClearance(world.sekda, meetingId, { accountId: world.bupati.accountId });
		expect(counted()).toEqual([2, 1, 1]);
		takeClearance(world.sekda, meetingId, { accountId: world.bupati.accountId });
		expect(counted()).toEqual([1, 0, 1]);
	});

	it.each([
		['laras', 2],
		['siti', 3],
		['bupati', 2],
		['auditor', 3],
		['stranger', 0]
	] as const)('counts for %s nothing that they may not see: %i of three', (reader, total) => {
		for (const secrecy of ['ordinary', 'restricted', 'secret'] as const)
			promise(world, { secrecy, lead: world.polres, dueCurrent: '2026-11-01' });
		const { standing, ageing, months, institutions, concentration } = now(world[reader]);
		expect(standing.total).toBe(total);
		expect(ageing.reduce((sum, { count }) => sum + count, 0)).toBe(total);
		expect(months.at(-1)?.stock.late).toBe(total);
		const totals = total === 0 ? [] : [total];
		expect(institutions.map((one) => one.total)).toEqual(totals);
		expect(concentration.functions.map((one) => one.total)).toEqual(totals);
	});

	it('is refused to who has none of the four roles', () => {
		for (const reader of ['yusuf', 'admin', 'dimas'] as const)
			expect(() => now(world[reader])).toThrow(expect.objectContaining({ kind: 'forbidden' }));
	});

	it('does not read again what is already known, and reads only the meetings that changed', () => {
		const id = promise(world);
		promise(world);
		now(world.laras);
		const { byMeeting } = currentLedger();
		const before = [...byMeeting.values()];
		reportOn(world.yusuf, id, world.dinasSosial, {});
		const after = [...currentLedger().byMeeting.values()];
		expect(after.filter((rows) => before.includes(rows))).toHaveLength(before.length - 1);
	});

	it('belongs to one database: another one begins with its own rows', () => {
		promise(world);
		expect(now(world.laras).standing.total).toBe(1);
		freshDatabase();
		world = buildWorld();
		expect(openConnection().open).toBe(true);
		expect(now(world.laras).standing.total).toBe(0);
	});
});
