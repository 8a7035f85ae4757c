import { beforeEach, describe, expect, it } from 'vitest';
import { desc } from 'drizzle-orm';
import type { Actor } from '#domain/access/actor.ts';
import { change } from '#domain/audit/change.ts';
import { events } from '#domain/audit/schema.ts';
import { meetingAdopted } from '#domain/meetings/adoption.ts';
import type { MeetingMove, MeetingState } from '#domain/meetings/lifecycle.ts';
import {
	cancelMeeting,
	concludeMeeting,
	declareNotQuorate,
	interruptMeeting,
	postponeMeeting,
	resumeMeeting,
	scheduleMeeting,
	startMeeting
} from '#domain/meetings/moves.ts';
import { moveMeeting } from '#domain/meetings/rescheduling.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { everybody, NO_SCHEDULE, scheduled, stored } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const why = { reason: 'Kapolres berhalangan', absentees: 'Polres, Kodim' };

type Step = (actor: Actor, id: number, version: number) => void;

const steps: Record<Exclude<MeetingMove, 'adopt'>, Step> = {
	schedule: (actor, id, version) => scheduleMeeting(actor, id, { version }),
	start: (actor, id, version) => startMeeting(actor, id, { version }),
	interrupt: (actor, id, version) => interruptMeeting(actor, id, { version, ...why }),
	resume: (actor, id, version) => resumeMeeting(actor, id, { version }),
	conclude: (actor, id, version) => concludeMeeting(actor, id, { version }),
	postpone: (actor, id, version) => postponeMeeting(actor, id, { version, ...why }),
	declare_not_quorate: (actor, id, version) => declareNotQuorate(actor, id, { version, ...why }),
	cancel: (actor, id, version) => cancelMeeting(actor, id, { version, ...why })
};

/** From each state: what may be done with a meeting, and where it leads. Adoption has a test of its own. */
const MOVES: Readonly<Record<MeetingState, Partial<Record<MeetingMove, MeetingState>>>> = {
	draft: { schedule: 'scheduled', cancel: 'cancelled' },
	scheduled: {
		start: 'in_session',
		postpone: 'postponed',
		declare_not_quorate: 'not_quorate',
		cancel: 'cancelled'
	},
	in_session: {
		interrupt: 'interrupted',
		conclude: 'concluded',
		declare_not_quorate: 'not_quorate'
	},
	interrupted: { resume: 'in_session', conclude: 'concluded' },
	concluded: {},
	adopted: {},
	cancelled: {},
	postponed: { schedule: 'scheduled', cancel: 'cancelled' },
	not_quorate: { schedule: 'scheduled', cancel: 'cancelled' }
};

const lastEvent = () => {
	const row = db.select().from(events).orderBy(desc(events.id)).limit(1).get();
	return { name: row?.name, facts: JSON.parse(row?.facts ?? '{}') as unknown };
};

const NOT = 'meeting.move_not_allowed';

