import { beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { events } from '#domain/audit/schema.ts';
import {
	askExtension,
	grantExtension,
	refuseExtension,
	withdrawExtension
} from '#domain/commitments/extension.ts';
import { commitmentLifecycle } from '#domain/commitments/lifecycle.ts';
import { extensions } from '#domain/commitments/schema.ts';
import { waitingForDecision } from '#domain/commitments/waiting-decisions.ts';
import { tenures } from '#domain/people/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { heldMeeting, promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	// Senin, 23 November 2026 pukul 09.00 WITA.
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const asked = (actor: Actor, id: number, due = '18 Desember 2026') =>
	askExtension(actor, id, { due, reason: 'Banjir.' });
const grant = { due: null, reason: null, meeting: null };
const refusal = { reason: 'Sudah dua kali.', meeting: null };

describe('askExtension', () => {
	it.each([
		['18 Desember 2026', '2026-12-18'],
		['18/12/2026', '2026-12-18'],
		['2026-12-18', '2026-12-18'],
		['1 bulan', '2026-12-23'],
		['akhir tahun', '2026-12-31']
	])('reads %s as %s', (words, date) => {
		asked(world.yusuf, promise(world), words);
		expect(db.select().from(extensions).get()).toMatchObject({
			state: 'asked',
			dueBefore: '2026-12-11',
			dueAsked: date
		});
	});

	it.each([
		['nanti', 'due: due_unreadable'],
		['30 Februari 2027', 'due: due_unreadable'],
		['11 Desember 2026', 'due: not_later'],
		['2 minggu', 'due: not_later'],
		['1 Desember 2026', 'due: not_later']
	])('refuses %s: %s', (words, code) => {
		expect(outcomeOf(() => asked(world.yusuf, promise(world), words))).toBe(code);
	});

	it('refuses a date that has passed, also where none was set before', () => {
		const id = promise(world, { dueKind: 'unset', dueCurrent: null });
		expect(outcomeOf(() => asked(world.yusuf, id, '20 November 2026'))).toBe('due: not_later');
		expect(outcomeOf(() => asked(world.yusuf, id, '24 November 2026'))).toBe('done');
	});

	it('allows one open request at a time', () => {
		const id = promise(world);
		const first = asked(world.yusuf, id);
		expect(outcomeOf(() => asked(world.yusuf, id))).toBe('extension.one_open');
		withdrawExtension(world.yusuf, first);
		expect(outcomeOf(() => asked(world.yusuf, id))).toBe('done');
	});

	it('refuses once done is claimed, and for what recurs', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(outcomeOf(() => asked(world.yusuf, id))).toBe('extension.done_claimed');
		const daily = promise(world, { dueKind: 'recurring', recurrence: 'daily' });
		expect(outcomeOf(() => asked(world.yusuf, daily))).toBe('extension.recurring');
	});

	it.each(commitmentLifecycle.states)('only while it is in force: %s', (state) => {
		const expected = state === 'active' ? 'done' : 'extension.commitment_not_active';
		expect(outcomeOf(() => asked(world.yusuf, promise(world, { state })))).toBe(expected);
	});
});

describe('the decision', () => {
	it('grants the date that was asked: the current one moves, the original and the list stay', () => {
		const id = promise(world);
		const meeting = heldMeeting(world);
		grantExtension(world.sekda, asked(world.yusuf, id), { ...grant, meeting });
		expect(stored(id)).toMatchObject({ dueOriginal: '2026-12-11', dueCurrent: '2026-12-18' });
		asked(world.yusuf, id, '31 Desember 2026');
		expect(db.select().from(extensions).all()).toMatchObject([
			{
				state: 'granted',
				dueBefore: '2026-12-11',
				dueGranted: '2026-12-18',
				decidedInMeetingId: meeting
			},
			{ state: 'asked', dueBefore: '2026-12-18', dueGranted: null }
		]);
	});

	it('may grant another date than the one that was asked', () => {
		const id = promise(world);
		grantExtension(world.sekda, asked(world.yusuf, id), { ...grant, due: '14 Desember 2026' });
		expect(stored(id).dueCurrent).toBe('2026-12-14');
		expect(db.select().from(extensions).get()).toMatchObject({
			dueAsked: '2026-12-18',
			dueGranted: '2026-12-14'
		});
	});

	it('refuses with a reason and leaves the date', () => {
		const id = promise(world);
		refuseExtension(world.sekda, asked(world.yusuf, id), refusal);
		expect(stored(id).dueCurrent).toBe('2026-12-11');
		expect(db.select().from(extensions).get()?.decisionReason).toBe('Sudah dua kali.');
		expect(db.select({ name: events.name }).from(events).all().at(-1)?.name).toBe(
			'extension.refused'
		);
	});

	it('is made once: whoever comes second is told who was first', () => {
		const request = asked(world.yusuf, promise(world));
		refuseExtension(world.sekda, request, refusal);
		for (const again of [
			() => grantExtension(world.bupati, request, grant),
			() => refuseExtension(world.bupati, request, refusal),
			() => withdrawExtension(world.yusuf, request)
		])
			expect(again).toThrow(
				expect.objectContaining({
					code: 'extension.already_decided',
					params: { by: 'Drs. Bambang Sekda, M.Si.' }
				})
			);
	});

	it('grants nothing once done is claimed, but may still refuse', () => {
		const id = promise(world);
		const request = asked(world.yusuf, id);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(outcomeOf(() => grantExtension(world.sekda, request, grant))).toBe(
			'extension.done_claimed'
		);
		expect(outcomeOf(() => refuseExtension(world.sekda, request, refusal))).toBe('done');
	});
});

