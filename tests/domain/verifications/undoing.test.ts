import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { reopenCommitment } from '#domain/commitments/closing.ts';
import type { ReportedStatus } from '#domain/commitments/statuses.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { giveClearance, takeClearance } from '#domain/meetings/clearances.ts';
import { reportsOf } from '#domain/reports/queries.ts';
import { acceptReport } from '#domain/verifications/accepting.ts';
import { returnReport } from '#domain/verifications/operations.ts';
import { dropPhrase, keepPhrase, phrasesOf } from '#domain/verifications/phrases.ts';
import { queueOrder } from '#domain/verifications/queue.ts';
import { undoDecision } from '#domain/verifications/undoing.ts';
import { lastDecision } from '#domain/verifications/untouched.ts';
import { now, setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
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

const nothing = { percent: null, reason: null };
const later = (minutes: number) => setClock(now() + minutes * 60_000);
const undo = () => undoDecision(world.laras, lastDecision(world.laras)?.id ?? 0);

describe('accepting a report with one key', () => {
	it.each([
		['done', 'conform', 100, 'closed'],
		['in_progress', 'not_yet_conform', 40, 'active']
	] as const)('%s becomes %s with %i % acknowledged', (status, verdict, percent, state) => {
		const id = promise(world);
		const report = reportOn(world.yusuf, id, world.dinasSosial, { status, percent: 40 });
		acceptReport(world.laras, report, { percent: 40, reason: null });
		expect(stored(id)).toMatchObject({ verdict, verifiedPercent: percent, state });
	});
});

describe('undoing a decision', () => {
	it('lets the report wait again as if nothing had been decided, older ones with it', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		const before = { ...stored(id), version: 0 };
		acceptReport(world.laras, claim, nothing);
		expect(stored(id).state).toBe('closed');
		expect(undo()).toBe(claim);
		expect({ ...stored(id), version: 0 }).toEqual(before);
		expect(reportsOf(id).map((one) => one.state)).toEqual(['submitted', 'submitted']);
		expect(queueOrder(world.laras)).toEqual([claim]);
		expect(sheet(world.siti, id).verified).toBeNull();
	});

	it('brings back the verdict that stood before', () => {
		const id = promise(world);
		acceptReport(world.laras, reportOn(world.yusuf, id, world.dinasSosial, { percent: 30 }), {
			percent: 30,
			reason: null
		});
		later(1);
		const second = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		later(1);
		acceptReport(world.laras, second, nothing);
		undo();
		expect(stored(id)).toMatchObject({ verdict: 'not_yet_conform', verifiedPercent: 30 });
	});

	it('brings no verdict back that fell with a reopening', () => {
		const id = promise(world);
		acceptReport(
			world.laras,
			reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' }),
			nothing
		);
		later(1);
		reopenCommitment(world.sekda, id, { reason: 'Ambulans belum datang.' });
		later(1);
		returnReport(world.laras, reportOn(world.yusuf, id, world.dinasSosial), { reason: 'Foto.' });
		undo();
		expect(stored(id)).toMatchObject({ verdict: null, state: 'active' });
	});

	it('is told in the history, where the decision itself stays as well', () => {
		const id = promise(world);
		returnReport(world.laras, reportOn(world.yusuf, id, world.dinasSosial), { reason: 'Foto.' });
		undo();
		const names = db
			.select({ name: events.name })
			.from(events)
			.all()
			.map((one) => one.name);
		expect(names).toEqual(['report.submitted', 'report.returned', 'verification.withdrawn']);
	});

	it.each<[string, ReportedStatus, (id: number) => void]>([
		['ten minutes have passed', 'done', () => later(11)],
		[
			'the institution has reported again',
			'in_progress',
			(id) => {
				later(1);
				reportOn(world.yusuf, id, world.dinasSosial);
			}
		],
		[
			'the chair has opened the commitment again and somebody reported',
			'done',
			(id) => {
				later(1);
				reopenCommitment(world.sekda, id, { reason: 'x' });
				later(1);
				reportOn(world.yusuf, id, world.dinasSosial);
			}
		]
	])('is over once %s', (_when, status, happen) => {
		const id = promise(world);
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status });
		acceptReport(world.laras, claim, nothing);
		const decision = lastDecision(world.laras)?.id ?? 0;
		expect(decision).toBeGreaterThan(0);
		happen(id);
		expect(lastDecision(world.laras)).toBeNull();
		expect(() => undoDecision(world.laras, decision)).toThrow(
			expect.objectContaining({ code: 'verification.not_undoable' })
		);
	});

	it('is for who decided, and nobody else', () => {
		const id = promise(world);
		acceptReport(world.laras, reportOn(world.yusuf, id, world.dinasSosial), nothing);
		const decision = lastDecision(world.laras)?.id ?? 0;
		for (const actor of [world.siti, world.sekda, world.bupati, world.yusuf])
			expect(() => undoDecision(actor, decision)).toThrow(
				expect.objectContaining({ kind: 'forbidden' })
			);
	});
});

describe('the decision made last', () => {
	it('is not offered any more to whom the commitment has become hidden meanwhile', () => {
		const id = promise(world, { secrecy: 'secret' });
		const { meetingId } = stored(id);
		const { accountId } = world.laras;
		giveClearance(world.sekda, meetingId, { accountId });
		const report = reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		acceptReport(world.laras, report, nothing);
		const decision = lastDecision(world.laras)?.id ?? 0;
		expect(decision).toBeGreaterThan(0);
		takeClearance(world.sekda, meetingId, { accountId });
		expect(lastDecision(world.laras)).toBeNull();
		expect(() => undoDecision(world.laras, decision)).toThrow(
			expect.objectContaining({ kind: 'not_found' })
		);
	});
});

describe('the phrases of a verifier', () => {
	it('are their own, keep their place, and are kept once', () => {
		for (const phrase of [
			'Foto belum menunjukkan lokasi.',
			'SK belum bernomor.',
			'SK belum bernomor.'
		])
			keepPhrase(world.laras, { phrase });
		const [first, second] = phrasesOf(world.laras);
		expect([first?.text, second?.text]).toEqual([
			'Foto belum menunjukkan lokasi.',
			'SK belum bernomor.'
		]);
		expect(phrasesOf(world.auditor)).toEqual([]);
		dropPhrase(world.laras, first?.id ?? 0);
		expect(phrasesOf(world.laras)).toEqual([second]);
	});

	it('are nine at most, one for each number key', () => {
		for (let n = 1; n <= 9; n++) keepPhrase(world.laras, { phrase: `Frasa ${n}` });
		expect(() => keepPhrase(world.laras, { phrase: 'Frasa 10' })).toThrow(
			expect.objectContaining({ code: 'verification.too_many_phrases' })
		);
	});

	it('are no matter of anybody who does not verify', () => {
		keepPhrase(world.laras, { phrase: 'Foto.' });
		const id = phrasesOf(world.laras)[0]?.id ?? 0;
		for (const actor of [world.siti, world.yusuf]) {
			expect(() => keepPhrase(actor, { phrase: 'x' })).toThrow(
				expect.objectContaining({ kind: 'forbidden' })
			);
			expect(() => dropPhrase(actor, id)).toThrow(expect.objectContaining({ kind: 'forbidden' }));
		}
	});
});
