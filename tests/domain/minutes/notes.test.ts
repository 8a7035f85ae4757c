import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { agendaItems, meetingRoles } from '#domain/meetings/schema.ts';
import { changeNote, findNote, recordNote, withdrawNote } from '#domain/minutes/notes.ts';
import { notes } from '#domain/minutes/schema.ts';
import { setClock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { note } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = insertMeeting(world, { state: 'in_session', invited: [world.dinasSosial] });
});

const stored = () => db.select().from(notes).all();

function agendaItem(confidentiality: 'ordinary' | 'restricted' | 'secret'): number {
	return openWriter()
		.insert(agendaItems)
		.values({ meetingId, position: 0, title: 'Kasus', confidentiality })
		.returning()
		.get().id;
}

describe('a note', () => {
	it('keeps who spoke as person, post or institution, and the words of the source', () => {
		const post = world.headOf.get(world.dinasSosial) ?? 0;
		recordNote(
			world.siti,
			meetingId,
			note({ speaker: { of: 'person', id: world.sekda.personId } })
		);
		recordNote(world.siti, meetingId, note({ speaker: { of: 'post', id: post } }));
		recordNote(world.siti, meetingId, note({ speaker: { of: 'institution', id: world.polres } }));
		recordNote(world.siti, meetingId, note({ speakerWords: 'perwakilan Forkopimda' }));
		expect(stored()).toMatchObject([
			{ speakerPersonId: world.sekda.personId, speakerPostId: null, position: 0 },
			{ speakerPostId: post, speakerPersonId: null, position: 1 },
			{ speakerInstitutionId: world.polres, position: 2 },
			{ speakerInstitutionId: null, speakerWords: 'perwakilan Forkopimda', position: 3 }
		]);
	});

	it('keeps person and post when a correction leaves the speaker alone', () => {
		const id = recordNote(world.siti, meetingId, note());
		const post = world.headOf.get(world.setda) ?? 0;
		openWriter()
			.update(notes)
			.set({ speakerPersonId: world.sekda.personId, speakerPostId: post })
			.run();
		const speaker = { of: 'person', id: world.sekda.personId } as const;
		changeNote(world.siti, id, { ...note({ text: 'Diralat.', speaker }), version: 1 });
		expect(stored()).toMatchObject([
			{ text: 'Diralat.', speakerPersonId: world.sekda.personId, speakerPostId: post, version: 2 }
		]);
	});

	it('refuses a person from the directory of another region, unless they take part', () => {
		const speaker = { of: 'person', id: world.stranger.personId } as const;
		expect(outcomeOf(() => recordNote(world.siti, meetingId, note({ speaker })))).toBe(
			'speaker: choose'
		);
		openWriter()
			.insert(meetingRoles)
			.values({ meetingId, role: 'speaker', personId: world.stranger.personId, position: 0 })
			.run();
		recordNote(world.siti, meetingId, note({ speaker }));
		expect(stored()).toMatchObject([{ speakerPersonId: world.stranger.personId }]);
	});

	it('refuses somebody who does not exist', () => {
		for (const of of ['person', 'post', 'institution'] as const) {
			const speaker = { of, id: 9999 };
			expect(
				outcomeOf(() => recordNote(world.siti, meetingId, note({ speaker }))),
				of
			).toBe('speaker: choose');
		}
	});

	it('is refused under an agenda item of another meeting', () => {
		const other = insertMeeting(world, { state: 'in_session' });
		const item = agendaItem('ordinary');
		expect(outcomeOf(() => recordNote(world.siti, other, note({ agendaItemId: item })))).toBe(
			'agendaItemId: choose'
		);
	});

	it.each([
		['ordinary', null, 'ordinary'],
		['ordinary', 'restricted', 'restricted'],
		['restricted', null, 'restricted'],
		['restricted', 'ordinary', 'restricted'],
		['secret', 'ordinary', 'secret']
	] as const)('under an item that is %s and asked to be %s becomes %s', (item, asked, becomes) => {
		const agendaItemId = agendaItem(item);
		recordNote(world.siti, meetingId, note({ agendaItemId, confidentiality: asked }));
		expect(stored()).toMatchObject([{ confidentiality: becomes }]);
	});

	it('is not recorded in a class in which its recorder could not see it again', () => {
		const secret = note({ confidentiality: 'secret' });
		expect(outcomeOf(() => recordNote(world.dimas, meetingId, secret))).toBe(
			'confidentiality: not_cleared'
		);
		const named = insertMeeting(world, {
			state: 'in_session',
			minuteTakerPersonId: world.dimas.personId
		});
		expect(outcomeOf(() => recordNote(world.dimas, named, secret))).toBe('done');
	});

	it('that is secret does not exist for those who are not cleared', () => {
		const id = recordNote(world.siti, meetingId, note({ confidentiality: 'secret' }));
		expect(findNote(world.sekda, id).id).toBe(id);
		for (const who of ['yusuf', 'bupati', 'laras', 'admin', 'stranger'] as const)
			expect(
				outcomeOf(() => findNote(world[who], id)),
				who
			).toBe('not_found');
	});

	it('keeps its class where a correction says nothing of it', () => {
		const id = recordNote(world.siti, meetingId, note({ confidentiality: 'secret' }));
		changeNote(world.siti, id, { ...note({ text: 'Diralat.' }), version: 1 });
		expect(findNote(world.siti, id)).toMatchObject({ text: 'Diralat.', confidentiality: 'secret' });
		changeNote(world.siti, id, { ...note({ confidentiality: 'ordinary' }), version: 2 });
		expect(findNote(world.siti, id).confidentiality).toBe('ordinary');
	});

	it('that is ordinary does not exist for another region', () => {
		const id = recordNote(world.siti, meetingId, note());
		expect(findNote(world.yusuf, id).id).toBe(id);
		expect(outcomeOf(() => findNote(world.stranger, id))).toBe('not_found');
	});

	it('shows the stored text to the second of two people who correct it at once', () => {
		const id = recordNote(world.siti, meetingId, note());
		changeNote(world.dimas, id, { ...note({ text: 'Stok cukup satu bulan.' }), version: 1 });
		const second = () => changeNote(world.siti, id, { ...note({ text: 'Lain.' }), version: 1 });
		expect(second).toThrow(Problem);
		try {
			second();
		} catch (error) {
			expect(error).toMatchObject({
				kind: 'conflict',
				current: { text: 'Stok cukup satu bulan.', kind: 'information', version: 2 }
			});
		}
	});

	it('is withdrawn with a reason and stays in the history', () => {
		const id = recordNote(world.siti, meetingId, note());
		withdrawNote(world.dimas, id, { reason: 'Salah rapat' });
		expect(stored()).toMatchObject([{ withdrawnReason: 'Salah rapat' }]);
		expect(outcomeOf(() => withdrawNote(world.siti, id, { reason: 'Lagi' }))).toBe(
			'note.withdrawn'
		);
		expect(outcomeOf(() => changeNote(world.siti, id, { ...note(), version: 2 }))).toBe(
			'note.withdrawn'
		);
		expect(db.select({ name: events.name, subject: events.subject }).from(events).all()).toEqual([
			{ name: 'note.recorded', subject: 'notes' },
			{ name: 'note.withdrawn', subject: 'notes' }
		]);
	});
});
