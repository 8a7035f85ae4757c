import { beforeEach, describe, expect, it } from 'vitest';
import { recordNote, withdrawNote } from '#domain/minutes/notes.ts';
import { addenda } from '#domain/minutes/schema.ts';
import { provenances } from '#domain/provenance/schema.ts';
import type { TurnNoteIntoResolution } from '#domain/resolutions/input.ts';
import { turnNoteIntoResolution } from '#domain/resolutions/from-note.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { markAsImported, note, putMinutes, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;
let hope: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = insertMeeting(world, { state: 'concluded' });
	hope = recordNote(
		world.siti,
		meetingId,
		note({
			kind: 'hope',
			text: 'Ada satgas sampai desa.',
			speaker: { of: 'person', id: world.bupati.personId },
			speakerWords: 'Bupati',
			responsibleWords: 'Dinas Sosial dan camat',
			dueWords: 'tahun depan'
		})
	);
});

const directive: TurnNoteIntoResolution = { kind: 'directive', text: null, addendum: null };
const stored = () => db.select().from(resolutions).all();

describe('a note that becomes a resolution', () => {
	it('keeps who said it and in which words', () => {
		turnNoteIntoResolution(world.siti, hope, directive);
		expect(stored()).toMatchObject([
			{
				number: 1,
				kind: 'directive',
				text: 'Ada satgas sampai desa.',
				speakerPersonId: world.bupati.personId,
				speakerWords: 'Bupati',
				responsibleWords: 'Dinas Sosial dan camat',
				dueWords: 'tahun depan',
				fromNoteId: hope
			}
		]);
	});

	it('keeps its class', () => {
		const secret = recordNote(world.siti, meetingId, note({ confidentiality: 'secret' }));
		turnNoteIntoResolution(world.siti, secret, directive);
		expect(stored()).toMatchObject([{ confidentiality: 'secret' }]);
	});

	it('does so once, and again only after the resolution was withdrawn', () => {
		const id = turnNoteIntoResolution(world.siti, hope, directive);
		expect(outcomeOf(() => turnNoteIntoResolution(world.siti, hope, directive))).toBe(
			'note.already_resolution'
		);
		withdrawResolution(world.siti, id, { reason: 'Salah jenis' });
		turnNoteIntoResolution(world.siti, hope, directive);
		expect(stored().map((row) => row.number)).toEqual([1, 2]);
	});

	it('cannot have been withdrawn', () => {
		withdrawNote(world.siti, hope, { reason: 'Salah dengar' });
		expect(outcomeOf(() => turnNoteIntoResolution(world.siti, hope, directive))).toBe(
			'note.withdrawn'
		);
	});

	it('is marked as made here where the meeting came from a source', () => {
		markAsImported(meetingId);
		const id = turnNoteIntoResolution(world.siti, hope, directive);
		expect(db.select().from(provenances).all()).toMatchObject([
			{
				subject: 'resolutions',
				subjectId: id,
				field: 'kind',
				basis: 'added',
				accountId: world.siti.accountId
			}
		]);
	});

	it('needs an addendum once the minutes are adopted', () => {
		putMinutes(meetingId, 'adopted');
		expect(outcomeOf(() => turnNoteIntoResolution(world.siti, hope, directive))).toBe(
			'addendum: required'
		);
		turnNoteIntoResolution(world.siti, hope, { ...directive, addendum: 'Ditegaskan Bupati.' });
		expect(db.select().from(addenda).all()).toMatchObject([{ text: 'Ditegaskan Bupati.' }]);
	});

	it('is the only way to a resolution after adoption', () => {
		putMinutes(meetingId, 'adopted');
		expect(outcomeOf(() => recordResolution(world.siti, meetingId, resolution()))).toBe(
			'minutes.frozen'
		);
	});
});
