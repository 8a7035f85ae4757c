import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { meetings } from '#domain/meetings/schema.ts';
import { addAddendum } from '#domain/minutes/addenda.ts';
import { adoptMinutes, returnMinutes, submitMinutes } from '#domain/minutes/adoption.ts';
import { alteredMinutes, freeze, hashOf } from '#domain/minutes/content.ts';
import { changeNote, recordNote } from '#domain/minutes/notes.ts';
import { addenda, minutes, notes } from '#domain/minutes/schema.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { setClock } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { completeRecord, note, promise, putMinutes, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;
let noteId: number;

const NOW = Date.UTC(2026, 10, 23, 6);

beforeEach(() => {
	freshDatabase();
	setClock(NOW);
	world = buildWorld();
	meetingId = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-23' });
	completeRecord(world, meetingId);
	noteId = recordNote(world.dimas, meetingId, note());
});

const complete = () =>
	promise({ leadId: world.dinasKesehatan, dueWords: 'dua minggu', proof: 'Jadwal piket' });

const row = () => db.select().from(minutes).all()[0];
const names = () =>
	db
		.select({ name: events.name })
		.from(events)
		.orderBy(events.id)
		.all()
		.map((event) => event.name);

describe('the minutes', () => {
	it.each([
		['draft', 'done', 'minutes.not_submitted', 'minutes.not_submitted'],
		['submitted', 'minutes.awaiting_adoption', 'done', 'done'],
		['adopted', 'minutes.frozen', 'minutes.frozen', 'minutes.frozen']
	] as const)(
		'that are %s are submitted: %s, returned: %s, adopted: %s',
		(state, submitted, returned, adopted) => {
			const runs = [
				() => submitMinutes(world.dimas, meetingId),
				() => returnMinutes(world.sekda, meetingId, { reason: 'Lengkapi' }),
				() => adoptMinutes(world.sekda, meetingId, { exception: null })
			];
			const outcomes = runs.map((run) => {
				putMinutes(meetingId, state);
				openWriter().update(meetings).set({ state: 'concluded' }).run();
				return outcomeOf(run);
			});
			expect(outcomes).toEqual([submitted, returned, adopted]);
		}
	);

	it('are submitted only once the meeting is concluded', () => {
		openWriter().update(meetings).set({ state: 'in_session' }).run();
		expect(outcomeOf(() => submitMinutes(world.dimas, meetingId))).toBe(
			'minutes.meeting_not_concluded'
		);
	});

	it('say in the history how much they hold, and nothing of what is stricter than the meeting', () => {
		const open = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, open, promise());
		const hidden = recordResolution(
			world.siti,
			meetingId,
			resolution({ confidentiality: 'secret' })
		);
		makeCommitment(world.siti, hidden, promise());
		submitMinutes(world.siti, meetingId);
		const [submitted] = db.select().from(events).orderBy(events.id).all().slice(-1);
		expect(JSON.parse(submitted?.facts ?? '')).toEqual({
			resolutions: 1,
			commitments: 1,
			missing: 3
		});
	});

	it('are returned with a reason and open again', () => {
		submitMinutes(world.dimas, meetingId);
		returnMinutes(world.sekda, meetingId, { reason: 'Sebutkan bukti selesai' });
		expect(row()).toMatchObject({ state: 'draft', returnReason: 'Sebutkan bukti selesai' });
		changeNote(world.dimas, noteId, { ...note({ text: 'Diperbaiki.' }), version: 1 });
		submitMinutes(world.dimas, meetingId);
		expect(row()).toMatchObject({ state: 'submitted', returnReason: null });
	});
});