describe('who may ask and who may decide', () => {
	const TABLE: readonly [string, (w: World) => Actor, string, string][] = [
		['liaison of the lead', (w) => w.yusuf, 'done', 'forbidden'],
		['liaison of the supporting office', (w) => w.wati, 'forbidden', 'forbidden'],
		['official of the host', (w) => w.sekda, 'forbidden', 'done'],
		['leader of the region', (w) => w.bupati, 'forbidden', 'done'],
		['secretariat of the host', (w) => w.siti, 'forbidden', 'forbidden'],
		['minute-taker', (w) => w.dimas, 'forbidden', 'forbidden'],
		['verifier', (w) => w.laras, 'forbidden', 'forbidden'],
		['administrator', (w) => w.admin, 'forbidden', 'forbidden'],
		['auditor', (w) => w.auditor, 'forbidden', 'forbidden'],
		['somebody of another region', (w) => w.stranger, 'not_found', 'not_found'],
		['visitor', () => VISITOR, 'not_found', 'not_found']
	];

	it.each(TABLE)('%s', (_, who, asks, decides) => {
		const supporting = [world.dinasKesehatan];
		const open = () => asked(world.yusuf, promise(world, { supporting }));
		const [one, other, third] = [open(), open(), open()];
		const actor = who(world);
		expect(outcomeOf(() => asked(actor, promise(world, { supporting })))).toBe(asks);
		expect(outcomeOf(() => withdrawExtension(actor, one))).toBe(asks);
		expect(outcomeOf(() => grantExtension(actor, other, grant))).toBe(decides);
		expect(outcomeOf(() => refuseExtension(actor, third, refusal))).toBe(decides);
	});

	it('nobody decides about their own institution, not even the chair', () => {
		const id = promise(world, { lead: world.setda });
		const request = asked(world.sekda, id);
		expect(outcomeOf(() => grantExtension(world.sekda, request, grant))).toBe('forbidden');
		expect(outcomeOf(() => grantExtension(world.bupati, request, grant))).toBe('done');
	});

	it.each<[string, string | null, string]>([
		['still', null, 'forbidden'],
		['until today', '2026-11-23', 'forbidden'],
		['until yesterday', '2026-11-22', 'done']
	])('nobody decides for an office in which they hold a post %s', (_, endedOn, decided) => {
		openWriter()
			.insert(tenures)
			.values({
				personId: world.bupati.personId,
				postId: world.headOf.get(world.dinasSosial) ?? 0,
				...{ capacity: 'plt', startedOn: '2026-01-02', endedOn }
			})
			.run();
		const request = asked(world.yusuf, promise(world));
		expect(waitingForDecision(world.bupati)).toHaveLength(decided === 'done' ? 1 : 0);
		expect(outcomeOf(() => refuseExtension(world.bupati, request, refusal))).toBe(decided);
	});

	it('a request on a secret commitment does not exist for the leader', () => {
		const request = asked(world.yusuf, promise(world, { secrecy: 'secret' }));
		expect(outcomeOf(() => grantExtension(world.bupati, request, grant))).toBe('not_found');
		expect(outcomeOf(() => grantExtension(world.sekda, request, grant))).toBe('done');
	});
});
