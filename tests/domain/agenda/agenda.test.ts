import { beforeEach, describe, expect, it } from 'vitest';
import {
	addAgendaItem,
	changeAgendaItem,
	moveAgendaItem,
	withdrawAgendaItem
} from '#domain/agenda/operations.ts';
import { agendaOf } from '#domain/agenda/queries.ts';
import { events } from '#domain/audit/schema.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { agendaItems } from '#domain/meetings/schema.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, everybody, stored } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	id = drafted(world);
});

const item = (title: string) => ({
	title,
	presenterId: null,
	minutesPlanned: null,
	confidentiality: 'ordinary' as const
});
const add = (title: string, meetingId = id) => addAgendaItem(world.siti, meetingId, item(title));
const titles = (meetingId = id) =>
	agendaOf(world.siti, stored(meetingId)).map((line) => line.title);

describe('the agenda', () => {
	it('grows at its end and is put in order with Naik and Turun', () => {
		const [, second, third] = ['Pembukaan', 'Laporan', 'Penutup'].map((title) => add(title));
		moveAgendaItem(world.siti, id, { itemId: third ?? 0, direction: 'up' });
		expect(titles()).toEqual(['Pembukaan', 'Penutup', 'Laporan']);
		moveAgendaItem(world.siti, id, { itemId: second ?? 0, direction: 'down' });
		expect(titles()).toEqual(['Pembukaan', 'Penutup', 'Laporan']);
		moveAgendaItem(world.siti, id, { itemId: third ?? 0, direction: 'down' });
		expect(titles()).toEqual(['Pembukaan', 'Laporan', 'Penutup']);
	});

	it('keeps in the history what was withdrawn, and closes the gap', () => {
		const first = add('Pembukaan');
		add('Laporan');
		withdrawAgendaItem(world.siti, id, { itemId: first, version: 1 });
		expect(titles()).toEqual(['Laporan']);
		expect(db.select().from(agendaItems).all()).toHaveLength(2);
		expect(db.select().from(events).all().at(-1)).toMatchObject({
			name: 'agenda_item.withdrawn',
			facts: '{"title":"Pembukaan"}'
		});
		expect(outcomeOf(() => withdrawAgendaItem(world.siti, id, { itemId: first, version: 1 }))).toBe(
			'not_found'
		);
	});

	it('does not let go of an item under which something was recorded', () => {
		const itemId = add('Laporan');
		openWriter()
			.insert(resolutions)
			.values({
				...{ meetingId: id, agendaItemId: itemId, number: 1, kind: 'decision' },
				...{ text: 'Keputusan', recordedAt: 0 }
			})
			.run();
		expect(outcomeOf(() => withdrawAgendaItem(world.siti, id, { itemId, version: 1 }))).toBe(
			'agenda_item.has_records'
		);
	});

	it('shows both texts when somebody else was faster', () => {
		const itemId = add('Laporan');
		const to = (title: string) => ({ itemId, ...item(title), version: 1 });
		changeAgendaItem(world.sekda, id, to('Laporan Sekda'));
		expect(outcomeOf(() => changeAgendaItem(world.siti, id, to('Laporan Siti')))).toBe('conflict');
		expect(titles()).toEqual(['Laporan Sekda']);
		expect(outcomeOf(() => withdrawAgendaItem(world.siti, id, { itemId, version: 1 }))).toBe(
			'conflict'
		);
		withdrawAgendaItem(world.siti, id, { itemId, version: 2 });
		expect(titles()).toEqual([]);
	});

	it('is never more open than its meeting, and raises what is under it', () => {
		const secret = drafted(world, { confidentiality: 'restricted' });
		add('Kasus', secret);
		expect(agendaOf(world.siti, stored(secret))[0]?.confidentiality).toBe('restricted');

		const itemId = add('Laporan');
		const commitmentId = insertCommitment(world, id, { state: 'drafted' });
		openWriter().update(resolutions).set({ agendaItemId: itemId }).run();
		changeAgendaItem(world.siti, id, {
			...{ itemId, ...item('Laporan'), version: 1 },
			confidentiality: 'secret'
		});
		expect(db.select().from(resolutions).get()?.confidentiality).toBe('secret');
		expect(
			db
				.select()
				.from(commitments)
				.all()
				.find((row) => row.id === commitmentId)?.confidentiality
		).toBe('secret');
	});

	it('is kept by those who run the meeting, until it is adopted', () => {
		const table = Object.fromEntries(
			everybody(world).map(([name, actor]) => [
				name,
				outcomeOf(() => addAgendaItem(actor, id, item('Acara')))
			])
		);
		expect(table).toEqual({
			...{ siti: 'done', sekda: 'done', dimas: 'forbidden', yusuf: 'forbidden' },
			...{ wati: 'forbidden', sari: 'forbidden', laras: 'forbidden', bupati: 'forbidden' },
			...{ admin: 'forbidden', auditor: 'forbidden' },
			...{ stranger: 'not_found', visitor: 'not_found' }
		});
		for (const state of ['adopted', 'cancelled'] as const)
			expect(outcomeOf(() => add('Acara', insertMeeting(world, { state })))).toBe(
				'meeting.no_longer_changes'
			);
	});

	it('is not reached from another meeting', () => {
		const itemId = add('Laporan');
		const other = drafted(world);
		expect(outcomeOf(() => moveAgendaItem(world.siti, other, { itemId, direction: 'up' }))).toBe(
			'not_found'
		);
		expect(
			outcomeOf(() => changeAgendaItem(world.siti, other, { itemId, ...item('x'), version: 1 }))
		).toBe('not_found');
	});
});
