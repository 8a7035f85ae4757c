import { beforeEach, describe, expect, it } from 'vitest';
import { startMeeting } from '#domain/meetings/moves.ts';
import { minutes, minutesAuthors } from '#domain/minutes/schema.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

describe('the minutes of a meeting', () => {
	it('open as a draft with the session; who opens it has not written in them yet', () => {
		const id = insertMeeting(world, { state: 'scheduled' });
		startMeeting(world.siti, id, { version: 1 });
		expect(db.select().from(minutes).all()).toMatchObject([{ meetingId: id, state: 'draft' }]);
		expect(db.select().from(minutesAuthors).all()).toEqual([]);
	});
});
