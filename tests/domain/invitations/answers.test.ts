import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { events } from '#domain/audit/schema.ts';
import { answerInvitation } from '#domain/invitations/answers.ts';
import { AnswerInvitation } from '#domain/invitations/input.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { invitationCounts, invitationsOf } from '#domain/invitations/queries.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { moveMeeting } from '#domain/meetings/rescheduling.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import type { Problem } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { everybody, NO_SCHEDULE, scheduled, stored } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	id = scheduled(world, { schedule: { heldOn: '2026-11-30' } });
	inviteTo(world.siti, id, {
		groupIds: [],
		institutionIds: [world.dinasSosial, world.polres],
		postIds: [world.headOf.get(world.dinasKesehatan) ?? 0],
		guestName: 'Husmirah Husain',
		guestTitle: null
	});
});

const lines = (meetingId = id) => invitationsOf(world.siti, findMeeting(world.siti, meetingId));
const ofInvitee = (invitee: string) => {
	const line = lines().find((one) => one.invitee === invitee);
	if (!line) throw new Error(`${invitee} is not invited`);
	return line;
};
const saying = (invitee: string, answer: Partial<AnswerInvitation> = {}): AnswerInvitation => {
	const { id: invitationId, version } = ofInvitee(invitee);
	const none = { substituteName: null, substituteTitle: null, answerNote: null };
	return { invitationId, version, ...none, answer: 'accepted', ...answer } as AnswerInvitation;
};

describe('answering an invitation', () => {
	it('is done by the invited institution or by the host who was told, by nobody else', () => {
		const table = (invitee: string) =>
			everybody(world)
				.filter(
					([, actor]) => outcomeOf(() => answerInvitation(actor, id, saying(invitee))) === 'done'
				)
				.map(([name]) => name);
		expect(table('Dinas Sosial')).toEqual(['siti', 'yusuf']);
		expect(table('Kepala Dinas Kesehatan')).toEqual(['siti', 'wati']);
		expect(table('Kepolisian Resor Contoh')).toEqual(['siti', 'sari']);
		expect(table('Husmirah Husain')).toEqual(['siti']);
	});

	it('names a substitute and keeps every answer in the history', () => {
		answerInvitation(
			world.yusuf,
			id,
			saying('Dinas Sosial', {
				answer: 'substitute',
				substituteName: 'Sari',
				substituteTitle: 'Kabid'
			})
		);
		expect(ofInvitee('Dinas Sosial')).toMatchObject({
			answer: 'substitute',
			substituteName: 'Sari',
			answeredAt: Date.UTC(2026, 10, 23, 1)
		});
		answerInvitation(world.yusuf, id, saying('Dinas Sosial', { substituteName: 'Sari' }));
		expect(ofInvitee('Dinas Sosial')).toMatchObject({ answer: 'accepted', substituteName: null });
		const answers = db
			.select({ name: events.name, facts: events.facts })
			.from(events)
			.all()
			.filter((event) => event.name === 'invitation.answered');
		expect(answers.map(({ facts }) => facts)).toEqual([
			'{"answer":"substitute","invitee":"Dinas Sosial","substitute":"Sari"}',
			'{"answer":"accepted","invitee":"Dinas Sosial","substitute":null}'
		]);
	});

	it('is refused with the stored answer when somebody else was faster', () => {
		const late = saying('Dinas Sosial', { answer: 'declined', answerNote: 'Dinas luar' });
		answerInvitation(world.siti, id, saying('Dinas Sosial'));
		try {
			answerInvitation(world.yusuf, id, late);
			expect.unreachable();
		} catch (error) {
			expect((error as Problem).current).toMatchObject({ answer: 'accepted', version: 2 });
		}
	});

	it.each(meetingLifecycle.states)('of a meeting that is %s', (state) => {
		const meetingId = insertMeeting(world, { state, invited: [world.dinasSosial] });
		const [line] = lines(meetingId);
		const by = (actor: Actor) =>
			outcomeOf(() =>
				answerInvitation(actor, meetingId, {
					...saying('Dinas Sosial'),
					invitationId: line?.id ?? 0,
					version: stored(meetingId).version
				})
			);
		const closed = 'invitation.answer_closed';
		expect(by(world.yusuf)).toBe(state === 'scheduled' ? 'done' : closed);
		if (state === 'draft') expect(by(world.siti)).toBe('done');
	});

	it.each([
		[
			'a substitute without a name',
			{ answer: 'substitute' },
			{ substituteName: 'substitute_missing' }
		],
		['a refusal without a reason', { answer: 'declined' }, { answerNote: 'reason_missing' }],
		['no answer', {}, { answer: 'choose' }],
		['another word', { answer: 'maybe' }, { answer: 'choose' }]
	])('takes no %s', (_, fields, expected) => {
		try {
			parse(AnswerInvitation, { invitationId: '1', version: '1', ...fields });
			expect.unreachable();
		} catch (error) {
			expect((error as Problem).fields).toEqual(expected);
		}
	});

	it('counts the answers, and those that were about another date', () => {
		answerInvitation(world.yusuf, id, saying('Dinas Sosial'));
		answerInvitation(
			world.sari,
			id,
			saying('Kepolisian Resor Contoh', { answer: 'declined', answerNote: 'Dinas luar' })
		);
		setClock(Date.UTC(2026, 10, 24, 1));
		moveMeeting(world.siti, id, {
			schedule: { ...NO_SCHEDULE, heldOn: '2026-12-01' },
			reason: 'Bupati dipanggil ke provinsi',
			version: stored(id).version
		});
		setClock(Date.UTC(2026, 10, 25, 1));
		answerInvitation(world.sari, id, saying('Kepolisian Resor Contoh'));
		expect(invitationCounts(id)).toEqual({
			...{ invited: 4, accepted: 2, substitute: 0, declined: 0 },
			...{ unanswered: 2, answeredBeforeMove: 1 }
		});
		expect(
			lines()
				.filter((line) => line.beforeMove)
				.map((line) => line.invitee)
		).toEqual(['Dinas Sosial']);
	});
});
