import { beforeEach, describe, expect, it } from 'vitest';
import { makeCommitment } from '#domain/commitments/making.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import type { MeetingState } from '#domain/meetings/lifecycle.ts';
import { minutesLifecycle } from '#domain/minutes/lifecycle.ts';
import type { MinutesState } from '#domain/minutes/lifecycle.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { minutes, minutesAuthors } from '#domain/minutes/schema.ts';
import { meetings } from '#domain/meetings/schema.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { setClock } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { note, promise, putMinutes, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const WRITTEN_IN: readonly MeetingState[] = ['in_session', 'interrupted', 'concluded'];

function expected(meeting: MeetingState, state: MinutesState, notInSession: string): string {
	if (state === 'adopted') return 'minutes.frozen';
	if (state === 'submitted') return 'minutes.awaiting_adoption';
	return WRITTEN_IN.includes(meeting) ? 'done' : notInSession;
}

const CASES = meetingLifecycle.states.flatMap((meeting) =>
	minutesLifecycle.states.map((state) => [meeting, state] as const)
);

describe('recording', () => {
	it.each(CASES)('in a meeting that is %s with minutes that are %s', (meeting, state) => {
		const id = insertMeeting(world, { state: 'in_session' });
		const before = recordResolution(world.siti, id, resolution());
		openWriter().update(meetings).set({ state: meeting }).run();
		putMinutes(id, state);

		expect(outcomeOf(() => recordNote(world.siti, id, note()))).toBe(
			expected(meeting, state, 'note.meeting_not_in_session')
		);
		expect(outcomeOf(() => recordResolution(world.siti, id, resolution()))).toBe(
			expected(meeting, state, 'resolution.meeting_not_in_session')
		);
		const stand = {
			institutionId: world.dinasSosial,
			stance: 'agrees',
			note: null,
			seen: {}
		} as const;
		expect(outcomeOf(() => recordPosition(world.siti, before, stand))).toBe(
			expected(meeting, state, 'resolution.meeting_not_in_session')
		);
		expect(outcomeOf(() => makeCommitment(world.siti, before, promise()))).toBe(
			state === 'adopted'
				? 'addendum: required'
				: expected(meeting, state, 'commitment.meeting_not_in_session')
		);
	});

	it('opens the minutes with the first thing that is recorded, once', () => {
		const id = insertMeeting(world, { state: 'in_session' });
		recordNote(world.siti, id, note());
		recordResolution(world.dimas, id, resolution());
		expect(db.select().from(minutes).all()).toMatchObject([{ meetingId: id, state: 'draft' }]);
	});

	it('keeps everybody who wrote as an author', () => {
		const id = insertMeeting(world, { state: 'in_session' });
		recordNote(world.siti, id, note());
		recordNote(world.siti, id, note());
		recordResolution(world.dimas, id, resolution());
		const authors = db.select().from(minutesAuthors).all();
		expect(authors.map((one) => one.accountId)).toEqual([
			world.siti.accountId,
			world.dimas.accountId
		]);
	});
});
