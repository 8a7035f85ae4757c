import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { attendances } from '#domain/attendance/schema.ts';
import { groupMembers, groups } from '#domain/groups/schema.ts';
import { answerInvitation } from '#domain/invitations/answers.ts';
import { inviteTo, withdrawInvitation } from '#domain/invitations/operations.ts';
import { moveInvitation, sortInvitations } from '#domain/invitations/order.ts';
import { invitationsOf } from '#domain/invitations/queries.ts';
import { Invite, MoveInvitation } from '#domain/invitations/input.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { posts } from '#domain/people/schema.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, everybody } from '../../support/meetings.ts';
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
	id = drafted(world);
});

const NOBODY: Invite = {
	groupIds: [],
	institutionIds: [],
	postIds: [],
	guestName: null,
	guestTitle: null
};
const invite = (whom: Partial<Invite>, meetingId = id) =>
	inviteTo(world.siti, meetingId, { ...NOBODY, ...whom });
const head = (institutionId: number) => world.headOf.get(institutionId) ?? 0;
const list = (meetingId = id) => invitationsOf(world.siti, findMeeting(world.siti, meetingId));
const names = () => list().map((line) => line.invitee);
const numberOf = (invitee: string) => list().find((line) => line.invitee === invitee)?.id ?? 0;

function group(name: string, members: { institutionId?: number; postId?: number }[]): number {
	const row = openWriter()
		.insert(groups)
		.values({ regionId: world.contoh, name })
		.returning()
		.get();
	for (const [position, member] of members.entries())
		openWriter()
			.insert(groupMembers)
			.values({ groupId: row.id, position, ...member })
			.run();
	return row.id;
}

describe('inviteTo', () => {
	it('puts posts and institutions into protocol order, guests last', () => {
		invite({
			institutionIds: [world.bappeda, world.dinasSosial],
			postIds: [head(world.dinasKesehatan), head(world.polres)],
			guestName: 'Husmirah Husain',
			guestTitle: 'Direktur ICJ'
		});
		expect(names()).toEqual([
			'Kapolres, Kepolisian Resor Contoh',
			'Dinas Sosial',
			'Kepala Dinas Kesehatan',
			'Badan Perencanaan Pembangunan Daerah',
			'Husmirah Husain'
		]);
	});

	it('puts a head before the other posts of the institution', () => {
		const secretary = openWriter()
			.insert(posts)
			.values({ institutionId: world.dinasSosial, title: 'Sekretaris Dinas', rank: 2 })
			.returning()
			.get();
		invite({ postIds: [secretary.id, head(world.dinasSosial)] });
		expect(names()).toEqual(['Kepala Dinas Sosial', 'Sekretaris Dinas, Dinas Sosial']);
	});

	it('takes a group as its members and names it in the history', () => {
		const groupId = group('Forkopimda', [
			{ postId: head(world.bappeda) },
			{ postId: head(world.polres) }
		]);
		expect(invite({ groupIds: [groupId] })).toBe(2);
		expect(names()).toEqual(['Kapolres, Kepolisian Resor Contoh', 'Kepala Bappeda']);
		expect(db.select().from(events).all().at(-1)?.facts).toBe(
			'{"group":"Forkopimda","invitees":["Kapolres, Kepolisian Resor Contoh","Kepala Bappeda"]}'
		);
	});

	it('invites nobody twice, neither through two groups nor as head and institution', () => {
		const one = group('Forkopimda', [{ postId: head(world.polres) }]);
		const two = group('Klaster V', [
			{ institutionId: world.polres },
			{ postId: head(world.polres) },
			{ institutionId: world.dinasSosial }
		]);
		expect(invite({ groupIds: [one, two], postIds: [head(world.dinasSosial)] })).toBe(2);
		expect(invite({ groupIds: [one, two] })).toBe(0);
		expect(invite({ guestName: 'para camat' })).toBe(1);
		expect(invite({ guestName: 'Para Camat' })).toBe(0);
		expect(list()).toHaveLength(3);
	});

	it('keeps an order that people made and finds the place of the newcomer in it', () => {
		invite({ institutionIds: [world.polres, world.dinasSosial, world.bappeda] });
		moveInvitation(world.siti, id, {
			invitationId: numberOf('Badan Perencanaan Pembangunan Daerah'),
			direction: 'up'
		});
		invite({ institutionIds: [world.dinasKesehatan] });
		expect(names()).toEqual([
			'Kepolisian Resor Contoh',
			'Badan Perencanaan Pembangunan Daerah',
			'Dinas Sosial',
			'Dinas Kesehatan'
		]);
		sortInvitations(world.siti, id);
		expect(names()).toEqual([
			'Kepolisian Resor Contoh',
			'Dinas Sosial',
			'Dinas Kesehatan',
			'Badan Perencanaan Pembangunan Daerah'
		]);
	});

	it('reads from one button which line moves and where', () => {
		expect(parse(MoveInvitation, { step: 'down-12' })).toEqual({
			invitationId: 12,
			direction: 'down'
		});
		expect(outcomeOf(() => parse(MoveInvitation, { step: 'away-12' }))).toBe('step: unreadable');
	});

	it('asks for at least one invitee', () => {
		expect(outcomeOf(() => parse(Invite, {}))).toBe('groupIds: nobody_chosen');
		expect(parse(Invite, { groupIds: ['3', '3', ''], postIds: '7' })).toEqual({
			...NOBODY,
			groupIds: [3],
			postIds: [7]
		});
	});

	it('refuses groups and posts of other regions', () => {
		const foreign = openWriter()
			.insert(groups)
			.values({ regionId: world.elsewhere, name: 'Forkopimda Sebelah' })
			.returning()
			.get();
		expect(outcomeOf(() => invite({ groupIds: [foreign.id] }))).toBe('groupIds: choose');
		expect(outcomeOf(() => invite({ postIds: [head(world.foreignOffice)] }))).toBe(
			'postIds: choose'
		);
		expect(outcomeOf(() => invite({ institutionIds: [world.foreignOffice] }))).toBe('done');
		expect(outcomeOf(() => invite({ institutionIds: [999] }))).toBe('institutionIds: choose');
	});

	it('is the right of the host’s secretariat, until the meeting is adopted', () => {
		const table = Object.fromEntries(
			everybody(world).map(([name, actor]) => [
				name,
				outcomeOf(() => inviteTo(actor, id, { ...NOBODY, guestName: name }))
			])
		);
		expect(table).toEqual({
			...{ siti: 'done', sekda: 'forbidden', dimas: 'forbidden', yusuf: 'forbidden' },
			...{ wati: 'forbidden', sari: 'forbidden', laras: 'forbidden', bupati: 'forbidden' },
			...{ admin: 'forbidden', auditor: 'forbidden' },
			...{ stranger: 'not_found', visitor: 'not_found' }
		});
		const adopted = insertMeeting(world, { state: 'adopted' });
		expect(outcomeOf(() => invite({ guestName: 'Tamu' }, adopted))).toBe(
			'meeting.no_longer_changes'
		);
	});
});

