import { beforeEach, describe, expect, it } from 'vitest';
import { cancelCommitment } from '#domain/commitments/cancellation.ts';
import { reportForm } from '#domain/reports/report-form.ts';
import { giveVerdict, returnReport } from '#domain/verifications/operations.ts';
import { now, setClock } from '#lib/clock.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('reportForm', () => {
	it('offers the parts for which one may speak, with the last figure that was not returned', () => {
		const id = promise(world, { supporting: [world.dinasKesehatan] });
		const begun = reportOn(world.yusuf, id, world.dinasSosial, { percent: 28 });
		giveVerdict(world.laras, begun, {
			verdict: 'not_yet_conform',
			percent: 20,
			category: null,
			reason: 'Baru satu kecamatan.'
		});
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		returnReport(world.laras, claim, { reason: 'Foto belum ada.' });
		expect(reportForm(world.yusuf, id)).toMatchObject({
			parts: [{ institution: 'Dinas Sosial', lastPercent: 28 }],
			isOwner: true
		});
		expect(reportForm(world.wati, id).parts).toMatchObject([{ lastPercent: null }]);
		expect(reportForm(world.siti, id)).toMatchObject({ parts: [], isOwner: false });
	});

	it('still knows the figure that was claimed before one that was returned', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 28 });
		const again = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		returnReport(world.laras, again, { reason: 'Foto belum ada.' });
		expect(reportForm(world.yusuf, id).parts).toMatchObject([{ lastPercent: 28 }]);
	});

	it('says what was reported last time, when, and whether it still waits', () => {
		const id = promise(world);
		const last = () => reportForm(world.yusuf, id).parts[0]?.last;
		expect(last()).toBeNull();
		const report = reportOn(world.yusuf, id, world.dinasSosial, { percent: 28 });
		expect(last()).toMatchObject({
			status: 'in_progress',
			percent: 28,
			progress: expect.stringMatching(/./),
			state: 'submitted',
			on: '2026-11-23'
		});
		returnReport(world.laras, report, { reason: 'Foto belum ada.' });
		expect(last()).toMatchObject({ percent: 28, state: 'returned' });
	});

	it('says why the last report came back, until it is answered', () => {
		const id = promise(world);
		const first = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(reportForm(world.yusuf, id).answer).toBeNull();
		returnReport(world.laras, first, { reason: 'Berita acara belum ditandatangani.' });
		expect(reportForm(world.yusuf, id).answer).toMatchObject({
			verdict: null,
			reason: 'Berita acara belum ditandatangani.',
			by: 'Laras Ayu, S.E.',
			on: '2026-11-23'
		});
		setClock(now() + 60_000);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(reportForm(world.yusuf, id).answer).toBeNull();
	});

	it('offers nothing once it is no longer in force', () => {
		const id = promise(world);
		cancelCommitment(world.sekda, id, { reason: 'Program dihentikan.' });
		expect(reportForm(world.yusuf, id)).toMatchObject({ parts: [], isOwner: true });
	});

	it('does not exist for who may not know of it', () => {
		const id = promise(world, { secrecy: 'secret' });
		expect(() => reportForm(world.wati, id)).toThrow(
			expect.objectContaining({ kind: 'not_found' })
		);
	});
});
