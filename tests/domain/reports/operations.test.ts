import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { submitReport } from '#domain/reports/operations.ts';
import { reportsOf } from '#domain/reports/queries.ts';
import { evidence } from '#domain/reports/schema.ts';
import { returnReport } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { partOf, promise, reportOn, reporting, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('submitReport', () => {
	it('records what the owner says, with who and when, and says so in the trail', () => {
		const id = promise(world);
		const reportId = reportOn(world.yusuf, id, world.dinasSosial, {
			percent: 40,
			progress: 'Satu ambulans siaga.',
			helpNeeded: 'Sopir pengganti'
		});
		expect(reportsOf(id)).toEqual([
			{
				id: reportId,
				commitmentId: id,
				partId: partOf(id, world.dinasSosial),
				state: 'submitted',
				status: 'in_progress',
				percent: 40,
				progress: 'Satu ambulans siaga.',
				obstacle: null,
				helpNeeded: 'Sopir pengganti',
				reportedBy: 'Yusuf Hidayat',
				reportedAt: Date.UTC(2026, 10, 23, 1)
			}
		]);
		expect(stored(id)).toMatchObject({ reportedStatus: 'in_progress', reportedPercent: 40 });
		const [event] = db.select().from(events).all();
		expect(event).toMatchObject({
			name: 'report.submitted',
			commitmentId: id,
			subjectId: reportId
		});
		expect(event?.facts).toContain('"institution":"Dinas Sosial"');
	});

	it('keeps files and links in their order, each with its caption', () => {
		const id = promise(world);
		const file = {
			sha256: 'a'.repeat(64),
			size: 9,
			type: 'image/png',
			name: 'a.png',
			field: 'files'
		};
		const second = { ...file, name: 'b.png' };
		submitReport(
			world.yusuf,
			id,
			reporting(partOf(id, world.dinasSosial), {
				captions: [null, 'Ambulans kedua'],
				captured: ['2026-11-18T10:02:33', null, '2026-11-19T08:00:00'],
				links: [{ url: 'https://contohkab.go.id/siaga', caption: 'Jadwal' }]
			}),
			[file, { ...second, capturedAt: '2026-11-17T16:20:00' }, { ...second, name: 'c.png' }]
		);
		const kept = db.select().from(evidence).orderBy(evidence.position).all();
		expect(kept.map((one) => [one.kind, one.fileName ?? one.url, one.caption])).toEqual([
			['file', 'a.png', null],
			['file', 'b.png', 'Ambulans kedua'],
			['file', 'c.png', null],
			['link', 'https://contohkab.go.id/siaga', 'Jadwal']
		]);
		// What the device said, else what the picture itself says, else nothing.
		expect(kept.map((one) => one.capturedAt)).toEqual([
			'2026-11-18T10:02:33',
			'2026-11-17T16:20:00',
			'2026-11-19T08:00:00',
			null
		]);
	});

	it.each([
		['done', 40, 100],
		['not_started', 40, 0],
		['in_progress', 40, 40],
		['in_progress', null, null]
	] as const)('keeps %s with %s as %s percent', (status, percent, kept) => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { status, percent });
		expect(reportsOf(id)[0]?.percent).toBe(kept);
	});

	it('asks for the obstacle when it is blocked', () => {
		const id = promise(world);
		expect(() => reportOn(world.yusuf, id, world.dinasSosial, { status: 'blocked' })).toThrow(
			expect.objectContaining({ fields: { obstacle: 'required' } })
		);
	});

	it('asks why the percentage went down, and keeps the reason with what was done', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 64 });
		expect(() => reportOn(world.yusuf, id, world.dinasSosial, { percent: 50 })).toThrow(
			expect.objectContaining({ fields: { percent: 'lower_than_last' } })
		);
		reportOn(world.yusuf, id, world.dinasSosial, {
			percent: 50,
			progress: 'Diukur ulang.',
			decrease: 'Satu ambulans rusak.'
		});
		expect(reportsOf(id)[0]?.progress).toBe('Diukur ulang.\n\nSatu ambulans rusak.');
	});

	it('compares with the last report that was not returned', () => {
		const id = promise(world);
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		returnReport(world.laras, claim, { reason: 'Belum ada foto.' });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 80 });
		expect(stored(id).reportedPercent).toBe(80);
	});

	it('replaces nothing: a new report while one is waiting leaves both', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 10 });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 20 });
		expect(reportsOf(id).map((report) => [report.state, report.percent])).toEqual([
			['submitted', 20],
			['submitted', 10]
		]);
	});
});
