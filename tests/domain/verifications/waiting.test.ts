import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { grants } from '#domain/accounts/schema.ts';
import { holidays } from '#domain/calendar/schema.ts';
import { homeOf } from '#domain/dashboards/home.ts';
import { reportsOf } from '#domain/reports/queries.ts';
import { assignVerifier, verifierOptions } from '#domain/verifications/assignment.ts';
import { NO_QUEUE_FILTERS } from '#domain/verifications/queue-filters.ts';
import type { QueueFilters } from '#domain/verifications/queue-filters.ts';
import { reportToVerify } from '#domain/verifications/one-report.ts';
import { giveVerdict, returnReport } from '#domain/verifications/operations.ts';
import { queueOrder, verificationQueue } from '#domain/verifications/queue.ts';
import { waitingCounts } from '#domain/verifications/waiting.ts';
import { sheet } from '#domain/commitments/sheet.ts';
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

const filters = (some: Partial<QueueFilters>): QueueFilters => ({ ...NO_QUEUE_FILTERS, ...some });
const order = (some: Partial<QueueFilters> = {}) => queueOrder(world.laras, filters(some));
const report = (promised = {}, said = {}) =>
	reportOn(world.yusuf, promise(world, promised), world.dinasSosial, said);

describe('of several undecided reports on one part', () => {
	it('only the newest waits, in the queue, in the counts and on the home alike', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 10 });
		const newest = reportOn(world.yusuf, id, world.dinasSosial, { percent: 20 });
		expect(order()).toEqual([newest]);
		expect(verificationQueue(world.laras).rows).toMatchObject([{ reportId: newest, older: 1 }]);
		expect(waitingCounts(world.laras).count).toBe(1);
		const grant = world.laras.grants[0] ?? null;
		expect(homeOf(world.laras, grant, '2026-11-20')).toMatchObject({
			queue: { count: 1, pastLimit: 0 }
		});
		expect(sheet(world.laras, id).may.verify).toBe(newest);
	});

	it('the parts of other institutions wait beside it', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		const lead = reportOn(world.yusuf, id, world.dinasSosial);
		const other = reportOn(world.wati, id, world.dinasKesehatan);
		expect(order()).toEqual([lead, other]);
	});

	it('the older one leads to the newest, which is decided in its place', () => {
		const id = promise(world);
		const older = reportOn(world.yusuf, id, world.dinasSosial, { percent: 10 });
		const newest = reportOn(world.yusuf, id, world.dinasSosial, { percent: 20 });
		expect(reportToVerify(world.laras, older)).toMatchObject({ newer: newest, place: null });
		expect(reportToVerify(world.laras, newest)).toMatchObject({ newer: null, place: 1 });
	});

	it.each([
		['verified', 'verified'],
		['returned', 'verified']
	] as const)('where it is %s the older ones wait no longer, and are %s', (state, older) => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 10 });
		const newest = reportOn(world.yusuf, id, world.dinasSosial, { percent: 20 });
		if (state === 'returned') returnReport(world.laras, newest, { reason: 'Foto belum ada.' });
		else
			giveVerdict(world.laras, newest, {
				verdict: 'not_yet_conform',
				percent: 20,
				category: null,
				reason: null
			});
		expect(reportsOf(id).map((one) => one.state)).toEqual([state, older]);
		expect(order()).toEqual([]);
	});
});

describe('the filters of the queue', () => {
	it('keep to one institution, and the sitting stays within it', () => {
		const dinsos = report();
		const dinkes = reportOn(
			world.wati,
			promise(world, { lead: world.dinasKesehatan }),
			world.dinasKesehatan
		);
		const some = filters({ institution: world.dinasKesehatan });
		expect(order()).toEqual([dinsos, dinkes]);
		expect(order(some)).toEqual([dinkes]);
		expect(reportToVerify(world.laras, dinkes, some)).toMatchObject({
			place: 1,
			queued: 1,
			next: null
		});
		expect(waitingCounts(world.laras, some).count).toBe(1);
	});

	it('count as past the limit what the rows say, over a weekend and a holiday', () => {
		const early = report();
		setClock(at(21));
		const saturday = report();
		setClock(at(26));
		const rows = () => verificationQueue(world.laras).rows.filter((row) => row.pastLimit);
		const past = () => order({ show: 'past_limit' });
		expect(past()).toEqual([early, saturday]);
		expect(past()).toEqual(rows().map((row) => row.reportId));
		expect(waitingCounts(world.laras)).toMatchObject({ count: 2, pastLimit: 2 });
		openWriter()
			.insert(holidays)
			.values({ date: '2026-11-24', kind: 'regional', name: 'Hari jadi', regionId: world.contoh })
			.run();
		expect(past()).toEqual([]);
		expect(rows()).toEqual([]);
	});

	it('never show or count a report of a secret meeting to who is not cleared', () => {
		report({ secrecy: 'secret' });
		const other = report();
		expect(order()).toEqual([other]);
		expect(waitingCounts(world.laras)).toEqual({ count: 1, pastLimit: 0, mine: 0 });
		expect(order({ institution: world.dinasSosial })).toEqual([other]);
	});
});

describe('naming a verifier', () => {
	const colleague = (): AccountActor => {
		openWriter()
			.insert(grants)
			.values({
				accountId: world.auditor.accountId,
				role: 'verifier',
				regionId: world.contoh,
				grantedAt: 0
			})
			.run();
		return world.auditor;
	};

	it('shares out several at once, and shows who it is on the row and on the sheet', () => {
		const agus = colleague();
		const [one, other] = [report(), report()];
		const { accountId } = world.laras;
		assignVerifier(world.laras, { reports: [one, other], verifier: accountId });
		assignVerifier(world.laras, { reports: [other], verifier: agus.accountId });
		expect(verificationQueue(world.laras).rows.map((row) => row.verifier)).toEqual([
			'Laras Ayu, S.E.',
			'Agus Inspektur'
		]);
		expect(order({ show: 'mine' })).toEqual([one]);
		expect(waitingCounts(world.laras).mine).toBe(1);
		assignVerifier(world.laras, { reports: [one], verifier: null });
		expect(order({ show: 'mine' })).toEqual([]);
	});

	it('offers those who may verify here, and refuses anybody else', () => {
		const reports = [report()];
		expect(verifierOptions(world.laras).map((one) => one.name)).toEqual(['Laras Ayu, S.E.']);
		for (const verifier of [world.siti.accountId, 999])
			expect(() => assignVerifier(world.laras, { reports, verifier })).toThrow(
				expect.objectContaining({ kind: 'invalid_input' })
			);
		for (const actor of [world.siti, world.sekda, world.bupati, world.yusuf])
			expect(() => assignVerifier(actor, { reports, verifier: null })).toThrow(
				expect.objectContaining({ kind: 'forbidden' })
			);
	});

	it('takes no right away: whoever comes first decides', () => {
		const id = promise(world);
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		assignVerifier(world.laras, { reports: [claim], verifier: colleague().accountId });
		giveVerdict(world.laras, claim, {
			verdict: 'conform',
			percent: null,
			category: null,
			reason: null
		});
		expect(stored(id).state).toBe('closed');
	});
});
