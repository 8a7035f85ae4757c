import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import {
	invitationsToAnswer,
	minutesToAdopt,
	minutesToSubmit
} from '#domain/dashboards/meeting-tasks.ts';
import { invitations } from '#domain/invitations/schema.ts';
import { meetingHosts } from '#domain/meetings/schema.ts';
import { minutes } from '#domain/minutes/schema.ts';
import type { MinutesState } from '#domain/minutes/lifecycle.ts';
import { posts } from '#domain/people/schema.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import type { MeetingRow } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let everybody: AccountActor[];

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	everybody = [
		world.siti,
		world.dimas,
		world.sekda,
		world.yusuf,
		world.wati,
		world.laras,
		world.bupati,
		world.admin,
		world.stranger
	];
});

function meetingWithMinutes(state: MinutesState, row: MeetingRow = {}): number {
	const id = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-20', ...row });
	openWriter().insert(minutes).values({ meetingId: id, state }).run();
	return id;
}

describe('what waits for me in meetings', () => {
	it('submitted minutes wait for the official of the host, and for nobody else', () => {
		const id = meetingWithMinutes('submitted');
		expect(
			everybody.filter((actor) => minutesToAdopt(actor).some((task) => task.id === id))
		).toEqual([world.sekda]);
	});

	it('a draft of a concluded meeting waits for the secretariat and the minute-taker', () => {
		meetingWithMinutes('draft');
		expect(everybody.filter((actor) => minutesToSubmit(actor).length > 0)).toEqual([
			world.siti,
			world.dimas
		]);
	});

	it('minutes of a meeting whose source names no host wait for the office of its region', () => {
		const [draft, submitted] = [meetingWithMinutes('draft'), meetingWithMinutes('submitted')];
		openWriter().delete(meetingHosts).run();
		const waiting = (list: typeof minutesToAdopt, id: number) =>
			everybody.filter((actor) => list(actor).some((task) => task.id === id));
		expect(waiting(minutesToSubmit, draft)).toEqual([world.siti]);
		expect(waiting(minutesToAdopt, submitted)).toEqual([world.sekda]);
	});

	it('an unanswered invitation to a coming meeting waits for the invited office', () => {
		insertMeeting(world, { invited: [world.dinasSosial], heldOn: '2026-11-30' });
		insertMeeting(world, { invited: [world.dinasSosial], heldOn: '2026-11-01' });
		expect(
			everybody.filter((actor) => invitationsToAnswer(actor, '2026-11-23').length === 1)
		).toEqual([world.yusuf]);
	});

	it('several invitations to one meeting are one line, which leads to the first of them', () => {
		const id = insertMeeting(world, { invited: [world.dinasSosial], heldOn: '2026-11-30' });
		const writer = openWriter();
		const [head] = writer
			.select({ postId: posts.id })
			.from(posts)
			.where(eq(posts.institutionId, world.dinasSosial))
			.all();
		writer
			.insert(invitations)
			.values({ meetingId: id, kind: 'post', postId: head?.postId, position: 2 })
			.run();
		const [first] = writer.select().from(invitations).where(eq(invitations.meetingId, id)).all();
		expect(invitationsToAnswer(world.yusuf, '2026-11-23')).toMatchObject([
			{ id, invitationId: first?.id }
		]);
	});

	it('a secret meeting waits for nobody who may not know of it', () => {
		insertMeeting(world, {
			invited: [world.dinasSosial],
			heldOn: '2026-11-30',
			confidentiality: 'secret'
		});
		expect(invitationsToAnswer(world.yusuf, '2026-11-23')).toEqual([]);
	});
});
