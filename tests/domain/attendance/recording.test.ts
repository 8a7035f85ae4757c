import { beforeEach, describe, expect, it } from 'vitest';
import { recordAttendance } from '#domain/attendance/recording.ts';
import { RecordAttendance } from '#domain/attendance/input.ts';
import type { AttendanceRow } from '#domain/attendance/input.ts';
import { markOf } from '#domain/attendance/mark.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import { EMPTY_ROW } from '#domain/attendance/rows.ts';
import { attendances } from '#domain/attendance/schema.ts';
import { withdrawAttendance } from '#domain/attendance/walk-ins.ts';
import { events } from '#domain/audit/schema.ts';
import { answerInvitation } from '#domain/invitations/answers.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import type { Problem } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { everybody, scheduled } from '../../support/meetings.ts';
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
		postIds: [world.headOf.get(world.setda) ?? 0],
		guestName: 'Husmirah Husain',
		guestTitle: null
	});
});

const sheet = (meetingId = id) => attendanceSheet(world.siti, findMeeting(world.siti, meetingId));
const lineOf = (invitee: string) => {
	const line = sheet().invited.find((one) => one.invitation.invitee === invitee);
	if (!line) throw new Error(`${invitee} is not invited`);
	return line;
};
/** One line of the form as it was drawn, with what the secretary touched. */
const typed = (invitee: string, touched: Partial<AttendanceRow>): RecordAttendance => {
	const { key, row, was } = lineOf(invitee);
	return { rows: { [key]: { ...row, ...touched, was } } };
};
const record = (invitee: string, touched: Partial<AttendanceRow>) =>
	recordAttendance(world.siti, id, typed(invitee, touched));
const SEKDA = 'Sekretaris Daerah';
const storedRows = () => db.select().from(attendances).all();
const lastFacts = () => JSON.parse(db.select().from(events).all().at(-1)?.facts ?? '') as unknown;

