import { beforeEach, describe, expect, it } from 'vitest';
import { recordable } from '#domain/attendance/states.ts';
import { meetingAsTyped } from '#domain/meetings/as-typed.ts';
import { rightsOver } from '#domain/meetings/queries.ts';
import { moveMeeting } from '#domain/meetings/rescheduling.ts';
import { mustStillChange } from '#domain/meetings/states.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { adoptMinutes } from '#domain/minutes/adoption.ts';
import { minutes, minutesAuthors } from '#domain/minutes/schema.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	id = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-20' });
	const row = openWriter()
		.insert(minutes)
		.values({ meetingId: id, state: 'submitted', version: 4 })
		.returning()
		.get();
	openWriter()
		.insert(minutesAuthors)
		.values({ minutesId: row.id, accountId: world.dimas.accountId })
		.run();
});

describe('what the chair adopts', () => {
	it('is what the chair read: minutes that changed meanwhile are a conflict', () => {
		const act = () =>
			adoptMinutes(world.sekda, id, { exception: 'Tanpa daftar hadir', version: 3 });
		expect(act).toThrow('conflict');
		expect(db.select().from(minutes).get()?.state).toBe('submitted');
		adoptMinutes(world.sekda, id, { exception: 'Tanpa daftar hadir', version: 4 });
		expect(db.select().from(minutes).get()?.state).toBe('adopted');
	});

	it('does not change while it waits: neither facts and agenda nor attendance', () => {
		expect(() => mustStillChange(findMeeting(world.siti, id))).toThrow('minutes.awaiting_adoption');
		expect(() => recordable(world.siti, id)).toThrow('minutes.awaiting_adoption');
	});

	it('does not move to another day either', () => {
		const { version } = findMeeting(world.siti, id);
		const { schedule } = meetingAsTyped(findMeeting(world.siti, id));
		const move = { schedule: { ...schedule, heldOn: '2026-12-01' }, reason: 'Ralat', version };
		expect(() => moveMeeting(world.siti, id, move)).toThrow('minutes.awaiting_adoption');
		openWriter().update(minutes).set({ state: 'draft' }).run();
		expect(() => moveMeeting(world.siti, id, move)).not.toThrow();
	});

	it('is offered to nobody for changing while it waits', () => {
		const rights = () => rightsOver(world.siti, findMeeting(world.siti, id));
		const closed = { change: false, move: false, agenda: false, invite: false, attendance: false };
		expect(rights()).toMatchObject(closed);
		openWriter().update(minutes).set({ state: 'draft' }).run();
		expect(rights()).toMatchObject({ change: true, move: true, agenda: true, attendance: true });
	});

	it('may change again once the minutes were returned', () => {
		openWriter().update(minutes).set({ state: 'draft' }).run();
		expect(() => mustStillChange(findMeeting(world.siti, id))).not.toThrow();
		expect(recordable(world.siti, id).id).toBe(id);
	});
});
