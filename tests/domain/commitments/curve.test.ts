import { beforeEach, describe, expect, it } from 'vitest';
import { curveFinding, curveShape, deviation } from '#components/charts/s-curve.ts';
import { cancelCommitment } from '#domain/commitments/cancellation.ts';
import { askExtension, grantExtension } from '#domain/commitments/extension.ts';
import type { Curve } from '#domain/commitments/curve.ts';
import { plannedPercent } from '#domain/commitments/plan.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { acceptReport } from '#domain/verifications/accepting.ts';
import { returnReport } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

const at = (day: number, month = 10) => setClock(Date.UTC(2026, month, day, 1));

beforeEach(() => {
	freshDatabase();
	at(1);
	world = buildWorld();
});

const curveOn = (id: number) => sheet(world.siti, id).curve;
const report = (id: number, percent: number | null) =>
	reportOn(world.yusuf, id, world.dinasSosial, { percent, decrease: 'Banjir.' });

describe('the straight line', () => {
	it.each([
		['2026-11-01', 0],
		['2026-11-21', 50],
		['2026-12-11', 100],
		['2027-01-01', 100],
		['2026-10-01', 0]
	])('expects of %s %i %', (day, percent) => {
		expect(plannedPercent({ from: '2026-11-01', due: '2026-12-11' }, day)).toBe(percent);
	});

	it('is over at once where it is due on its first day', () => {
		expect(plannedPercent({ from: '2026-11-01', due: '2026-11-01' }, '2026-11-01')).toBe(100);
	});
});

describe('the Kurva S of a commitment', () => {
	it('holds each figure with what was acknowledged of it, and how far ahead it is today', () => {
		const id = promise(world);
		at(11);
		acceptReport(world.laras, report(id, 30), { percent: 20, reason: null });
		at(21);
		report(id, 64);
		expect(curveOn(id)).toMatchObject({
			from: '2026-11-01',
			to: '2026-12-11',
			points: [
				{ day: '2026-11-11', percent: 30, acknowledged: 20, state: 'verified' },
				{ day: '2026-11-21', percent: 64, acknowledged: null, state: 'submitted' }
			],
			actual: 64,
			plannedNow: 50,
			ahead: 14
		});
		expect(deviation(curveOn(id), 'id')).toBe('garis lurus 50%, 14 poin di depan');
	});

	it('keeps a returned figure in the table and out of the line, and the claim before it in both', () => {
		const id = promise(world);
		at(11);
		report(id, 30);
		at(12);
		returnReport(world.laras, report(id, 90), { reason: 'Foto belum ada.' });
		const curve = curveOn(id);
		expect(curve?.points).toMatchObject([
			{ percent: 30, acknowledged: null, state: 'verified' },
			{ percent: 90, acknowledged: null, state: 'returned' }
		]);
		expect(curve?.actual).toBe(30);
	});

	it('draws the line to the due date of today and remembers the first one', () => {
		const id = promise(world);
		grantExtension(
			world.sekda,
			askExtension(world.yusuf, id, { due: '18 Desember 2026', reason: 'Banjir.' }),
			{ due: null, reason: null, meeting: null }
		);
		expect(curveOn(id)).toMatchObject({
			plan: { from: '2026-11-01', due: '2026-12-18' },
			dueOriginal: '2026-12-11'
		});
	});

	it('is not done by the lead alone while a supporting institution is not', () => {
		const id = promise(world, { supporting: [world.polres] });
		at(21);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done', percent: 100 });
		const curve = curveOn(id);
		expect(curve).toMatchObject({ actual: 100, supportersOpen: true, ahead: 49 });
		expect(curve && curveFinding(curve, 'id')).toBe('Penanggung jawab selesai, pendukung belum');
	});

	it('plans nothing where there is no due date, and draws nothing where there is no figure either', () => {
		const id = promise(world, { dueCurrent: null, dueKind: 'unset' });
		expect(curveOn(id)).toBeNull();
		report(id, null);
		expect(curveOn(id)).toBeNull();
		at(2);
		report(id, 40);
		expect(curveOn(id)).toMatchObject({ plan: null, plannedNow: null, ahead: null, actual: 40 });
	});

	it('is none of what is not in force or comes round every period', () => {
		expect(curveOn(promise(world, { state: 'drafted', activeSince: null }))).toBeNull();
		expect(curveOn(promise(world, { dueKind: 'recurring', recurrence: 'monthly' }))).toBeNull();
	});

	it('goes on to today where the due date has passed', () => {
		const id = promise(world);
		at(20, 11);
		expect(curveOn(id)).toMatchObject({ to: '2026-12-20', plannedNow: 100 });
	});

	it('ends with a commitment that was cancelled: no day after that says anything of it', () => {
		const id = promise(world);
		cancelCommitment(world.sekda, id, { reason: 'Sudah ditangani provinsi.' });
		at(20, 11);
		expect(curveOn(id)).toMatchObject({ to: '2026-12-11', today: null, ahead: null });
	});
});

