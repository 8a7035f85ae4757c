import { beforeEach, describe, expect, it } from 'vitest';
import { addAgendaItem, changeAgendaItem } from '#domain/agenda/operations.ts';
import { changeMeeting } from '#domain/meetings/changing.ts';
import { meetingAsTyped } from '#domain/meetings/as-typed.ts';
import { cancelMeeting, startMeeting } from '#domain/meetings/moves.ts';
import { moveMeeting } from '#domain/meetings/rescheduling.ts';
import { removeMeetingRole, setMeetingRole } from '#domain/meetings/role-holders.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { changeNote, recordNote } from '#domain/minutes/notes.ts';
import { marksOf, provenanceOf } from '#domain/provenance/queries.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { changeResolution, recordResolution } from '#domain/resolutions/operations.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { NO_CHAIR, scheduled } from '../../support/meetings.ts';
import { insertMeeting } from '../../support/records.ts';
import { markAsImported, note, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const NOW = Date.UTC(2026, 10, 23, 1);

let world: World;
let id: number;

beforeEach(() => {
	freshDatabase();
	setClock(NOW);
	world = buildWorld();
	id = scheduled(world);
	markAsImported(id);
});

const derive = (field: string, subject = 'meetings', subjectId = id) =>
	openWriter()
		.insert(provenances)
		.values({ meetingId: id, subject, subjectId, field, basis: 'derived', explanation: 'judul' })
		.run();
const marks = (subject = 'meetings', subjectId = id) =>
	Object.fromEntries(
		Object.entries(marksOf(provenanceOf(id), subject, subjectId)).map(([field, mark]) => [
			field,
			mark.by ?? mark.basis
		])
	);
const stored = () => findMeeting(world.siti, id);
const siti = () => world.siti.name;

describe('a fact of a meeting from a source', () => {
	it('that is changed here says who changed it, and the others keep where they came from', () => {
		for (const field of ['title', 'purposes[0]', 'purposes[1]', 'held_on.date', 'time.zone'])
			derive(field);
		const typed = meetingAsTyped(stored());
		changeMeeting(world.siti, id, { ...typed, leadId: world.setda, purpose: 'Menekan angka' });
		expect(marks()).toEqual({
			...{ title: 'derived', 'held_on.date': 'derived', 'time.zone': 'derived' },
			purposes: siti()
		});
	});

	it('that moves says who moved it', () => {
		for (const field of ['held_on.date', 'place', 'time.start']) derive(field);
		const { schedule } = meetingAsTyped(stored());
		moveMeeting(world.siti, id, {
			...{ schedule: { ...schedule, heldOn: '2026-12-15' }, reason: 'Banjir' },
			version: stored().version
		});
		expect(marks()).toEqual({
			...{ 'held_on.date': siti(), place: 'derived', 'time.start': 'derived' }
		});
	});

	it.each([
		['started', startMeeting, { state: 'siti' }],
		['cancelled', cancelMeeting, { state: 'siti', state_reason: 'siti', absentees: 'siti' }]
	] as const)('is no longer the state of the source once it is %s', (_, move, expected) => {
		derive('state');
		move(world.siti, id, { version: stored().version, reason: 'Banjir', absentees: null });
		expect(marks()).toEqual(
			Object.fromEntries(Object.keys(expected).map((field) => [field, siti()]))
		);
	});

	it('about who had a part in it says who changed it, and goes with the part', () => {
		const holder = { ...NO_CHAIR, personId: world.laras.personId };
		const part = { role: 'speaker', ...holder } as const;
		const roleId = setMeetingRole(world.siti, id, { roleId: null, ...part });
		openWriter().delete(provenances).run();
		for (const field of ['person', 'words']) derive(field, 'meeting_roles', roleId);
		setMeetingRole(world.siti, id, { ...part, roleId, version: 1, actionWords: 'memberi arahan' });
		expect(marks('meeting_roles', roleId)).toEqual({ person: 'derived', words: siti() });
		removeMeetingRole(world.siti, id, { roleId, version: 2 });
		expect(marks('meeting_roles', roleId)).toEqual({});
	});

	it('on its agenda says who changed it', () => {
		const item = { title: 'Laporan', presenterId: null, minutesPlanned: null } as const;
		const itemId = addAgendaItem(world.siti, id, { ...item, confidentiality: 'ordinary' });
		for (const field of ['title', 'presenter.name']) derive(field, 'agenda_items', itemId);
		changeAgendaItem(world.siti, id, {
			...{ ...item, itemId, presenterId: world.bappeda, confidentiality: 'ordinary', version: 1 }
		});
		expect(marks('agenda_items', itemId)).toEqual({ title: 'derived', presenter: siti() });
	});

	it.each(['notes', 'resolutions'] as const)('in its %s says who reworded it', (subject) => {
		const meetingId = insertMeeting(world, { state: 'concluded' });
		markAsImported(meetingId);
		id = meetingId;
		const said = { text: 'Semula', responsibleWords: 'Dinsos' };
		const subjectId =
			subject === 'notes'
				? recordNote(world.siti, id, note(said))
				: recordResolution(world.siti, id, resolution(said));
		for (const field of ['text', 'speaker.person', 'responsible_words'])
			derive(field, subject, subjectId);
		const reworded = { ...said, text: 'Diubah', version: 1 };
		if (subject === 'notes') changeNote(world.siti, subjectId, { ...note(), ...reworded });
		else changeResolution(world.siti, subjectId, { ...resolution(), ...reworded });
		expect(marks(subject, subjectId)).toEqual({
			...{ text: siti(), 'speaker.person': 'derived', responsible_words: 'derived' }
		});
	});

	it('has no mark where the meeting began here', () => {
		id = scheduled(world);
		const typed = meetingAsTyped(stored());
		changeMeeting(world.siti, id, { ...typed, leadId: world.setda, purpose: 'Menekan angka' });
		expect(marks()).toEqual({});
	});
});
