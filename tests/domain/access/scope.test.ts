import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { CONFIDENTIALITY } from '#domain/access/confidentiality.ts';
import { visibleCommitments, visibleMeetings } from '#domain/access/scope.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { clearances, meetingHosts, meetings } from '#domain/meetings/schema.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { insertAttendance } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const actorsOf = (w: World): Record<string, Actor> => ({
	'secretariat of the host': w.siti,
	'official of the host': w.sekda,
	'minute-taker named for it': w.dimas,
	'liaison of an invited office': w.yusuf,
	'liaison of an office that is not invited': w.wati,
	'verifier of the region': w.laras,
	'leader of the region': w.bupati,
	administrator: w.admin,
	auditor: w.auditor,
	'secretariat of another region': w.stranger,
	visitor: VISITOR,
	system: SYSTEM
});

/** Rows: who; columns: sees ordinary, restricted, secret. */
const MEETINGS: Record<string, readonly [boolean, boolean, boolean]> = {
	'secretariat of the host': [true, true, true],
	'official of the host': [true, true, true],
	'minute-taker named for it': [true, true, true],
	'liaison of an invited office': [true, true, false],
	'liaison of an office that is not invited': [true, false, false],
	'verifier of the region': [true, true, false],
	'leader of the region': [true, true, false],
	administrator: [true, false, false],
	auditor: [true, true, true],
	'secretariat of another region': [false, false, false],
	visitor: [false, false, false],
	system: [true, true, true]
};

/** How many meetings, and how many commitments, somebody sees. */
const meetingsSeenBy = (actor: Actor) =>
	db.select({ id: meetings.id }).from(meetings).where(visibleMeetings(actor)).all().length;
const commitmentsSeenBy = (actor: Actor) =>
	db.select({ id: commitments.id }).from(commitments).where(visibleCommitments(actor)).all().length;

const COMMITMENTS: Record<string, readonly [boolean, boolean, boolean]> = {
	...MEETINGS,
	// Here the invited office is the one that owes it.
	'liaison of an invited office': [true, true, true]
};

describe('who sees a meeting', () => {
	for (const [who, seen] of Object.entries(MEETINGS)) {
		it(`${who}: ordinary ${seen[0]}, restricted ${seen[1]}, secret ${seen[2]}`, () => {
			const actor = actorsOf(world)[who] ?? VISITOR;
			const visible = CONFIDENTIALITY.map((confidentiality) => {
				const id = insertMeeting(world, {
					confidentiality,
					invited: [world.dinasSosial],
					minuteTakerPersonId: world.dimas.personId
				});
				return (
					db
						.select({ id: meetings.id })
						.from(meetings)
						.where(and(eq(meetings.id, id), visibleMeetings(actor)))
						.all().length === 1
				);
			});
			expect(visible).toEqual(seen);
		});
	}

	it('somebody cleared by name sees that secret meeting and no other', () => {
		const [one, other] = [
			insertMeeting(world, { confidentiality: 'secret' }),
			insertMeeting(world, { confidentiality: 'secret' })
		];
		openWriter()
			.insert(clearances)
			.values({ meetingId: one, accountId: world.laras.accountId, grantedAt: 0 })
			.run();
		const ids = db
			.select({ id: meetings.id })
			.from(meetings)
			.where(visibleMeetings(world.laras))
			.all();
		expect(ids).toEqual([{ id: one }]);
		expect(ids).not.toContainEqual({ id: other });
	});

	it('an invitation that was withdrawn opens nothing', () => {
		insertMeeting(world, { confidentiality: 'restricted', invited: [world.dinasSosial] });
		openWriter().run('update invitations set withdrawn_at = 1');
		expect(meetingsSeenBy(world.yusuf)).toBe(0);
	});

	it('an office that came uninvited to a restricted one sees it, until that is taken back', () => {
		const meetingId = insertMeeting(world, { confidentiality: 'restricted' });
		expect(meetingsSeenBy(world.yusuf)).toBe(0);
		insertAttendance(world, meetingId, 'guest');
		expect(meetingsSeenBy(world.yusuf)).toBe(1);
		openWriter().run('update attendances set withdrawn_at = 1');
		expect(meetingsSeenBy(world.yusuf)).toBe(0);
	});

	it('the host knows of a secret one, the office that is only a counterpart does not', () => {
		const meetingId = insertMeeting(world, { confidentiality: 'secret' });
		const beside = { meetingId, institutionId: world.foreignOffice, position: 1 };
		openWriter()
			.insert(meetingHosts)
			.values({ ...beside, kind: 'counterpart' })
			.run();
		expect([meetingsSeenBy(world.siti), meetingsSeenBy(world.stranger)]).toEqual([1, 0]);
	});

	it('an invited office of another region sees the ordinary meeting to which it is invited', () => {
		const id = insertMeeting(world, { invited: [world.foreignOffice] });
		insertMeeting(world);
		expect(
			db.select({ id: meetings.id }).from(meetings).where(visibleMeetings(world.stranger)).all()
		).toEqual([{ id }]);
	});
});

describe('who sees a commitment', () => {
	for (const [who, seen] of Object.entries(COMMITMENTS)) {
		it(`${who}: ordinary ${seen[0]}, restricted ${seen[1]}, secret ${seen[2]}`, () => {
			const actor = actorsOf(world)[who] ?? VISITOR;
			const visible = CONFIDENTIALITY.map((confidentiality) => {
				const meetingId = insertMeeting(world, {
					confidentiality,
					invited: [world.dinasSosial],
					minuteTakerPersonId: world.dimas.personId
				});
				const id = insertCommitment(world, meetingId, { confidentiality });
				return (
					db
						.select({ id: commitments.id })
						.from(commitments)
						.where(and(eq(commitments.id, id), visibleCommitments(actor)))
						.all().length === 1
				);
			});
			expect(visible).toEqual(seen);
		});
	}

	it('who owes a secret one does not see it before the minutes are adopted', () => {
		const meetingId = insertMeeting(world, { confidentiality: 'secret' });
		insertCommitment(world, meetingId, { confidentiality: 'secret', state: 'drafted' });
		expect(commitmentsSeenBy(world.yusuf)).toBe(0);
	});

	it('a supporting institution sees the secret commitment in which it has a part', () => {
		const meetingId = insertMeeting(world, { confidentiality: 'secret' });
		insertCommitment(world, meetingId, {
			confidentiality: 'secret',
			leadId: world.polres,
			supporting: [world.dinasKesehatan]
		});
		expect([commitmentsSeenBy(world.wati), commitmentsSeenBy(world.yusuf)]).toEqual([1, 0]);
	});

	it('an institution whose part was withdrawn knows no more of the secret commitment', () => {
		const meetingId = insertMeeting(world, { confidentiality: 'secret' });
		insertCommitment(world, meetingId, { confidentiality: 'secret', leadId: world.dinasSosial });
		expect(commitmentsSeenBy(world.yusuf)).toBe(1);
		openWriter().run('update commitment_parts set withdrawn_at = 1');
		expect(commitmentsSeenBy(world.yusuf)).toBe(0);
	});
});
