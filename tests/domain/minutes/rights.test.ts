import { beforeEach, describe, expect, it } from 'vitest';
import type { MeetingState } from '#domain/meetings/lifecycle.ts';
import type { MinutesState } from '#domain/minutes/lifecycle.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { rightsInMinutes } from '#domain/minutes/rights.ts';
import { findMinutes } from '#domain/minutes/subject.ts';
import { meetings } from '#domain/meetings/schema.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { note, putMinutes } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

type Who = 'siti' | 'dimas' | 'sekda' | 'yusuf' | 'bupati' | 'admin';

const CASES: readonly [MeetingState, MinutesState, Record<Who, string>][] = [
	[
		'in_session',
		'draft',
		{
			siti: 'record conclude',
			dimas: 'record',
			sekda: 'record conclude',
			yusuf: '',
			bupati: '',
			admin: ''
		}
	],
	[
		'concluded',
		'draft',
		{
			siti: 'record submit',
			dimas: 'record submit',
			sekda: 'record submit',
			yusuf: '',
			bupati: '',
			admin: ''
		}
	],
	[
		'concluded',
		'submitted',
		{ siti: '', dimas: '', sekda: 'return adopt', yusuf: '', bupati: '', admin: '' }
	],
	[
		'adopted',
		'adopted',
		{ siti: 'add', dimas: '', sekda: 'add', yusuf: '', bupati: '', admin: '' }
	],
	['scheduled', 'draft', { siti: '', dimas: '', sekda: '', yusuf: '', bupati: '', admin: '' }]
];

describe('what one may do with the minutes', () => {
	it.each(CASES)('of a meeting that is %s, while they are %s', (state, minutesState, expected) => {
		const id = insertMeeting(world, { state });
		putMinutes(id, minutesState);
		for (const [who, rights] of Object.entries(expected)) {
			const may = rightsInMinutes(world[who as Who], findMinutes(world[who as Who], id));
			const given = Object.entries(may).filter(([, allowed]) => allowed);
			expect(given.map(([right]) => right).join(' '), who).toBe(rights);
		}
	});

	it('tells the chair who wrote alone why another must adopt', () => {
		const id = insertMeeting(world, { state: 'concluded' });
		recordNote(world.sekda, id, note());
		putMinutes(id, 'submitted');
		openWriter().update(meetings).set({ state: 'concluded' }).run();
		expect(rightsInMinutes(world.sekda, findMinutes(world.sekda, id))).toMatchObject({
			adopt: false,
			return: true,
			wroteAlone: true
		});
	});
});
