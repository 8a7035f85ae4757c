import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { changeNote, recordNote } from '#domain/minutes/notes.ts';
import { minutesMark, minutesPage } from '#domain/minutes/queries.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { inSession, insertMeeting } from '../../support/records.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { note, promise, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = inSession(world);
});

describe('the mark of the minutes', () => {
	it('is another one after every line that is written, changed or withdrawn', () => {
		const marks = [minutesMark(world.siti, meetingId)];
		const look = () => marks.push(minutesMark(world.siti, meetingId));
		const noteId = recordNote(world.siti, meetingId, note());
		look();
		changeNote(world.siti, noteId, { ...note({ text: 'Lain.' }), version: 1 });
		look();
		const id = recordResolution(world.siti, meetingId, resolution());
		look();
		makeCommitment(world.siti, id, promise());
		look();
		withdrawResolution(world.siti, id, { reason: 'Salah dengar.' });
		look();
		expect(new Set(marks).size).toBe(marks.length);
	});

	it('is the one that the page bears, and stays while nothing happens', () => {
		recordResolution(world.siti, meetingId, resolution());
		const { mark } = minutesPage(world.siti, meetingId);
		expect(minutesMark(world.siti, meetingId)).toBe(mark);
		expect(minutesMark(world.siti, meetingId)).toBe(mark);
	});

	it('says nothing of a secret line to who may not know of it', () => {
		const before = minutesMark(world.yusuf, meetingId);
		recordNote(world.sekda, meetingId, note({ confidentiality: 'secret' }));
		expect(minutesMark(world.yusuf, meetingId)).toBe(before);
		expect(minutesMark(world.sekda, meetingId)).not.toBe(before);
	});

	it('is no reading of a secret meeting', () => {
		const secret = insertMeeting(world, { state: 'in_session', confidentiality: 'secret' });
		const written = db.select().from(events).all().length;
		minutesMark(world.sekda, secret);
		expect(db.select().from(events).all()).toHaveLength(written);
	});

	it('is not found by who may not know of the meeting', () => {
		const secret = insertMeeting(world, { state: 'in_session', confidentiality: 'secret' });
		expect(outcomeOf(() => minutesMark(world.yusuf, secret))).toBe('not_found');
	});
});