describe('recordAttendance', () => {
	it('knows from one click who came for a post: its holder, in their capacity', () => {
		record(SEKDA, { choice: 'present' });
		expect(storedRows()).toMatchObject([
			{
				personId: world.sekda.personId,
				name: 'Drs. Bambang Sekda, M.Si.',
				capacity: 'definitive',
				presence: 'present',
				attendedAs: 'holder',
				institutionId: world.setda,
				mayDecide: null
			}
		]);
	});

	it('does not make a holder of somebody else who came', () => {
		record(SEKDA, { choice: 'present', name: 'Orang lain' });
		expect(storedRows()).toMatchObject([{ personId: null, name: 'Orang lain', capacity: null }]);
	});

	it('records a representative with surat tugas and authority', () => {
		record('Dinas Sosial', {
			choice: 'represented',
			name: 'Sari',
			title: 'Kabid',
			assignmentLetter: '094/12/2026',
			mayDecide: 'no',
			mode: 'remote',
			sex: 'female'
		});
		expect(storedRows()).toMatchObject([
			{
				presence: 'present',
				attendedAs: 'representative',
				name: 'Sari',
				title: 'Kabid',
				assignmentLetter: '094/12/2026',
				mayDecide: false,
				mode: 'remote',
				sex: 'female',
				personId: null
			}
		]);
		expect(lastFacts()).toEqual({
			who: 'Sari (Dinas Sosial)',
			presence: 'present',
			attendedAs: 'representative'
		});
	});

	it('takes the substitute who was announced, where no other name was typed', () => {
		const { id: invitationId, version } = lineOf('Dinas Sosial').invitation;
		answerInvitation(world.yusuf, id, {
			...{ invitationId, version, answer: 'substitute', answerNote: null },
			...{ substituteName: 'Sari', substituteTitle: 'Kabid' }
		});
		record('Dinas Sosial', { choice: 'represented' });
		expect(storedRows()).toMatchObject([{ name: 'Sari', title: 'Kabid' }]);
	});

	it.each([
		['present', SEKDA, 'present', 'holder'],
		['present', 'Dinas Sosial', 'present', null],
		['present', 'Husmirah Husain', 'present', 'guest'],
		['represented', SEKDA, 'present', 'representative'],
		['excused', SEKDA, 'excused', null],
		['absent', SEKDA, 'absent', null]
	] as const)('understands %s of %s', (choice, invitee, presence, attendedAs) => {
		record(invitee, { choice });
		expect(storedRows()).toMatchObject([{ presence, attendedAs }]);
		expect(lineOf(invitee).row.choice).toBe(choice);
	});

	it('keeps what a correction replaced in the history', () => {
		record('Dinas Sosial', { choice: 'absent' });
		record('Dinas Sosial', { choice: 'excused', reason: 'Dinas luar' });
		expect(storedRows()).toMatchObject([{ presence: 'excused', reason: 'Dinas luar', version: 2 }]);
		expect(lastFacts()).toEqual({
			who: 'Dinas Sosial',
			presence: 'excused',
			changed: ['choice', 'reason']
		});
	});

	it('says nothing about lines that were not touched, and invited is not present', () => {
		const rows = Object.fromEntries(
			sheet().invited.map(({ key, row, was }) => [key, { ...row, was }])
		);
		expect(recordAttendance(world.siti, id, { rows })).toBe(0);
		expect(storedRows()).toEqual([]);
	});

	it('asks for the choice where only a name was typed', () => {
		expect(outcomeOf(() => record('Dinas Sosial', { name: 'Sari' }))).toBe(
			'rows.i3.choice: choose'
		);
		record('Dinas Sosial', { choice: 'present' });
		expect(outcomeOf(() => record('Dinas Sosial', { choice: null }))).toBe(
			'rows.i3.choice: choose'
		);
	});

	it('lets two people fill in different lines of the same list', () => {
		const mine = typed('Dinas Sosial', { choice: 'present' });
		const hers = typed('Kepolisian Resor Contoh', { choice: 'absent' });
		const untouched = typed('Dinas Sosial', {});
		recordAttendance(world.siti, id, mine);
		recordAttendance(world.dimas, id, { rows: { ...hers.rows, ...untouched.rows } });
		expect(storedRows().map((row) => row.presence)).toEqual(['present', 'absent']);
	});

	it('refuses all of a list in which somebody else changed a line meanwhile', () => {
		const mine = typed('Dinas Sosial', { choice: 'present', name: 'Yusuf' });
		const other = typed('Kepolisian Resor Contoh', { choice: 'absent' });
		record('Dinas Sosial', { choice: 'excused' });
		try {
			recordAttendance(world.dimas, id, { rows: { ...mine.rows, ...other.rows } });
			expect.unreachable();
		} catch (error) {
			const { key } = lineOf('Dinas Sosial');
			expect((error as Problem).current).toEqual({
				rows: { [key]: { ...EMPTY_ROW, choice: 'excused' } }
			});
		}
		expect(storedRows()).toHaveLength(1);
	});

	it('takes the same list twice as once', () => {
		const list = typed('Dinas Sosial', { choice: 'present' });
		expect([
			recordAttendance(world.siti, id, list),
			recordAttendance(world.siti, id, list)
		]).toEqual([1, 0]);
	});

	it('does not reach an invitation of another meeting', () => {
		const other = insertMeeting(world);
		const { rows } = typed('Dinas Sosial', { choice: 'present' });
		expect(outcomeOf(() => recordAttendance(world.siti, other, { rows }))).toBe('not_found');
	});

	it.each(meetingLifecycle.states)('of a meeting that is %s', (state) => {
		const open = ['scheduled', 'in_session', 'interrupted', 'concluded', 'not_quorate'];
		const meetingId = insertMeeting(world, { state });
		expect(outcomeOf(() => recordAttendance(world.siti, meetingId, { rows: {} }))).toBe(
			open.includes(state) ? 'done' : 'attendance.not_open'
		);
	});

	it('is the right of those who take the minutes', () => {
		const table = (confidentiality: 'ordinary' | 'secret') =>
			Object.fromEntries(
				everybody(world).map(([name, actor]) => [
					name,
					outcomeOf(() =>
						recordAttendance(actor, insertMeeting(world, { confidentiality }), { rows: {} })
					)
				])
			);
		const denied = { stranger: 'not_found', visitor: 'not_found' };
		expect(table('ordinary')).toEqual({
			...{ siti: 'done', sekda: 'forbidden', dimas: 'done', yusuf: 'forbidden' },
			...{ wati: 'forbidden', sari: 'forbidden', laras: 'forbidden', bupati: 'forbidden' },
			...{ admin: 'forbidden', auditor: 'forbidden', ...denied }
		});
		expect(table('secret')).toEqual({
			...{ siti: 'done', sekda: 'forbidden', dimas: 'not_found', yusuf: 'not_found' },
			...{ wati: 'not_found', sari: 'not_found', laras: 'not_found', bupati: 'not_found' },
			...{ admin: 'not_found', auditor: 'forbidden', ...denied }
		});
	});

	it('can be undone with a reason, after which the line is open again', () => {
		record('Dinas Sosial', { choice: 'present' });
		const { id: attendanceId = 0, version = 0 } = lineOf('Dinas Sosial').attendance ?? {};
		withdrawAttendance(world.siti, id, { attendanceId, version, reason: 'Salah baris' });
		expect(lineOf('Dinas Sosial')).toMatchObject({ row: EMPTY_ROW, attendance: null });
		record('Dinas Sosial', { choice: 'absent' });
		expect(storedRows()).toHaveLength(2);
	});
});

describe('the form of the list', () => {
	it('reads lines by the number of their invitation', () => {
		const was = markOf(EMPTY_ROW);
		expect(
			parse(RecordAttendance, { rows: { i12: { was, choice: 'present', name: ' Sari ' } } })
		).toEqual({ rows: { i12: { ...EMPTY_ROW, was, choice: 'present', name: 'Sari' } } });
		expect(parse(RecordAttendance, {})).toEqual({ rows: {} });
	});

	it.each([
		['a line that is none', 'rows.x: unreadable', { x: { was: markOf(EMPTY_ROW) } }],
		[
			'a choice that is none',
			'rows.i1.choice: choose',
			{ i1: { was: markOf(EMPTY_ROW), choice: 'maybe' } }
		],
		['a line without its mark', 'rows.i1.was: required', { i1: { choice: 'present' } }]
	])('refuses %s: %s', (_, refusal, rows) => {
		expect(outcomeOf(() => parse(RecordAttendance, { rows }))).toBe(refusal);
	});
});
