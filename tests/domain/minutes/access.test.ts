import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { completeCommitment } from '#domain/commitments/completion.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { addAddendum } from '#domain/minutes/addenda.ts';
import { adoptMinutes, returnMinutes, submitMinutes } from '#domain/minutes/adoption.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { turnNoteIntoResolution } from '#domain/resolutions/from-note.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { setClock } from '#lib/clock.ts';
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

type Who =
	'siti' | 'dimas' | 'sekda' | 'yusuf' | 'laras' | 'bupati' | 'admin' | 'auditor' | 'stranger';

const REFUSED = ['forbidden', 'forbidden', 'forbidden', 'forbidden'] as const;
const UNKNOWN = ['not_found', 'not_found', 'not_found', 'not_found'] as const;

/** Who may record (note, resolution, position, commitment …), submit, decide, and add afterwards. */
const TABLE: readonly [Who, record: string, submit: string, decide: string, add: string][] = [
	['siti', 'done', 'done', 'forbidden', 'done'],
	['dimas', 'done', 'done', 'forbidden', 'forbidden'],
	['sekda', 'done', 'done', 'done', 'done'],
	['yusuf', ...REFUSED],
	['laras', ...REFUSED],
	['bupati', ...REFUSED],
	['admin', ...REFUSED],
	['auditor', ...REFUSED],
	['stranger', ...UNKNOWN]
];

describe('the minutes', () => {
	it.each(TABLE)(
		'%s: records %s, submits %s, decides %s, adds %s',
		(who, record, submit, decide, add) => {
			const actor: AccountActor = world[who];
			const id = insertMeeting(world, { state: 'concluded' });
			const noteId = recordNote(world.dimas, id, note());
			const resolutionId = recordResolution(world.siti, id, resolution());
			const commitmentId = makeCommitment(world.siti, resolutionId, promise());
			const stand = {
				institutionId: world.dinasSosial,
				stance: 'agrees',
				note: null,
				seen: {}
			} as const;
			const completed = { ...promise({ proof: 'Jadwal' }), version: 1 };
			const turned = { kind: 'agreement', text: null, addendum: null } as const;

			expect(outcomeOf(() => recordNote(actor, id, note()))).toBe(record);
			expect(outcomeOf(() => recordResolution(actor, id, resolution()))).toBe(record);
			expect(outcomeOf(() => recordPosition(actor, resolutionId, stand))).toBe(record);
			expect(outcomeOf(() => makeCommitment(actor, resolutionId, promise()))).toBe(record);
			expect(outcomeOf(() => completeCommitment(actor, commitmentId, completed))).toBe(record);
			expect(outcomeOf(() => turnNoteIntoResolution(actor, noteId, turned))).toBe(record);
			expect(outcomeOf(() => submitMinutes(actor, id))).toBe(submit);
			putMinutes(id, 'submitted');
			expect(outcomeOf(() => returnMinutes(actor, id, { reason: 'Kurang lengkap' }))).toBe(decide);
			putMinutes(id, 'submitted');
			expect(outcomeOf(() => adoptMinutes(actor, id, { exception: 'Menyusul' }))).toBe(decide);
			putMinutes(id, 'adopted');
			expect(outcomeOf(() => addAddendum(actor, id, { text: 'Ralat' }))).toBe(add);
			expect(
				outcomeOf(() => makeCommitment(actor, resolutionId, promise({ addendum: 'Tambahan' })))
			).toBe(add);
		}
	);

	it('are not adopted by the chair who wrote them alone', () => {
		const id = insertMeeting(world, { state: 'concluded' });
		recordResolution(world.sekda, id, resolution());
		submitMinutes(world.sekda, id);
		expect(outcomeOf(() => adoptMinutes(world.sekda, id, { exception: 'Menyusul' }))).toBe(
			'forbidden'
		);
	});

	it('are adopted by a chair who wrote in them beside others', () => {
		const id = insertMeeting(world, { state: 'concluded' });
		recordResolution(world.sekda, id, resolution());
		recordNote(world.dimas, id, note());
		submitMinutes(world.sekda, id);
		expect(outcomeOf(() => adoptMinutes(world.sekda, id, { exception: 'Menyusul' }))).toBe('done');
	});
});
