import { beforeEach, describe, expect, it } from 'vitest';
import { makeCommitment } from '#domain/commitments/making.ts';
import { minutesPage } from '#domain/minutes/queries.ts';
import { readBackPage } from '#domain/minutes/read-back.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { setClock } from '#lib/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { inSession, insertMeeting } from '../../support/records.ts';
import { promise, resolution } from '../../support/recording.ts';
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

const numbersFor = (actor: World['siti']) =>
	readBackPage(actor, meetingId).resolutions.map((one) => one.number);

describe('what is read back at the end of a meeting', () => {
	it('is every standing resolution by number, without the withdrawn ones', () => {
		const [, second] = [1, 2, 3].map((number) =>
			recordResolution(world.siti, meetingId, resolution({ text: `Keputusan ${number}.` }))
		);
		withdrawResolution(world.siti, second ?? 0, { reason: 'Diulang pada keputusan 3.' });
		expect(numbersFor(world.siti)).toEqual([1, 3]);
	});

	it('says with each resolution what it and its commitments still lack', () => {
		recordResolution(world.siti, meetingId, resolution({ kind: 'directive', speaker: null }));
		const second = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(
			world.siti,
			second,
			promise({ leadId: world.dinasSosial, dueWords: null, proof: null })
		);
		const lacking = readBackPage(world.siti, meetingId).resolutions.map(({ gaps }) =>
			gaps.map(({ code, number }) => `${code} ${number}`)
		);
		expect(lacking).toEqual([
			['resolution_speaker 1'],
			['commitment_due 2.1', 'commitment_proof 2.1']
		]);
	});

	it('holds back what the reader may not know, in the list and in what is missing', () => {
		recordResolution(world.siti, meetingId, resolution());
		const secret = recordResolution(
			world.siti,
			meetingId,
			resolution({ confidentiality: 'secret' })
		);
		makeCommitment(world.siti, secret, promise({ leadId: null }));
		expect(numbersFor(world.siti)).toEqual([1, 2]);
		expect(numbersFor(world.yusuf)).toEqual([1]);
		expect(readBackPage(world.yusuf, meetingId).gaps.some(({ number }) => number === '2.1')).toBe(
			false
		);
	});

	it('is not there for who may not know of the meeting', () => {
		const hidden = insertMeeting(world, { state: 'in_session', confidentiality: 'secret' });
		expect(outcomeOf(() => readBackPage(world.yusuf, hidden))).toBe('not_found');
	});
});

describe('the end of a meeting', () => {
	it('is offered at the desk to who runs it, while it goes on', () => {
		expect(minutesPage(world.siti, meetingId).may.conclude).toBe(true);
		expect(minutesPage(world.yusuf, meetingId).may.conclude).toBe(false);
		const over = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-20' });
		expect(minutesPage(world.siti, over).may.conclude).toBe(false);
	});
});
