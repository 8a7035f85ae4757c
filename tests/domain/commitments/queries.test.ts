import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { may } from '#domain/access/policy.ts';
import { askExtension, refuseExtension } from '#domain/commitments/extension.ts';
import { decidedBy } from '#domain/commitments/extension-facts.ts';
import { dueThisWeek, myOpenCommitments, standingCounts } from '#domain/commitments/queries.ts';
import { findCommitment } from '#domain/commitments/subject.ts';
import { waitingForDecision } from '#domain/commitments/waiting-decisions.ts';
import { meetingRoles } from '#domain/meetings/schema.ts';
import { tenures } from '#domain/people/schema.ts';
import { returnReport } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('myOpenCommitments', () => {
	it('puts returned reports first, then late, then due within a week, then the rest', () => {
		const running = promise(world, { dueCurrent: '2027-01-31' });
		const undated = promise(world, { dueKind: 'unset', dueCurrent: null });
		const soon = promise(world, { dueCurrent: '2026-11-30' });
		const late = promise(world, { dueCurrent: '2026-11-22' });
		const returned = promise(world, { dueCurrent: '2027-02-28' });
		const report = reportOn(world.yusuf, returned, world.dinasSosial, { status: 'done' });
		returnReport(world.laras, report, { reason: 'Foto belum ada.' });
		expect(myOpenCommitments(world.yusuf).map((one) => [one.id, one.urgency])).toEqual([
			[returned, 'returned'],
			[late, 'late'],
			[soon, 'due_soon'],
			[running, 'running'],
			[undated, 'running']
		]);
		expect(myOpenCommitments(world.yusuf, 2)).toHaveLength(2);
	});

	it('holds the parts of one’s own offices, secret ones included, and none that waits for a verdict', () => {
		const claimed = promise(world);
		reportOn(world.yusuf, claimed, world.dinasSosial, { status: 'done' });
		promise(world, { lead: world.polres });
		promise(world, { state: 'closed', verdict: 'conform' });
		const secret = promise(world, { secrecy: 'secret' });
		const supports = promise(world, { lead: world.polres, supporting: [world.dinasSosial] });
		expect(myOpenCommitments(world.yusuf).map((one) => [one.id, one.role])).toEqual([
			[secret, 'lead'],
			[supports, 'supporting']
		]);
		expect(myOpenCommitments(world.siti)).toEqual([]);
	});
});

describe('waitingForDecision', () => {
	const ask = (promised = {}) => {
		const id = promise(world, promised);
		const actor = stored(id).leadId === world.setda ? world.sekda : world.yusuf;
		return { id, request: askExtension(actor, id, { due: '1 Februari 2027', reason: 'Banjir.' }) };
	};

	it('agrees with the policy for everybody, restricted and secret ones included', () => {
		const asked = [
			ask(),
			ask({ lead: world.setda }),
			ask({ secrecy: 'restricted' }),
			ask({ secrecy: 'secret' })
		];
		openWriter()
			.insert(meetingRoles)
			.values({
				meetingId: stored(asked[0]?.id ?? 0).meetingId,
				role: 'chair',
				personId: world.dimas.personId,
				position: 0
			})
			.run();
		openWriter()
			.insert(tenures)
			.values({
				...{ personId: world.dimas.personId, capacity: 'plt', startedOn: '2026-01-02' },
				postId: world.headOf.get(world.dinasSosial) ?? 0
			})
			.run();
		const people: Actor[] = [
			world.siti,
			world.dimas,
			world.sekda,
			world.yusuf,
			world.laras,
			world.bupati,
			world.admin,
			world.auditor,
			world.stranger
		];
		for (const actor of people) {
			const allowed = asked.filter(({ id }) => {
				try {
					return may(actor, 'extension.decide', decidedBy(actor, findCommitment(actor, id)));
				} catch {
					return false;
				}
			});
			expect(waitingForDecision(actor).map((one) => one.extensionId)).toEqual(
				allowed.map(({ request }) => request)
			);
		}
		expect(waitingForDecision(world.sekda)).toHaveLength(3);
		expect(waitingForDecision(world.bupati)).toHaveLength(3);
	});

	it('forgets what was decided', () => {
		const { request } = ask();
		refuseExtension(world.sekda, request, { reason: 'Tidak.', meeting: null });
		expect(waitingForDecision(world.bupati)).toEqual([]);
	});
});

describe('standingCounts and dueThisWeek', () => {
	it('count and list within the scope of the reader', () => {
		promise(world, { reportedStatus: 'blocked', dueCurrent: '2026-11-01' });
		const soon = promise(world, { dueCurrent: '2026-11-23' });
		const claimed = promise(world, { dueCurrent: '2026-11-24' });
		reportOn(world.yusuf, claimed, world.dinasSosial, { status: 'done' });
		const secret = promise(world, { secrecy: 'secret', dueCurrent: '2026-11-30' });
		expect(standingCounts(world.bupati)).toEqual({
			counts: { blocked: 1, not_started: 1, awaiting_verification: 1 },
			late: 1,
			lateByStanding: { blocked: 1 }
		});
		expect(standingCounts(world.sekda, { late: '1' })).toEqual({
			counts: { blocked: 1 },
			late: 1,
			lateByStanding: { blocked: 1 }
		});
		expect(dueThisWeek(world.bupati).map((one) => one.id)).toEqual([soon]);
		expect(dueThisWeek(world.yusuf).map((one) => one.id)).toEqual([soon, secret]);
		expect(dueThisWeek(world.stranger)).toEqual([]);
	});

	it('tell what waits for a verdict from what came back, late or not', () => {
		const claim = (dueCurrent: string) => {
			const id = promise(world, { dueCurrent });
			return reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		};
		for (const due of ['2026-11-01', '2026-11-02', '2026-12-01']) claim(due);
		for (const due of ['2026-11-03', '2026-12-02', '2026-12-03'])
			returnReport(world.laras, claim(due), { reason: 'Foto belum ada.' });
		expect(standingCounts(world.bupati)).toEqual({
			counts: { awaiting_verification: 3, in_progress: 3 },
			late: 3,
			lateByStanding: { awaiting_verification: 2, in_progress: 1 }
		});
	});
});