describe('what its picture says', () => {
	const curve = (some: Partial<Curve>): Curve => ({
		from: '2026-11-01',
		to: '2026-12-11',
		today: '2026-11-21',
		plan: { from: '2026-11-01', due: '2026-12-11' },
		dueOriginal: null,
		points: [],
		actual: null,
		supportersOpen: false,
		ahead: null,
		plannedNow: 50,
		...some
	});

	it.each([
		[null, null, 'Belum ada realisasi yang dilaporkan'],
		[100, 50, 'Dilaporkan selesai'],
		[64, 14, 'Di depan garis lurus menuju tenggat'],
		[54, 4, 'Sedikit di depan garis lurus menuju tenggat'],
		[49, -1, 'Sejalan dengan garis lurus menuju tenggat'],
		[45, -5, 'Sedikit di belakang garis lurus menuju tenggat'],
		[20, -30, 'Di belakang garis lurus menuju tenggat'],
		[40, null, 'Realisasi 40%']
	])('%s percent, %s points ahead: %s', (actual, ahead, finding) => {
		expect(curveFinding(curve({ actual, ahead }), 'id')).toBe(finding);
	});

	it('puts days and percents where they belong, and the silence up to today in dots', () => {
		const point = { reportId: 1, acknowledged: null, state: 'submitted' as const };
		const shape = curveShape(
			curve({ points: [{ ...point, day: '2026-11-11', percent: 30 }] }),
			'id'
		);
		expect(shape).toMatchObject({
			plan: 'M0 100L100 0H100',
			actual: 'M0 100L25 70',
			since: 'M25 70H50',
			today: 50
		});
		expect(shape.ticks.map((tick) => tick.x)).toEqual([0, 50, 100]);
	});

	it.each([
		['below the plan where progress runs above it', [[30, 90]], false],
		['above the plan where progress runs below it', [[30, 40]], true],
		['below the plan where progress has not come so far', [[5, 10]], false]
	] as const)('writes the name of the plan %s', (_, figures, above) => {
		const points = figures.map(([day, percent]) => ({
			reportId: day,
			acknowledged: null,
			state: 'submitted' as const,
			day: `2026-11-${String(day).padStart(2, '0')}`,
			percent
		}));
		expect(curveShape(curve({ points }), 'id').planName.above).toBe(above);
	});

	it.each([
		['on the name of the figure that was reported last', '2026-12-03', 52, '2026-12-09', 30],
		['on the dots up to today', '2026-11-21', 45, '2026-12-01', 30],
		[
			'elsewhere than two thirds along it, where nothing is there',
			'2026-11-11',
			30,
			'2026-11-12',
			64
		]
	])('does not write the name of the plan %s', (_, day, percent, today, at) => {
		const points = [{ reportId: 1, acknowledged: null, state: 'submitted' as const, day, percent }];
		expect(curveShape(curve({ points, today }), 'id').planName.x).toBe(at);
	});

	it('names the due date under a picture that goes on beyond it', () => {
		const late = curve({ to: '2027-01-20', today: '2027-01-20' });
		expect(curveShape(late, 'id').ticks[1]).toMatchObject({
			x: 50,
			label: expect.stringMatching(/^11\sDes\s2026$/)
		});
	});

	it('leaves the date of today to wide screens where it would stand on the first or last one', () => {
		const dated = (today: string) => curveShape(curve({ today }), 'id').ticks[1];
		expect(dated('2026-11-21')).toMatchObject({ x: 50, wide: false });
		expect(dated('2026-12-01')).toMatchObject({ x: 75, wide: true });
		expect(dated('2026-12-06')).toMatchObject({ x: 100 });
	});
});