describe('withdrawInvitation', () => {
	it('takes it off the list, keeps it in the history, and lets it be given again', () => {
		invite({ institutionIds: [world.polres] });
		withdrawInvitation(world.siti, id, {
			...{ invitationId: numberOf('Kepolisian Resor Contoh'), version: 1 }
		});
		expect(names()).toEqual([]);
		expect(invite({ institutionIds: [world.polres] })).toBe(1);
		expect(db.select({ name: events.name }).from(events).all().slice(1)).toEqual([
			{ name: 'invitation.added' },
			{ name: 'invitation.withdrawn' },
			{ name: 'invitation.added' }
		]);
	});

	it('refuses where the invitee answered since it was read', () => {
		invite({ institutionIds: [world.polres] });
		const invitationId = numberOf('Kepolisian Resor Contoh');
		answerInvitation(world.siti, id, {
			...{ invitationId, version: 1, answer: 'accepted', answerNote: null },
			substituteName: null,
			substituteTitle: null
		});
		expect(outcomeOf(() => withdrawInvitation(world.siti, id, { invitationId, version: 1 }))).toBe(
			'conflict'
		);
		expect(names()).toEqual(['Kepolisian Resor Contoh']);
		withdrawInvitation(world.siti, id, { invitationId, version: 2 });
		expect(names()).toEqual([]);
	});

	it('refuses where a presence hangs on it, and an invitation of another meeting', () => {
		invite({ institutionIds: [world.polres] });
		const invitationId = numberOf('Kepolisian Resor Contoh');
		const withdrawn = { invitationId, version: 1 };
		openWriter()
			.insert(attendances)
			.values({
				...{ meetingId: id, invitationId, institutionId: world.polres },
				...{ presence: 'present', recordedAt: 0, position: 1 }
			})
			.run();
		expect(outcomeOf(() => withdrawInvitation(world.siti, id, withdrawn))).toBe(
			'invitation.attended'
		);
		expect(outcomeOf(() => withdrawInvitation(world.siti, drafted(world), withdrawn))).toBe(
			'not_found'
		);
	});
});
