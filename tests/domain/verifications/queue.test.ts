import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { holidays } from '#domain/calendar/schema.ts';
import { posts, tenures } from '#domain/people/schema.ts';
import { decidedByMe, returnedReports } from '#domain/verifications/decided.ts';
import { reportToVerify } from '#domain/verifications/one-report.ts';
import { giveVerdict, returnReport } from '#domain/verifications/operations.ts';
import { verificationQueue } from '#domain/verifications/queue.ts';
import { clearances } from '#domain/meetings/schema.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

const at = (day: number, hour = 1) => Date.UTC(2026, 10, day, hour);

beforeEach(() => {
	freshDatabase();
	// Jumat, 20 November 2026.
	setClock(at(20));
	world = buildWorld();
});

const verdict = { percent: null, category: null, reason: null };
const queue = (actor: AccountActor = world.laras) => verificationQueue(actor).rows;
const queued = (actor?: AccountActor) => queue(actor).map((row) => row.reportId);

const report = (said = {}, promised = {}) =>
	reportOn(world.yusuf, promise(world, promised), world.dinasSosial, said);

describe('verificationQueue', () => {
	it('puts late commitments first, then claims of done, then what is pressing, each by age', () => {
		const far = report({}, { dueCurrent: '2027-03-31' });
		const soon = report({}, { dueCurrent: '2026-11-27' });
		const blocked = report({ status: 'blocked', obstacle: 'x' }, { dueCurrent: '2027-03-31' });
		const claim = report({ status: 'done' }, { dueCurrent: '2027-03-31' });
		setClock(at(20, 2));
		const late = report({}, { dueCurrent: '2026-11-19' });
		const lateClaim = report({ status: 'done' }, { dueCurrent: '2026-11-01' });
		expect(queued()).toEqual([late, lateClaim, claim, soon, blocked, far]);
	});

	it('names the last day on which a decision is in time: three working days, without holidays', () => {
		report();
		expect(queue()[0]).toMatchObject({ limit: '2026-11-25', pastLimit: false });
		setClock(at(26));
		expect(queue()[0]).toMatchObject({ limit: '2026-11-25', pastLimit: true });
		openWriter()
			.insert(holidays)
			.values({ date: '2026-11-24', kind: 'regional', name: 'Hari jadi', regionId: world.contoh })
			.run();
		expect(queue()[0]).toMatchObject({ limit: '2026-11-26', pastLimit: false });
	});

	it('holds nothing of an institution in which the verifier has a post or role, and counts it', () => {
		const other = reportOn(
			world.wati,
			promise(world, { lead: world.dinasKesehatan }),
			world.dinasKesehatan
		);
		report();
		const postId = world.headOf.get(world.dinasSosial) ?? 0;
		openWriter()
			.insert(tenures)
			.values({ personId: world.laras.personId, postId, capacity: 'definitive' })
			.run();
		expect(queued()).toEqual([other]);
		expect(verificationQueue(world.laras).notTheirs).toBe(1);
	});

	it('leaves out what was decided, what closed meanwhile, and what is no longer in force', () => {
		const id = promise(world);
		const first = reportOn(world.yusuf, id, world.dinasSosial, { percent: 10 });
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(queued()).toEqual([claim]);
		expect(queue()[0]).toMatchObject({ older: 1 });
		expect(first).toBeLessThan(claim);
		giveVerdict(world.laras, claim, { ...verdict, verdict: 'conform' });
		expect(queued()).toEqual([]);
	});

	it('shows restricted ones, and secret ones only to who is cleared for them', () => {
		const restricted = report({}, { secrecy: 'restricted' });
		const id = promise(world, { secrecy: 'secret' });
		const secret = reportOn(world.yusuf, id, world.dinasSosial);
		expect(queued()).toEqual([restricted]);
		const { meetingId } = stored(id);
		openWriter()
			.insert(clearances)
			.values({ meetingId, accountId: world.laras.accountId, grantedAt: 0 })
			.run();
		expect(queued()).toEqual([restricted, secret]);
	});

	it('is for verifiers, each for the regions of their own', () => {
		report();
		for (const other of [world.siti, world.sekda, world.yusuf, world.bupati, world.admin])
			expect(() => queue(other)).toThrow(expect.objectContaining({ kind: 'forbidden' }));
		const elsewhere: AccountActor = {
			...world.laras,
			grants: [{ id: 9, role: 'verifier', regionId: world.elsewhere, institutionId: null }]
		};
		expect(queued(elsewhere)).toEqual([]);
	});
});

describe('one report to verify', () => {
	it('puts the agreed proof beside what was handed in, with the reports before it', () => {
		const id = promise(world);
		const first = reportOn(world.yusuf, id, world.dinasSosial, { percent: 28 });
		giveVerdict(world.laras, first, { ...verdict, verdict: 'not_yet_conform', percent: 28 });
		const second = reportOn(world.yusuf, id, world.dinasSosial, {
			percent: 64,
			links: [{ url: 'https://contohkab.go.id/foto', caption: 'Foto' }]
		});
		expect(reportToVerify(world.laras, second)).toMatchObject({
			commitment: { id, proof: 'Jadwal siaga yang ditandatangani' },
			report: { percent: 64 },
			evidence: [{ url: 'https://contohkab.go.id/foto' }],
			earlier: [{ report: { percent: 28 }, decision: { verdict: 'not_yet_conform' } }],
			decision: null,
			place: 1,
			queued: 1,
			may: { decide: true },
			isOwn: false
		});
	});

	it('leads to the next one, also from a report that has just been decided', () => {
		const [first, second, third] = [report(), report(), report()];
		expect(reportToVerify(world.laras, second)).toMatchObject({
			place: 2,
			previous: first,
			next: third
		});
		returnReport(world.laras, second, { reason: 'Lengkapi.' });
		expect(reportToVerify(world.laras, second)).toMatchObject({
			place: null,
			next: first,
			may: { decide: false },
			decision: { kind: 'return' }
		});
	});

	it('shows the report of one’s own institution without letting one decide', () => {
		const id = report();
		const post = openWriter()
			.insert(posts)
			.values({ institutionId: world.dinasSosial, title: 'Kepala Bidang' })
			.returning()
			.get();
		openWriter()
			.insert(tenures)
			.values({ personId: world.laras.personId, postId: post.id, capacity: 'definitive' })
			.run();
		expect(reportToVerify(world.laras, id)).toMatchObject({ may: { decide: false }, isOwn: true });
	});
});

describe('what was decided', () => {
	it('lists the verifier’s own decisions, and the returns that nobody has answered', () => {
		const id = promise(world);
		const first = reportOn(world.yusuf, id, world.dinasSosial);
		returnReport(world.laras, first, { reason: 'Lengkapi.' });
		expect(returnedReports(world.laras).map((row) => row.commitmentId)).toEqual([id]);
		expect(decidedByMe(world.laras).map((row) => row.kind)).toEqual(['return']);
		reportOn(world.yusuf, id, world.dinasSosial);
		expect(returnedReports(world.laras)).toEqual([]);
		expect(decidedByMe(world.laras)).toHaveLength(1);
	});
});
