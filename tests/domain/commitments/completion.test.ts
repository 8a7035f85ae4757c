import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { completeCommitment } from '#domain/commitments/completion.ts';
import { fillInCommitment } from '#domain/commitments/filling-in.ts';
import type { FillInCommitment } from '#domain/commitments/input.ts';
import { commitmentLifecycle } from '#domain/commitments/lifecycle.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { commitmentParts, commitments } from '#domain/commitments/schema.ts';
import { withdrawCommitment } from '#domain/commitments/withdrawal.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { setClock } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { markAsImported, promise, putMinutes, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;
let id: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-23' });
	const resolutionId = recordResolution(world.siti, meetingId, resolution());
	id = makeCommitment(world.siti, resolutionId, promise({ leadId: world.dinasSosial }));
});

const stored = () => db.select().from(commitments).all();
const parts = () =>
	db
		.select({
			institutionId: commitmentParts.institutionId,
			role: commitmentParts.role,
			withdrawnAt: commitmentParts.withdrawnAt
		})
		.from(commitmentParts)
		.orderBy(commitmentParts.id)
		.all();
const lastFacts = () => {
	const [last] = db.select().from(events).orderBy(events.id).all().slice(-1);
	return { name: last?.name, ...JSON.parse(last?.facts ?? '{}') };
};

describe('completing a drafted commitment', () => {
	it('may change all of it, and says in the history what', () => {
		completeCommitment(world.dimas, id, {
			...promise({
				description: 'Menyiagakan dua ambulans.',
				leadId: world.dinasKesehatan,
				supporting: [{ institutionId: world.dinasSosial, task: 'Pendataan' }],
				dueWords: 'akhir bulan',
				proof: 'Foto harian',
				kind: 'coordination'
			}),
			version: 1
		});
		expect(stored()).toMatchObject([
			{
				description: 'Menyiagakan dua ambulans.',
				leadId: world.dinasKesehatan,
				dueOriginal: '2026-11-30',
				dueCurrent: '2026-11-30',
				proof: 'Foto harian',
				version: 2
			}
		]);
		expect(parts()).toEqual([
			{ institutionId: world.dinasSosial, role: 'supporting', withdrawnAt: null },
			{ institutionId: world.dinasKesehatan, role: 'lead', withdrawnAt: null }
		]);
		expect(lastFacts()).toEqual({
			name: 'commitment.completed',
			code: 'K-2026-0001',
			changed: ['description', 'kind', 'lead', 'supporting', 'due', 'proof']
		});
	});

	it('withdraws a part that falls away instead of deleting it', () => {
		completeCommitment(world.siti, id, { ...promise({ leadId: null }), version: 1 });
		expect(stored()).toMatchObject([{ leadId: null }]);
		expect(parts()).toEqual([
			{
				institutionId: world.dinasSosial,
				role: 'lead',
				withdrawnAt: Date.UTC(2026, 10, 23, 1)
			}
		]);
	});

	it('writes nothing where nothing changed', () => {
		const before = db.select().from(events).all().length;
		completeCommitment(world.siti, id, { ...promise({ leadId: world.dinasSosial }), version: 1 });
		expect(stored()).toMatchObject([{ version: 1 }]);
		expect(db.select().from(events).all()).toHaveLength(before);
	});

	it('shows what is stored to the second of two who complete it at once', () => {
		completeCommitment(world.dimas, id, {
			...promise({ leadId: world.dinasSosial, proof: 'SK' }),
			version: 1
		});
		expect(() =>
			completeCommitment(world.siti, id, { ...promise({ proof: 'Foto' }), version: 1 })
		).toThrow(
			expect.objectContaining({
				kind: 'conflict',
				current: expect.objectContaining({ proof: 'SK', leadId: world.dinasSosial, version: 2 })
			})
		);
	});

	it('marks what was changed as added where the meeting came from a source', () => {
		markAsImported(meetingId);
		completeCommitment(world.siti, id, {
			...promise({ leadId: world.dinasSosial, dueOn: '2026-12-18' }),
			version: 1
		});
		expect(db.select().from(provenances).all()).toMatchObject([
			{ subject: 'commitments', subjectId: id, field: 'due', accountId: world.siti.accountId }
		]);
	});

	it('waits while the minutes wait for their adoption', () => {
		putMinutes(meetingId, 'submitted');
		const change = { ...promise({ proof: 'SK' }), version: 1 };
		expect(outcomeOf(() => completeCommitment(world.siti, id, change))).toBe(
			'minutes.awaiting_adoption'
		);
	});
});