describe('the moves of a meeting', () => {
	it.each(Object.entries(MOVES))('from %s are these and no others: %j', (state, moves) => {
		for (const [move, step] of Object.entries(steps)) {
			const id = insertMeeting(world, { state: state as MeetingState });
			const to = moves[move as MeetingMove];
			expect(
				outcomeOf(() => step(world.siti, id, 1)),
				`${state} ${move}`
			).toBe(to ? 'done' : NOT);
			expect(stored(id).state).toBe(to ?? state);
		}
	});

	it('are made by the host’s secretariat, its officials and the chair', () => {
		const allowed = everybody(world).map(([name, actor]) => [
			name,
			outcomeOf(() => steps.start(actor, insertMeeting(world), 1))
		]);
		expect(Object.fromEntries(allowed)).toEqual({
			siti: 'done',
			sekda: 'done',
			dimas: 'forbidden',
			yusuf: 'forbidden',
			wati: 'forbidden',
			sari: 'forbidden',
			laras: 'forbidden',
			bupati: 'forbidden',
			admin: 'forbidden',
			auditor: 'forbidden',
			stranger: 'not_found',
			visitor: 'not_found'
		});
	});

	it('keep the reason and the absentees of a failure, in the row and in the history', () => {
		const id = insertMeeting(world);
		steps.declare_not_quorate(world.siti, id, 1);
		expect(stored(id)).toMatchObject({
			state: 'not_quorate',
			stateReason: 'Kapolres berhalangan',
			absentees: 'Polres, Kodim'
		});
		expect(lastEvent()).toEqual({ name: 'meeting.declared_not_quorate', facts: why });
	});

	it('forget the reason of an interruption when the session goes on, but the history does not', () => {
		const id = insertMeeting(world, { state: 'in_session' });
		steps.interrupt(world.siti, id, 1);
		steps.resume(world.siti, id, 2);
		expect(stored(id)).toMatchObject({ state: 'in_session', stateReason: null });
		expect(db.select({ name: events.name }).from(events).all()).toEqual([
			{ name: 'meeting.interrupted' },
			{ name: 'meeting.resumed' }
		]);
	});

	it('note when the session began and ended', () => {
		const id = insertMeeting(world);
		steps.start(world.siti, id, 1);
		setClock(Date.UTC(2026, 10, 23, 4));
		steps.conclude(world.siti, id, 2);
		expect(stored(id)).toMatchObject({
			startedAt: Date.UTC(2026, 10, 23, 1),
			concludedAt: Date.UTC(2026, 10, 23, 4)
		});
	});

	it('happen once when two people press at the same time', () => {
		const id = insertMeeting(world, { state: 'postponed' });
		steps.schedule(world.siti, id, 1);
		expect(outcomeOf(() => steps.postpone(world.sekda, id, 1))).toBe('conflict');
		expect(stored(id).state).toBe('scheduled');
	});

	it('leave adoption to the minutes: only a concluded meeting is adopted', () => {
		const adopt = (state: MeetingState) => {
			const id = insertMeeting(world, { state });
			const done = outcomeOf(() =>
				change(world.sekda, 'minutes.adopted', (writer) => {
					meetingAdopted(writer, id);
					return { about: { meetingId: id }, facts: { hash: 'x', exception: null }, result: 0 };
				})
			);
			return [done, stored(id).state];
		};
		expect(adopt('concluded')).toEqual(['done', 'adopted']);
		expect(adopt('in_session')).toEqual([NOT, 'in_session']);
	});
});

describe('moveMeeting', () => {
	const to = { ...NO_SCHEDULE, heldOn: '2026-12-01', startsAt: '13:30', place: 'Aula Bappeda' };
	const reason = 'Bupati dipanggil ke provinsi';

	it('keeps both dates and places with the reason', () => {
		const id = scheduled(world, {
			schedule: { heldOn: '2026-11-30', startsAt: '09:00', place: 'Ruang Rapat Bupati' }
		});
		moveMeeting(world.siti, id, { schedule: to, reason, version: 2 });
		expect(stored(id)).toMatchObject({ heldOn: '2026-12-01', state: 'scheduled', version: 3 });
		expect(lastEvent()).toEqual({
			name: 'meeting.moved',
			facts: {
				heldOnBefore: '2026-11-30',
				heldOn: '2026-12-01',
				startsAtBefore: '09:00',
				startsAt: '13:30',
				timeZone: 'Asia/Makassar',
				placeBefore: 'Ruang Rapat Bupati',
				place: 'Aula Bappeda',
				reason
			}
		});
	});

	it.each([
		['draft', NOT, 'draft'],
		['scheduled', 'done', 'scheduled'],
		['in_session', 'done', 'in_session'],
		['interrupted', 'done', 'interrupted'],
		['concluded', 'done', 'concluded'],
		['adopted', NOT, 'adopted'],
		['cancelled', NOT, 'cancelled'],
		['postponed', 'done', 'scheduled'],
		['not_quorate', 'done', 'scheduled']
	] as const)('of a meeting that is %s: %s, then %s', (state, expected, after) => {
		const id = insertMeeting(world, { state });
		expect(outcomeOf(() => moveMeeting(world.siti, id, { schedule: to, reason, version: 1 }))).toBe(
			expected
		);
		expect(stored(id).state).toBe(after);
	});

	it('refuses a second move that was made from the old date', () => {
		const id = insertMeeting(world);
		moveMeeting(world.siti, id, { schedule: to, reason, version: 1 });
		expect(
			outcomeOf(() => moveMeeting(world.sekda, id, { schedule: to, reason, version: 1 }))
		).toBe('conflict');
	});
});
