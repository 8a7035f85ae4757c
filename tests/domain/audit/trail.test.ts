import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { change } from '#domain/audit/change.ts';
import { auditLog, countLogForPage, trailOfMeeting } from '#domain/audit/trail.ts';
import { verifyChain } from '#domain/audit/verification.ts';
import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { meetingHosts, meetings } from '#domain/meetings/schema.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { openConnection } from '#lib/server/database.ts';
import { promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

/** A meeting of the Setda with one resolution, each of a class of its own. */
function meetingOf(meetingClass: Confidentiality, resolutionClass: Confidentiality): number {
	return change(world.siti, 'meeting.drafted', (writer) => {
		const meeting = writer
			.insert(meetings)
			.values({
				regionId: world.contoh,
				title: 'Rakor',
				timeZone: 'Asia/Makassar',
				confidentiality: meetingClass,
				createdAt: 0
			})
			.returning()
			.get();
		writer
			.insert(meetingHosts)
			.values({ meetingId: meeting.id, institutionId: world.setda, position: 0 })
			.run();
		const resolution = writer
			.insert(resolutions)
			.values({
				meetingId: meeting.id,
				number: 1,
				kind: 'decision',
				text: 'Isi',
				confidentiality: resolutionClass,
				recordedAt: 0
			})
			.returning()
			.get();
		change(world.siti, 'resolution.recorded', () => ({
			about: {
				regionId: world.contoh,
				meetingId: meeting.id,
				subject: 'resolutions',
				subjectId: resolution.id
			},
			facts: { number: 1, kind: 'decision' as const },
			result: null
		}));
		return {
			about: { regionId: world.contoh, meetingId: meeting.id },
			facts: { title: 'Rakor', host: 'Setda' },
			result: meeting.id
		};
	});
}

const namesFor = (actor: AccountActor, meetingId: number) =>
	trailOfMeeting(actor, meetingId).map((line) => line.name);

describe('the trail of a meeting', () => {
	it('is read newest first by those who may read the meeting', () => {
		const id = meetingOf('ordinary', 'ordinary');
		expect(namesFor(world.yusuf, id)).toEqual(['meeting.drafted', 'resolution.recorded']);
	});

	it('does not mention a secret resolution to those who may not know of it', () => {
		const id = meetingOf('ordinary', 'secret');
		expect(namesFor(world.yusuf, id)).toEqual(['meeting.drafted']);
		expect(namesFor(world.bupati, id)).toEqual(['meeting.drafted']);
		expect(namesFor(world.siti, id)).toContain('resolution.recorded');
	});

	it('does not exist where the meeting does not', () => {
		const id = meetingOf('secret', 'secret');
		for (const actor of [world.yusuf, world.bupati, world.admin, world.stranger])
			expect(() => trailOfMeeting(actor, id)).toThrow('not_found');
	});
});

describe('the log of the instance', () => {
	it('shows an administrator nothing about a secret meeting', () => {
		meetingOf('secret', 'secret');
		expect(auditLog(world.admin, {})).toEqual([]);
		expect(auditLog(world.auditor, {})).toHaveLength(2);
	});

	it('is counted as far as it is shown, by each filter', () => {
		for (const actor of [world.admin, world.auditor])
			for (const filter of [{}, { name: 'meeting.scheduled' }, { person: 'nobody' }])
				expect(countLogForPage(actor, filter)).toBe(auditLog(actor, filter).length);
	});

	it('names what each line is about, and by its code alone a commitment of a meeting that stays hidden', () => {
		const open = promise(world, { title: 'Rakor posyandu' });
		reportOn(world.yusuf, open, world.dinasSosial);
		drafted(world, { title: 'Rakor pasar' });
		const owed = promise(world, {
			secrecy: 'secret',
			title: 'Konferensi kasus',
			lead: world.polres
		});
		reportOn(world.sari, owed, world.polres);
		const named = (actor: AccountActor) => new Set(auditLog(actor, {}).map(({ record }) => record));
		expect(named(world.auditor)).toEqual(
			new Set([stored(owed).code, 'Rakor pasar', stored(open).code])
		);
		expect(named(world.admin)).toEqual(new Set(['Rakor pasar', stored(open).code]));
	});

	it('names a series only to who may know of one of its meetings', () => {
		const inSeries = (confidentiality: Confidentiality, seriesName: string) =>
			drafted(world, { confidentiality, seriesName });
		inSeries('secret', 'Konferensi kasus');
		inSeries('ordinary', 'Rakor bulanan');
		const named = (actor: AccountActor) =>
			auditLog(actor, { name: 'series.named' }).map((line) => line.facts['name']);
		expect(named(world.admin)).toEqual(['Rakor bulanan']);
		expect(named(world.auditor)).toEqual(['Rakor bulanan', 'Konferensi kasus']);
	});

	it('is closed to everybody else', () => {
		for (const actor of [world.siti, world.sekda, world.bupati, world.laras, world.yusuf])
			expect(() => auditLog(actor, {})).toThrow('forbidden');
	});
});

describe('the chain of events', () => {
	it('is whole after ordinary work, and its head is the last hash', () => {
		meetingOf('ordinary', 'ordinary');
		expect(verifyChain()).toMatchObject({ events: 2, brokenAt: null });
	});

	it('breaks where somebody altered a line behind the back of the triggers', () => {
		meetingOf('ordinary', 'ordinary');
		openConnection().exec('drop trigger events_never_change');
		openConnection().exec("update events set actor_name = 'Orang lain' where id = 1");
		expect(verifyChain().brokenAt).toBe(1);
	});
});