const nothing: FillInCommitment = {
	kind: null,
	leadId: null,
	dueWords: null,
	dueOn: null,
	proof: null,
	version: 1
};

describe('a commitment that is', () => {
	const expected = {
		drafted: ['done', 'commitment.not_to_be_completed'],
		active: ['commitment.already_given', 'done'],
		closed: ['commitment.not_to_be_completed', 'commitment.not_to_be_completed'],
		cancelled: ['commitment.not_to_be_completed', 'commitment.not_to_be_completed'],
		replaced: ['commitment.not_to_be_completed', 'commitment.not_to_be_completed']
	} as const;

	it.each(commitmentLifecycle.states)(
		'%s is completed before adoption, filled in afterwards, and neither once it ended',
		(state) => {
			openWriter().update(commitments).set({ state }).run();
			const whole = { ...promise({ leadId: world.dinasSosial, proof: 'SK' }), version: 1 };
			const part = { ...nothing, kind: 'support' as const };
			expect([
				outcomeOf(() => completeCommitment(world.siti, id, whole)),
				outcomeOf(() =>
					fillInCommitment(world.siti, id, { ...part, version: stored()[0]?.version ?? 0 })
				)
			]).toEqual(expected[state]);
		}
	);
});

describe('filling in a commitment in force', () => {
	beforeEach(() => {
		openWriter().update(commitments).set({ state: 'active', dueWords: 'segera' }).run();
	});

	it('gives what was missing, with history and mark, and keeps the words as spoken', () => {
		fillInCommitment(world.siti, id, { ...nothing, dueOn: '2026-12-18', proof: 'SK bupati' });
		expect(stored()).toMatchObject([
			{
				dueKind: 'date',
				dueWords: 'segera',
				dueOriginal: '2026-12-18',
				dueCurrent: '2026-12-18',
				proof: 'SK bupati',
				leadId: world.dinasSosial
			}
		]);
		expect(lastFacts()).toEqual({
			name: 'commitment.completed',
			code: 'K-2026-0001',
			changed: ['due', 'proof']
		});
		expect(db.select().from(provenances).all()).toMatchObject([
			{ field: 'due', basis: 'added', accountId: world.siti.accountId },
			{ field: 'proof', basis: 'added', accountId: world.siti.accountId }
		]);
	});

	it.each([
		['another lead', () => ({ leadId: world.polres })],
		['other words for the date', () => ({ dueWords: 'dua minggu' })]
	])('never overwrites: %s', (_, over) => {
		expect(outcomeOf(() => fillInCommitment(world.siti, id, { ...nothing, ...over() }))).toBe(
			'commitment.already_given'
		);
	});

	it('never moves a date that was given', () => {
		fillInCommitment(world.siti, id, { ...nothing, dueOn: '2026-12-18' });
		const later = { ...nothing, dueOn: '2026-12-28', version: 2 };
		expect(outcomeOf(() => fillInCommitment(world.siti, id, later))).toBe(
			'commitment.already_given'
		);
		expect(stored()).toMatchObject([{ dueOriginal: '2026-12-18', dueCurrent: '2026-12-18' }]);
	});

	it('makes a supporting institution the lead without losing its part', () => {
		openWriter().update(commitments).set({ leadId: null }).run();
		openWriter().update(commitmentParts).set({ role: 'supporting' }).run();
		fillInCommitment(world.siti, id, { ...nothing, leadId: world.dinasSosial });
		expect(stored()).toMatchObject([{ leadId: world.dinasSosial }]);
		expect(parts()).toEqual([
			{ institutionId: world.dinasSosial, role: 'lead', withdrawnAt: null }
		]);
	});
});

describe('withdrawing a commitment', () => {
	const withdraw = () => withdrawCommitment(world.dimas, id, { reason: 'Salah catat' });

	it('that is drafted cancels it with the reason, and its number stays taken', () => {
		withdraw();
		expect(stored()).toMatchObject([{ state: 'cancelled', stateReason: 'Salah catat' }]);
		const resolutionId = stored()[0]?.resolutionId ?? 0;
		makeCommitment(world.siti, resolutionId, promise());
		expect(stored().map(({ number, code }) => [number, code])).toEqual([
			[1, 'K-2026-0001'],
			[2, 'K-2026-0002']
		]);
	});

	it.each(['active', 'closed', 'cancelled', 'replaced'] as const)(
		'that is %s is left to the chair',
		(state) => {
			openWriter().update(commitments).set({ state }).run();
			expect(outcomeOf(withdraw)).toBe('commitment.not_to_be_completed');
		}
	);
});
