import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { reopenCommitment } from '#domain/commitments/closing.ts';
import { askExtension } from '#domain/commitments/extension.ts';
import { extensions } from '#domain/commitments/schema.ts';
import { standingOf } from '#domain/commitments/standing.ts';
import { reportsOf } from '#domain/reports/queries.ts';
import type { GiveVerdict } from '#domain/verifications/input.ts';
import { giveVerdict, judgeSilence, returnReport } from '#domain/verifications/operations.ts';
import { verifications } from '#domain/verifications/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { partOf, promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { given } from '../../support/verdicts.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const claimOf = (id: number) => reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });

describe('giveVerdict', () => {
	it.each<[GiveVerdict['verdict'], string, string]>([
		['conform', 'closed', 'done'],
		['not_yet_conform', 'active', 'in_progress'],
		['not_followed_up', 'active', 'in_progress'],
		['cannot_be_followed_up', 'closed', 'cannot_be_done']
	])('%s on a claim of done leaves it %s, standing %s', (verdict, state, standing) => {
		const id = promise(world);
		giveVerdict(world.laras, claimOf(id), given(verdict));
		const row = stored(id);
		expect([row.state, row.verdict, standingOf(row)]).toEqual([state, verdict, standing]);
		expect(row.closedAt).toBe(state === 'closed' ? Date.UTC(2026, 10, 23, 1) : null);
	});

	it('acknowledges a progress that differs from the claimed one, side by side', () => {
		const id = promise(world);
		const report = reportOn(world.yusuf, id, world.dinasSosial, { percent: 64 });
		giveVerdict(world.laras, report, given('not_yet_conform', { percent: 40 }));
		expect(stored(id)).toMatchObject({ reportedPercent: 64, verifiedPercent: 40 });
	});

	it('gives sesuai only to a report that claims done', () => {
		const id = promise(world);
		const report = reportOn(world.yusuf, id, world.dinasSosial, { percent: 90 });
		expect(outcomeOf(() => giveVerdict(world.laras, report, given('conform')))).toBe(
			'verification.not_claimed_done'
		);
	});

	it('closes only when every part has a closing verdict, with the lead’s', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		giveVerdict(world.laras, claimOf(id), given('conform'));
		expect(stored(id)).toMatchObject({ state: 'active', verdict: null });
		const other = reportOn(world.wati, id, world.dinasKesehatan, { percent: 5 });
		giveVerdict(world.laras, other, given('cannot_be_followed_up'));
		expect(stored(id)).toMatchObject({
			state: 'closed',
			verdict: 'conform',
			reportedStatus: 'done'
		});
		expect(
			db
				.select({ name: events.name })
				.from(events)
				.all()
				.map((one) => one.name)
		).toEqual([
			'report.submitted',
			'verification.given',
			'report.submitted',
			'verification.given',
			'commitment.closed'
		]);
	});

	it('refuses the second decision and names who was first', () => {
		const id = promise(world);
		const claim = claimOf(id);
		giveVerdict(world.laras, claim, given('conform'));
		for (const again of [
			() => giveVerdict(world.laras, claim, given('not_yet_conform')),
			() => returnReport(world.laras, claim, { reason: 'Lagi.' })
		])
			expect(again).toThrow(
				expect.objectContaining({
					status: 409,
					code: 'verification.already_decided',
					params: { by: 'Laras Ayu, S.E.' }
				})
			);
		expect(db.select().from(verifications).all()).toHaveLength(1);
	});

	it('settles older waiting reports with the one that is judged, newer ones only when it closes', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 10 });
		const middle = reportOn(world.yusuf, id, world.dinasSosial, { percent: 20 });
		const claim = claimOf(id);
		giveVerdict(world.laras, middle, given('not_yet_conform'));
		expect(reportsOf(id).map((report) => report.state)).toEqual([
			'submitted',
			'verified',
			'verified'
		]);
		giveVerdict(world.laras, claim, given('conform'));
		expect(reportsOf(id)[0]?.state).toBe('verified');
	});

	it('lets a request for a new date fall with the commitment that closes', () => {
		const id = promise(world);
		askExtension(world.yusuf, id, { due: '18 Desember 2026', reason: 'Menunggu sopir.' });
		giveVerdict(world.laras, claimOf(id), given('conform'));
		expect(db.select().from(extensions).get()?.state).toBe('withdrawn');
	});
});

describe('returnReport', () => {
	it('gives no verdict, takes the claim back and keeps the reason', () => {
		const id = promise(world);
		returnReport(world.laras, claimOf(id), { reason: 'Foto belum menunjukkan lokasi.' });
		const row = stored(id);
		expect([row.verdict, row.reportedStatus, row.doneReportedOn, standingOf(row)]).toEqual([
			null,
			'done',
			null,
			'in_progress'
		]);
		expect(db.select().from(verifications).get()).toMatchObject({
			kind: 'return',
			verdict: null,
			reason: 'Foto belum menunjukkan lokasi.'
		});
	});

	it('is answered by another report, which may close it', () => {
		const id = promise(world);
		returnReport(world.laras, claimOf(id), { reason: 'Lengkapi.' });
		setClock(Date.UTC(2026, 11, 15, 1));
		giveVerdict(world.laras, claimOf(id), given('conform'));
		expect(stored(id)).toMatchObject({ state: 'closed', doneReportedOn: '2026-12-15' });
	});
});

describe('judgeSilence', () => {
	it('says belum ditindaklanjuti of a part from which no report waits', () => {
		const id = promise(world);
		judgeSilence(world.laras, partOf(id, world.dinasSosial), { reason: null });
		expect(stored(id)).toMatchObject({ state: 'active', verdict: 'not_followed_up' });
		expect(db.select().from(verifications).get()).toMatchObject({ reportId: null });
	});

	it('points to the report where one waits', () => {
		const id = promise(world);
		claimOf(id);
		expect(
			outcomeOf(() => judgeSilence(world.laras, partOf(id, world.dinasSosial), { reason: null }))
		).toBe('verification.report_waiting');
	});
});

describe('reopenCommitment', () => {
	it('opens what was closed: the verdict no longer stands, the record of it does', () => {
		const id = promise(world);
		giveVerdict(world.laras, claimOf(id), given('conform'));
		reopenCommitment(world.sekda, id, { reason: 'Ambulans ditarik kembali.' });
		const row = stored(id);
		expect([row.state, row.verdict, row.closedAt, row.doneReportedOn, standingOf(row)]).toEqual([
			'active',
			null,
			null,
			null,
			'in_progress'
		]);
		expect(db.select().from(verifications).all()).toHaveLength(1);
		giveVerdict(world.laras, claimOf(id), given('conform'));
		expect(stored(id).state).toBe('closed');
	});

	it('is for the chair’s side, and only for what is closed', () => {
		const id = promise(world);
		expect(outcomeOf(() => reopenCommitment(world.sekda, id, { reason: 'x' }))).toBe(
			'commitment.not_closed'
		);
		giveVerdict(world.laras, claimOf(id), given('conform'));
		for (const other of [world.siti, world.yusuf, world.laras, world.bupati])
			expect(outcomeOf(() => reopenCommitment(other, id, { reason: 'x' }))).toBe('forbidden');
	});
});
