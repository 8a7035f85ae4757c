import { beforeEach, describe, expect, it } from 'vitest';
import { addAgendaItem } from '#domain/agenda/operations.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { projection } from '#domain/minutes/projection.ts';
import { minutesMark } from '#domain/minutes/queries.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { setClock } from '#lib/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { inSession } from '../../support/records.ts';
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

const shown = () =>
	projection(world.sekda, meetingId).resolutions.map(({ text, commitments }) => [
		text,
		...commitments.map(({ description }) => description)
	]);

describe('what the room sees on its wall', () => {
	it('is every standing resolution with its commitments, and no note', () => {
		const [first, second] = ['Posko dibuka.', 'Warga dipindahkan.'].map((text) =>
			recordResolution(world.siti, meetingId, resolution({ text }))
		);
		makeCommitment(world.siti, second ?? 0, promise({ description: 'Menyiapkan 12 truk.' }));
		recordNote(world.siti, meetingId, note({ text: 'Camat menyampaikan keluhan.' }));
		expect(shown()).toEqual([['Posko dibuka.'], ['Warga dipindahkan.', 'Menyiapkan 12 truk.']]);
		withdrawResolution(world.siti, first ?? 0, { reason: 'Salah dengar.' });
		expect(shown()).toEqual([['Warga dipindahkan.', 'Menyiapkan 12 truk.']]);
	});

	it('is the agenda with what each item settled, without items above the class of the meeting', () => {
		const items = (['ordinary', 'secret', 'ordinary'] as const).map((confidentiality, index) =>
			addAgendaItem(world.sekda, meetingId, {
				title: `Acara ${index + 1}`,
				presenterId: null,
				minutesPlanned: 15,
				confidentiality
			})
		);
		recordResolution(world.sekda, meetingId, resolution({ agendaItemId: items[2] ?? null }));
		const { agenda, meeting } = projection(world.sekda, meetingId);
		expect(agenda.map(({ place, title, settled }) => [place, title, settled])).toEqual([
			[1, 'Acara 1', 0],
			[2, 'Acara 3', 1]
		]);
		expect(meeting.timed).toBe(false);
		expect(projection(world.sekda, meetingId).resolutions[0]?.item?.place).toBe(2);
	});

	it('is nothing above the class of the meeting, even for who may read it', () => {
		recordResolution(world.sekda, meetingId, resolution({ text: 'Terbuka.' }));
		for (const confidentiality of ['restricted', 'secret'] as const)
			recordResolution(world.sekda, meetingId, resolution({ text: 'Tertutup.', confidentiality }));
		const open = recordResolution(world.sekda, meetingId, resolution({ text: 'Terbuka juga.' }));
		makeCommitment(world.sekda, open, promise({ confidentiality: 'secret' }));
		expect(shown()).toEqual([['Terbuka.'], ['Terbuka juga.']]);
	});

	it('is all of a meeting that is restricted as a whole, for its circle only', () => {
		meetingId = inSession(world, { confidentiality: 'restricted' });
		recordResolution(world.sekda, meetingId, resolution({ text: 'Tertutup.' }));
		expect(shown()).toEqual([['Tertutup.']]);
		expect(outcomeOf(() => projection(world.wati, meetingId))).toBe('not_found');
	});

	it('bears the mark of the minutes, by which a wall notices that they have changed', () => {
		recordResolution(world.siti, meetingId, resolution());
		expect(projection(world.siti, meetingId).mark).toBe(minutesMark(world.siti, meetingId));
	});
});