describe('adoption', () => {
	it('freezes the minutes, adopts the meeting and brings every commitment into force, at once', () => {
		const resolutionId = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, resolutionId, complete());
		makeCommitment(world.siti, resolutionId, complete());
		submitMinutes(world.dimas, meetingId);
		adoptMinutes(world.sekda, meetingId, { exception: null });
		expect(row()).toMatchObject({
			state: 'adopted',
			adoptedBy: world.sekda.accountId,
			adoptedAt: NOW
		});
		expect(db.select().from(meetings).all()).toMatchObject([
			{ state: 'adopted', exceptionReason: null }
		]);
		expect(db.select().from(commitments).all()).toMatchObject([
			{ state: 'active', activeSince: NOW },
			{ state: 'active', activeSince: NOW }
		]);
		expect(names().slice(-3)).toEqual([
			'minutes.adopted',
			'commitment.activated',
			'commitment.activated'
		]);
	});

	it('with a gap is refused until the chair says why, and then the reason stays', () => {
		const resolutionId = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, resolutionId, promise({ leadId: world.dinasSosial }));
		submitMinutes(world.dimas, meetingId);
		expect(outcomeOf(() => adoptMinutes(world.sekda, meetingId, { exception: null }))).toBe(
			'minutes.silent_gap'
		);
		expect(row()).toMatchObject({ state: 'submitted', content: null });
		adoptMinutes(world.sekda, meetingId, { exception: 'Tenggat menunggu APBD disahkan.' });
		expect(db.select().from(meetings).all()).toMatchObject([
			{ exceptionReason: 'Tenggat menunggu APBD disahkan.' }
		]);
		expect(row()?.content).toContain('Tenggat menunggu APBD disahkan.');
	});

	it('without a gap records no exception, whatever was typed', () => {
		submitMinutes(world.dimas, meetingId);
		adoptMinutes(world.sekda, meetingId, { exception: 'Tidak perlu' });
		expect(db.select().from(meetings).all()).toMatchObject([{ exceptionReason: null }]);
	});

	it('leaves no trace when part of it fails', () => {
		const resolutionId = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, resolutionId, complete());
		submitMinutes(world.dimas, meetingId);
		openWriter().update(meetings).set({ state: 'in_session' }).run();
		const before = names().length;
		expect(outcomeOf(() => adoptMinutes(world.sekda, meetingId, { exception: null }))).toBe(
			'meeting.move_not_allowed'
		);
		expect(row()).toMatchObject({ state: 'submitted', contentHash: null });
		expect(db.select().from(commitments).all()).toMatchObject([{ state: 'drafted' }]);
		expect(names()).toHaveLength(before);
	});
});

describe('frozen minutes', () => {
	beforeEach(() => {
		const resolutionId = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, resolutionId, complete());
		submitMinutes(world.dimas, meetingId);
		adoptMinutes(world.sekda, meetingId, { exception: null });
	});

	it('have a hash that anybody can compute again from what was frozen', () => {
		const { content, contentHash } = row() ?? {};
		expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
		expect(hashOf(content ?? '')).toBe(contentHash);
		expect(alteredMinutes()).toEqual([]);
	});

	it('are known to be altered when a single word of them changes', () => {
		const changed = (row()?.content ?? '').replace('24 jam', '12 jam');
		expect(hashOf(changed)).not.toBe(row()?.contentHash);
		openWriter().update(minutes).set({ content: changed }).run();
		expect(alteredMinutes()).toEqual([meetingId]);
	});

	it('no longer match the record when a note is changed behind them', () => {
		expect(freeze(meetingId).contentHash).toBe(row()?.contentHash);
		openWriter().update(notes).set({ text: 'Stok beras habis.' }).run();
		expect(freeze(meetingId).contentHash).not.toBe(row()?.contentHash);
	});

	it('say who, what and by when in words, not in row numbers', () => {
		const content: unknown = JSON.parse(row()?.content ?? '');
		expect(content).toMatchObject({
			form: 'tuntas-minutes/1',
			hosts: [{ institution: 'Sekretariat Daerah' }],
			roles: [{ role: 'chair', person: 'Drs. Bambang Sekda, M.Si.' }],
			resolutions: [{ number: 1, text: 'Layanan gawat darurat tersedia 24 jam.' }],
			commitments: [
				{
					code: 'K-2026-0001',
					lead: 'Dinas Kesehatan',
					dueWords: 'dua minggu',
					due: '2026-12-07',
					proof: 'Jadwal piket'
				}
			]
		});
	});

	it('take nothing more but numbered addenda', () => {
		expect(outcomeOf(() => recordNote(world.siti, meetingId, note()))).toBe('minutes.frozen');
		expect(addAddendum(world.siti, meetingId, { text: 'Ralat nama.' })).toBe(1);
		expect(addAddendum(world.sekda, meetingId, { text: 'Ralat tempat.' })).toBe(2);
		expect(db.select().from(addenda).all()).toMatchObject([
			{ number: 1, addedBy: world.siti.accountId },
			{ number: 2, addedBy: world.sekda.accountId }
		]);
	});
});

describe('an addendum', () => {
	it('waits for the adoption', () => {
		expect(outcomeOf(() => addAddendum(world.siti, meetingId, { text: 'Ralat' }))).toBe(
			'minutes.not_adopted_yet'
		);
	});
});
