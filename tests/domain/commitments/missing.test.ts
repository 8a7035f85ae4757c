import { beforeEach, describe, expect, it } from 'vitest';
import { DUE_KINDS } from '#domain/calendar/due-kinds.ts';
import type { AccountActor } from '#domain/access/actor.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { gapsOf, lackingOf } from '#domain/commitments/missing.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { RESOLUTION_KINDS } from '#domain/resolutions/kinds.ts';
import { setClock } from '#lib/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { completeRecord, promise, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = insertMeeting(world, { state: 'in_session', heldOn: '2026-11-23' });
});

const gaps = (actor: AccountActor = world.siti, id = meetingId) =>
	gapsOf(actor, id).map((gap) => [gap.code, gap.number]);

describe('what is missing', () => {
	it('of a meeting: its date, its chair, who came', () => {
		const undated = insertMeeting(world, { state: 'in_session' });
		expect(gaps(world.siti, undated)).toEqual([
			['meeting_date', ''],
			['meeting_chair', ''],
			['attendance', '']
		]);
		completeRecord(world, meetingId);
		expect(gaps()).toEqual([]);
	});

	it.each(RESOLUTION_KINDS)(
		'of a resolution of kind %s: who gave it, if somebody must have',
		(kind) => {
			completeRecord(world, meetingId);
			recordResolution(world.siti, meetingId, resolution({ kind }));
			recordResolution(world.siti, meetingId, resolution({ kind, speakerWords: 'Sekda' }));
			const needed = kind === 'directive' || kind === 'instruction';
			expect(gaps()).toEqual(needed ? [['resolution_speaker', '1']] : []);
		}
	);

	it('of a commitment: lead, due date, proof', () => {
		completeRecord(world, meetingId);
		const id = recordResolution(world.siti, meetingId, resolution());
		const whole = { leadId: world.dinasSosial, dueWords: 'dua minggu', proof: 'SK' };
		makeCommitment(world.siti, id, promise(whole));
		makeCommitment(world.siti, id, promise({ ...whole, leadId: null }));
		makeCommitment(world.siti, id, promise({ ...whole, dueWords: 'segera' }));
		makeCommitment(world.siti, id, promise({ ...whole, proof: null }));
		makeCommitment(world.siti, id, promise({ ...whole, dueWords: 'setiap triwulan' }));
		makeCommitment(world.siti, id, promise({ ...whole, dueWords: 'setelah data terkumpul' }));
		expect(gaps()).toEqual([
			['commitment_lead', '1.2'],
			['commitment_due', '1.3'],
			['commitment_proof', '1.4']
		]);
	});

	it.each(DUE_KINDS)(
		'of a commitment that is due as %s without a date: the date, if it could have one',
		(dueKind) => {
			const lacking = lackingOf({ leadId: 1, dueKind, dueCurrent: null, proof: 'SK' });
			const dateless = dueKind === 'milestone' || dueKind === 'recurring';
			expect(lacking).toEqual(dateless ? [] : ['commitment_due']);
		}
	);

	it('is nothing under a resolution that was withdrawn', () => {
		completeRecord(world, meetingId);
		const id = recordResolution(world.siti, meetingId, resolution({ kind: 'directive' }));
		makeCommitment(world.siti, id, promise());
		withdrawResolution(world.siti, id, { reason: 'Ditunda' });
		expect(gaps()).toEqual([]);
	});

	it('of a secret resolution is not told to others', () => {
		completeRecord(world, meetingId);
		const id = recordResolution(
			world.siti,
			meetingId,
			resolution({ kind: 'directive', confidentiality: 'secret' })
		);
		makeCommitment(world.siti, id, promise());
		expect(gaps(world.siti)).toHaveLength(4);
		for (const who of ['dimas', 'yusuf', 'bupati', 'admin', 'stranger'] as const)
			expect(gaps(world[who]), who).toEqual([]);
	});
});
