import { beforeEach, describe, expect, it } from 'vitest';
import { RecordAttendance } from '#domain/attendance/input.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import { recordAttendance } from '#domain/attendance/recording.ts';
import { lastRest, withdrawRest } from '#domain/attendance/rest.ts';
import { attendances } from '#domain/attendance/schema.ts';
import type { Actor } from '#domain/access/actor.ts';
import { withdrawAttendance } from '#domain/attendance/walk-ins.ts';
import { events } from '#domain/audit/schema.ts';
import { answerInvitation } from '#domain/invitations/answers.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { everybody, scheduled } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

const BEFORE = Date.UTC(2026, 10, 23, 1);
const ON_THE_DAY = Date.UTC(2026, 10, 30, 1);
const SEKDA = 'Sekretaris Daerah';
const GUEST = 'Husmirah Husain';
const POLRES = 'Kepolisian Resor Contoh';

beforeEach(() => {
	freshDatabase();
	setClock(BEFORE);
	world = buildWorld();
	id = scheduled(world, { schedule: { heldOn: '2026-11-30' } });
	inviteTo(world.siti, id, {
		groupIds: [],
		institutionIds: [world.dinasSosial, world.polres],
		postIds: [world.headOf.get(world.setda) ?? 0],
		guestName: GUEST,
		guestTitle: null
	});
	setClock(ON_THE_DAY);
});

const sheet = () => attendanceSheet(world.siti, findMeeting(world.siti, id)).invited;
const open = () =>
	sheet()
		.filter(({ row }) => row.choice === null)
		.map(({ invitation }) => invitation.id);
const rest = (choice: 'present' | 'absent' | null, seen = open(), actor: Actor = world.siti) =>
	recordAttendance(actor, id, { rows: {}, rest: { choice, open: seen } });
const touched = (invitee: string, choice: 'absent' | 'excused') => {
	const line = sheet().find(({ invitation }) => invitation.invitee === invitee);
	if (!line) throw new Error(`${invitee} is not invited`);
	return { [line.key]: { ...line.row, choice, was: line.was } };
};
const choices = () =>
	Object.fromEntries(sheet().map(({ invitation, row }) => [invitation.invitee, row.choice]));
const answer = (invitee: string, typed: object) => {
	const line = sheet().find(({ invitation }) => invitation.invitee === invitee);
	if (!line) throw new Error(`${invitee} is not invited`);
	setClock(BEFORE);
	answerInvitation(world.siti, id, {
		...{ invitationId: line.invitation.id, version: line.invitation.version },
		...{ answer: 'accepted', answerNote: null, substituteName: null, substituteTitle: null },
		...typed
	});
	setClock(ON_THE_DAY);
};
const named = (name: string) =>
	db
		.select()
		.from(events)
		.all()
		.filter((event) => event.name === name)
		.map((event) => ({ ...event, facts: JSON.parse(event.facts) as unknown }));

