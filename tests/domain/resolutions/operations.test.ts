import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { changeResolution, recordResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { positions, resolutions } from '#domain/resolutions/schema.ts';
import { findResolution } from '#domain/resolutions/subject.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf, problemOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { promise, resolution } from '../../support/recording.ts';
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

const numbers = () =>
	db
		.select({ number: resolutions.number })
		.from(resolutions)
		.all()
		.map((row) => row.number);

const eventNames = () =>
	db
		.select({ name: events.name })
		.from(events)
		.orderBy(events.id)
		.all()
		.map((row) => row.name);

describe('a resolution', () => {
	it('takes the next number of its meeting, and a withdrawn one keeps its own', () => {
		recordResolution(world.siti, meetingId, resolution());
		const second = recordResolution(world.siti, meetingId, resolution());
		withdrawResolution(world.siti, second, { reason: 'Belum disepakati' });
		recordResolution(world.siti, meetingId, resolution());
		const other = insertMeeting(world, { state: 'in_session' });
		recordResolution(world.siti, other, resolution());
		expect(numbers()).toEqual([1, 2, 3, 1]);
	});

	it('counts a secret one without saying so', () => {
		recordResolution(world.siti, meetingId, resolution({ confidentiality: 'secret' }));
		const open = recordResolution(world.siti, meetingId, resolution());
		expect(findResolution(world.yusuf, open).number).toBe(2);
	});

	it('that is secret within an ordinary meeting does not exist for others', () => {
		const id = recordResolution(world.siti, meetingId, resolution({ confidentiality: 'secret' }));
		for (const who of ['yusuf', 'bupati', 'laras', 'admin', 'stranger'] as const)
			expect(
				outcomeOf(() => findResolution(world[who], id)),
				who
			).toBe('not_found');
		for (const who of ['siti', 'sekda', 'auditor'] as const)
			expect(findResolution(world[who], id).id, who).toBe(id);
	});

	it('is reworded with both wordings in the history', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		changeResolution(world.dimas, id, { ...resolution({ text: 'Baru.' }), version: 1 });
		expect(findResolution(world.siti, id)).toMatchObject({ text: 'Baru.', version: 2 });
		const [last] = db.select().from(events).orderBy(events.id).all().slice(-1);
		expect(JSON.parse(last?.facts ?? '')).toEqual({
			number: 1,
			before: 'Layanan gawat darurat tersedia 24 jam.',
			after: 'Baru.'
		});
	});

	it('shows the stored wording to the second of two who reword it at once', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		changeResolution(world.dimas, id, { ...resolution({ text: 'Pertama.' }), version: 1 });
		expect(() =>
			changeResolution(world.siti, id, { ...resolution({ text: 'Kedua.' }), version: 1 })
		).toThrow(
			expect.objectContaining({
				kind: 'conflict',
				current: expect.objectContaining({ text: 'Pertama.', version: 2 })
			})
		);
	});

	it('that becomes stricter takes what was promised under it along', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, id, promise());
		changeResolution(world.siti, id, { ...resolution({ confidentiality: 'secret' }), version: 1 });
		expect(db.select().from(commitments).all()).toMatchObject([{ confidentiality: 'secret' }]);
	});

	it('cancels its drafted commitments when it is withdrawn, and keeps their numbers', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, id, promise());
		makeCommitment(world.siti, id, promise());
		withdrawResolution(world.siti, id, { reason: 'Ditunda' });
		expect(db.select().from(commitments).all()).toMatchObject([
			{ number: 1, state: 'cancelled', stateReason: 'Ditunda' },
			{ number: 2, state: 'cancelled', stateReason: 'Ditunda' }
		]);
		expect(eventNames().slice(-3)).toEqual([
			'resolution.withdrawn',
			'commitment.cancelled',
			'commitment.cancelled'
		]);
		expect(outcomeOf(() => makeCommitment(world.siti, id, promise()))).toBe('resolution.withdrawn');
		expect(outcomeOf(() => withdrawResolution(world.siti, id, { reason: 'Lagi' }))).toBe(
			'resolution.withdrawn'
		);
	});
});

describe('a position', () => {
	it('is one per institution, and each earlier stand stays in the history', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		const stand = { institutionId: world.polres, stance: 'rejects', note: null, seen: {} } as const;
		recordPosition(world.siti, id, stand);
		recordPosition(world.siti, id, {
			...stand,
			stance: 'agrees_with_note',
			note: 'Sepanjang tersedia personel.',
			seen: { [`i${world.polres}`]: 1 }
		});
		expect(db.select().from(positions).all()).toMatchObject([
			{
				institutionId: world.polres,
				stance: 'agrees_with_note',
				note: 'Sepanjang tersedia personel.',
				version: 2
			}
		]);
		const said = db
			.select({ name: events.name, facts: events.facts })
			.from(events)
			.all()
			.filter((event) => event.name === 'position.recorded');
		expect(said.map((event) => JSON.parse(event.facts).stance)).toEqual([
			'rejects',
			'agrees_with_note'
		]);
	});

	it('is not replaced by whoever has not seen it, and the refusal shows both', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		const stand = { institutionId: world.polres, stance: 'rejects', note: null } as const;
		const seen = (version: number) => ({ [`i${world.polres}`]: version });
		recordPosition(world.siti, id, { ...stand, note: 'Tanpa personel.', seen: {} });
		for (const unseen of [{}, { [`i${world.dinasSosial}`]: 1 }, seen(2)])
			expect(
				problemOf(() => recordPosition(world.siti, id, { ...stand, seen: unseen }))
			).toMatchObject({
				status: 409,
				current: { stance: 'rejects', note: 'Tanpa personel.', version: 1 }
			});
		recordPosition(world.siti, id, { ...stand, stance: 'agrees', seen: seen(1) });
		expect(db.select().from(positions).all()).toMatchObject([{ stance: 'agrees', version: 2 }]);
		expect(eventNames().filter((name) => name === 'position.recorded')).toHaveLength(2);
	});

	it('is not taken by an institution that does not exist', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		const stand = { institutionId: 9999, stance: 'agrees', note: null, seen: {} } as const;
		expect(outcomeOf(() => recordPosition(world.siti, id, stand))).toBe('institutionId: choose');
	});
});
