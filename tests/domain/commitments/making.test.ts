import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { commitmentParts, commitments } from '#domain/commitments/schema.ts';
import { addenda } from '#domain/minutes/schema.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { markAsImported, promise, putMinutes, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

/** Senin, 23 November 2026, 09.00 WITA. */
const MEETING_DAY = '2026-11-23';

let world: World;
let meetingId: number;
let resolutionId: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = insertMeeting(world, { state: 'in_session', heldOn: MEETING_DAY });
	resolutionId = recordResolution(world.siti, meetingId, resolution());
});

const stored = () => db.select().from(commitments).all();
const make = (over: Parameters<typeof promise>[0] = {}) =>
	makeCommitment(world.siti, resolutionId, promise(over));

describe('a commitment', () => {
	it('is numbered within its resolution and coded within its region and year', () => {
		make();
		make();
		const second = recordResolution(world.siti, meetingId, resolution());
		makeCommitment(world.siti, second, promise());
		const older = insertMeeting(world, { state: 'concluded', heldOn: '2025-12-30' });
		const old = recordResolution(world.siti, older, resolution());
		makeCommitment(world.siti, old, promise());
		const undated = insertMeeting(world, { state: 'concluded' });
		const unknown = recordResolution(world.siti, undated, resolution());
		makeCommitment(world.siti, unknown, promise());
		expect(stored().map(({ code, number }) => [code, number])).toEqual([
			['K-2026-0001', 1],
			['K-2026-0002', 2],
			['K-2026-0003', 1],
			['K-2025-0001', 1],
			['K-2026-0004', 1]
		]);
	});

	it('may still lack lead, date and proof, and then nothing is made up', () => {
		make();
		expect(stored()).toMatchObject([
			{ leadId: null, dueKind: 'unset', dueWords: null, dueCurrent: null, proof: null, kind: null }
		]);
		expect(db.select().from(commitmentParts).all()).toEqual([]);
	});

	it('names one lead and who supports it with which part', () => {
		make({
			leadId: world.dinasKesehatan,
			supporting: [{ institutionId: world.polres, task: 'Pengamanan jalur' }]
		});
		expect(db.select().from(commitmentParts).orderBy(commitmentParts.role).all()).toMatchObject([
			{ institutionId: world.dinasKesehatan, role: 'lead', task: null },
			{ institutionId: world.polres, role: 'supporting', task: 'Pengamanan jalur' }
		]);
	});

	it.each([
		['a lead that does not exist', 'leadId: choose', () => ({ leadId: 9999 })],
		[
			'support that does not exist',
			'supporting: choose',
			() => ({ supporting: [{ institutionId: 9999, task: null }] })
		],
		[
			'a lead that also supports',
			'supporting: chosen_twice',
			() => ({ leadId: world.polres, supporting: [{ institutionId: world.polres, task: null }] })
		],
		[
			'one institution twice',
			'supporting: chosen_twice',
			() => ({
				supporting: [
					{ institutionId: world.polres, task: null },
					{ institutionId: world.polres, task: 'Lagi' }
				]
			})
		]
	])('is refused with %s: %s', (_, refusal, over) => {
		expect(outcomeOf(() => make(over()))).toBe(refusal);
		expect(stored()).toEqual([]);
	});

	it.each([
		['paling lama dua minggu', null, 'calendar_duration', '2026-12-07'],
		['10 hari kerja', null, 'working_days', '2026-12-07'],
		['sebelum 10 Desember', null, 'before', '2026-12-09'],
		['segera', null, 'unset', null],
		['segera', '2026-12-01', 'date', '2026-12-01'],
		['paling lama dua minggu', '2026-12-04', 'calendar_duration', '2026-12-04'],
		[null, '2026-12-18', 'date', '2026-12-18']
	] as const)('due "%s" and by hand %s is %s, %s', (dueWords, dueOn, dueKind, date) => {
		make({ dueWords, dueOn });
		expect(stored()).toMatchObject([{ dueKind, dueWords, dueOriginal: date, dueCurrent: date }]);
	});

	it('counts "dua minggu" from the meeting, not from the day on which it is typed', () => {
		setClock(Date.UTC(2026, 10, 30, 1));
		make({ dueWords: 'dua minggu' });
		expect(stored()).toMatchObject([{ dueCurrent: '2026-12-07' }]);
	});

	it('keeps the rhythm and the milestone that were spoken', () => {
		make({ dueWords: 'laporan setiap triwulan' });
		make({ dueWords: 'setelah data terkumpul' });
		expect(stored()).toMatchObject([
			{ dueKind: 'recurring', recurrence: 'quarterly' },
			{
				dueKind: 'milestone',
				dueCurrent: null,
				milestone: expect.stringContaining('data terkumpul')
			}
		]);
	});

	it('is never more open than its resolution', () => {
		const secret = recordResolution(
			world.siti,
			meetingId,
			resolution({ confidentiality: 'secret' })
		);
		makeCommitment(world.siti, secret, promise({ confidentiality: 'ordinary' }));
		make({ confidentiality: 'restricted' });
		expect(stored().map((row) => row.confidentiality)).toEqual(['secret', 'restricted']);
	});

	it('tells its history the code, the number, the lead by name and the date', () => {
		make({ leadId: world.dinasKesehatan, dueWords: 'dua minggu' });
		const [made] = db.select().from(events).all().slice(-1);
		expect(made).toMatchObject({ name: 'commitment.made', meetingId });
		expect(JSON.parse(made?.facts ?? '')).toEqual({
			code: 'K-2026-0001',
			number: '1.1',
			lead: 'Dinas Kesehatan',
			due: '2026-12-07'
		});
	});
});

describe('a commitment out of a meeting that came from a source', () => {
	it('is marked as added, field by field, with who and when', () => {
		markAsImported(meetingId);
		const id = make({ leadId: world.dinasSosial, dueWords: '2 minggu', proof: 'SK bupati' });
		const marks = db.select().from(provenances).orderBy(provenances.id).all();
		expect(marks.map((mark) => mark.field)).toEqual(['description', 'lead', 'due', 'proof']);
		for (const mark of marks)
			expect(mark).toMatchObject({
				meetingId,
				subject: 'commitments',
				subjectId: id,
				basis: 'added',
				accountId: world.siti.accountId,
				at: Date.UTC(2026, 10, 23, 1)
			});
	});

	it('is not marked where the meeting was recorded here', () => {
		make({ leadId: world.dinasSosial });
		expect(db.select().from(provenances).all()).toEqual([]);
	});
});

describe('a commitment made after adoption', () => {
	beforeEach(() => putMinutes(meetingId, 'adopted'));

	it('needs an addendum, is active at once, and the history tells it in that order', () => {
		expect(outcomeOf(() => make())).toBe('addendum: required');
		make({ addendum: 'Disepakati melalui surat tanggal 30 November 2026.' });
		expect(stored()).toMatchObject([{ state: 'active', activeSince: Date.UTC(2026, 10, 23, 1) }]);
		expect(db.select().from(addenda).all()).toMatchObject([
			{ number: 1, text: 'Disepakati melalui surat tanggal 30 November 2026.' }
		]);
		const names = db.select({ name: events.name }).from(events).orderBy(events.id).all();
		expect(names.map((event) => event.name).slice(-3)).toEqual([
			'minutes.addendum_added',
			'commitment.made',
			'commitment.activated'
		]);
	});
});