describe('all the others at once', () => {
	it('are present, each as the one they are, after the lines that were typed', () => {
		const changed = recordAttendance(world.siti, id, {
			rows: touched(POLRES, 'absent'),
			rest: { choice: 'present', open: open() }
		});
		expect(changed).toBe(4);
		expect(choices()).toEqual({
			[SEKDA]: 'present',
			'Dinas Sosial': 'present',
			[POLRES]: 'absent',
			[GUEST]: 'present'
		});
		const stored = db.select().from(attendances).all();
		expect(stored.find((row) => row.institutionId === world.setda)).toMatchObject({
			personId: world.sekda.personId,
			name: 'Drs. Bambang Sekda, M.Si.',
			attendedAs: 'holder',
			capacity: 'definitive'
		});
	});

	it('are one event that names them as they were', () => {
		rest('present');
		const [event, ...more] = named('attendance.rest_recorded');
		expect(more).toEqual([]);
		expect(named('attendance.recorded')).toEqual([]);
		expect(event).toMatchObject({
			meetingId: id,
			subject: 'attendances',
			facts: {
				rest: 'present',
				who: expect.arrayContaining([
					'Dinas Sosial',
					`Drs. Bambang Sekda, M.Si. (${SEKDA})`
				]) as unknown
			}
		});
	});

	it.each([
		['present', { answer: 'accepted' }, 'present', null, null],
		[
			...(['present', { answer: 'substitute', substituteName: 'Sari' }] as const),
			...(['represented', 'Sari', null] as const)
		],
		['present', { answer: 'declined', answerNote: 'Dinas luar' }, null, null, null],
		['absent', { answer: 'accepted' }, 'absent', null, null],
		['absent', { answer: 'substitute', substituteName: 'Sari' }, 'absent', null, null],
		['absent', { answer: 'declined', answerNote: 'Dinas luar' }, 'excused', null, 'Dinas luar']
	] as const)('said to be %s, after the answer %o: %s', (said, typed, choice, name, reason) => {
		answer('Dinas Sosial', typed);
		rest(said);
		const line = sheet().find(({ invitation }) => invitation.invitee === 'Dinas Sosial');
		expect(line?.row).toMatchObject({ choice, name, reason });
	});

	it('are only those who were seen to be open, not one who was invited meanwhile', () => {
		const seen = open();
		inviteTo(world.siti, id, {
			...{ groupIds: [], institutionIds: [world.bappeda], postIds: [] },
			...{ guestName: null, guestTitle: null }
		});
		expect(rest('present', seen)).toBe(4);
		expect(open()).toHaveLength(1);
	});

	it('leave alone what a colleague recorded meanwhile', () => {
		const seen = open();
		recordAttendance(world.dimas, id, { rows: touched('Dinas Sosial', 'excused') });
		expect(rest('present', seen)).toBe(3);
		expect(choices()).toMatchObject({ 'Dinas Sosial': 'excused' });
	});

	it('are nobody, where nothing was said of them or nobody is left', () => {
		expect(rest(null)).toBe(0);
		rest('present');
		expect(rest('absent')).toBe(0);
		expect(named('attendance.rest_recorded')).toHaveLength(1);
	});

	it('cannot have come before the day of the meeting, and then nothing is written', () => {
		setClock(BEFORE);
		const both = () =>
			recordAttendance(world.siti, id, {
				rows: touched(POLRES, 'excused'),
				rest: { choice: 'present', open: open() }
			});
		expect(outcomeOf(both)).toBe('attendance.rest_too_early');
		expect(db.select().from(attendances).all()).toEqual([]);
	});

	it('are the right of those who take the minutes', () => {
		const table = Object.fromEntries(
			everybody(world).map(([name, actor]) => [name, outcomeOf(() => rest('present', [], actor))])
		);
		const allowed = Object.entries(table).flatMap(([name, result]) =>
			result === 'done' ? [name] : []
		);
		expect(allowed).toEqual(['siti', 'dimas']);
	});

	it('do not reach the invitations of another meeting', () => {
		const seen = open();
		const other = insertMeeting(world);
		expect(
			recordAttendance(world.siti, other, { rows: {}, rest: { choice: 'present', open: seen } })
		).toBe(0);
		expect(db.select().from(attendances).all()).toEqual([]);
	});

	it('come from the form as the numbers of their invitations', () => {
		expect(parse(RecordAttendance, { rest: { choice: 'present', open: '12 7' } })).toEqual({
			rows: {},
			rest: { choice: 'present', open: [12, 7] }
		});
		expect(parse(RecordAttendance, { rest: { choice: '', open: '' } }).rest).toEqual({
			choice: null,
			open: []
		});
		for (const wrong of ['12,7', '0', '12 ', 'semua'])
			expect(
				outcomeOf(() => parse(RecordAttendance, { rest: { choice: 'present', open: wrong } }))
			).toBe('rest.open: unreadable');
	});
});

describe('taking back what was said of all the others', () => {
	const takeBack = (actor: Actor = world.siti, firstId = lastRest(id)?.firstId ?? 0) =>
		withdrawRest(actor, id, { firstId, reason: 'Salah rapat' });

	it('opens their lines again and keeps their names and the reason', () => {
		rest('present');
		expect(lastRest(id)).toMatchObject({ recorded: 4, unchanged: 4, actorName: world.siti.name });
		expect(takeBack()).toBe(4);
		expect(open()).toHaveLength(4);
		expect(lastRest(id)).toBeNull();
		expect(named('attendance.rest_withdrawn')).toMatchObject([
			{ facts: { who: expect.arrayContaining(['Dinas Sosial']) as unknown, reason: 'Salah rapat' } }
		]);
		expect(rest('absent')).toBe(4);
	});

	it('leaves those alone who were corrected or taken off one by one since', () => {
		rest('present');
		recordAttendance(world.siti, id, { rows: touched('Dinas Sosial', 'absent') });
		const police = sheet().find(({ invitation }) => invitation.invitee === POLRES)?.attendance;
		withdrawAttendance(world.siti, id, {
			...{ attendanceId: police?.id ?? 0, version: police?.version ?? 0 },
			reason: 'Belum pasti'
		});
		expect(lastRest(id)).toMatchObject({ recorded: 4, unchanged: 2 });
		expect(takeBack()).toBe(2);
		expect(choices()).toMatchObject({ 'Dinas Sosial': 'absent', [SEKDA]: null });
	});

	it('is done once, and only of the last time', () => {
		rest('present');
		const first = lastRest(id)?.firstId ?? 0;
		takeBack();
		expect(outcomeOf(() => takeBack(world.siti, first))).toBe('not_found');
		rest('present');
		expect(outcomeOf(() => takeBack(world.siti, first))).toBe('not_found');
	});

	it('is the right of those who take the minutes', () => {
		rest('present');
		expect(outcomeOf(() => takeBack(world.sekda))).toBe('forbidden');
		expect(outcomeOf(() => takeBack(world.dimas))).toBe('done');
	});
});
