import { beforeEach, describe, expect, it } from 'vitest';
import { recordAttendance } from '#domain/attendance/recording.ts';
import { RecordWalkIn } from '#domain/attendance/input.ts';
import type { AttendanceRow } from '#domain/attendance/input.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import { attendances } from '#domain/attendance/schema.ts';
import { attendanceSummary } from '#domain/attendance/summary.ts';
import { recordWalkIn } from '#domain/attendance/walk-ins.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { inSession } from '../../support/meetings.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	id = inSession(world);
	const { dinasSosial, dinasKesehatan, bappeda, polres, setda } = world;
	inviteTo(world.siti, id, {
		groupIds: [],
		institutionIds: [dinasSosial, dinasKesehatan, bappeda, polres, setda],
		postIds: [],
		guestName: 'Husmirah Husain',
		guestTitle: null
	});
});

const summary = () => attendanceSummary({ id, state: 'in_session' });

function record(invitee: string, touched: Partial<AttendanceRow>): void {
	const line = attendanceSheet(world.siti, findMeeting(world.siti, id)).invited.find(
		(one) => one.invitation.invitee === invitee
	);
	if (!line) throw new Error(`${invitee} is not invited`);
	recordAttendance(world.siti, id, {
		rows: { [line.key]: { ...line.row, ...touched, was: line.was } }
	});
}

describe('the summary of attendance', () => {
	it('counts nobody as present who was only invited', () => {
		expect(summary()).toEqual({
			counts: true,
			institutions: {
				...{ invited: 5, present: 0, represented: 0, excused: 0, absent: 0, unknown: 5 }
			},
			people: { present: 0, unnamed: 0, male: 0, female: 0, remote: 0, uninvited: 0 },
			recorded: 0
		});
	});

	it('counts institutions once, people each, and L and P where it was said', () => {
		record('Dinas Sosial', { choice: 'present', sex: 'female' });
		record('Dinas Kesehatan', { choice: 'represented', sex: 'male', mode: 'remote' });
		record('Kepolisian Resor Contoh', { choice: 'excused' });
		record('Sekretariat Daerah', { choice: 'absent' });
		record('Husmirah Husain', { choice: 'present' });
		const more = { name: 'Rudi', institutionId: String(world.dinasSosial) };
		recordWalkIn(world.siti, id, parse(RecordWalkIn, more));
		expect(summary()).toMatchObject({
			institutions: {
				...{ invited: 5, present: 1, represented: 1, excused: 1, absent: 1, unknown: 1 }
			},
			people: { present: 4, unnamed: 0, male: 1, female: 1, remote: 1, uninvited: 1 },
			recorded: 6
		});
	});

	it('makes no people of "perwakilan Forkopimda" and of institutions that a source only lists', () => {
		openWriter()
			.insert(attendances)
			.values([
				{
					meetingId: id,
					describedAs: 'perwakilan Forkopimda',
					presence: 'present',
					recordedAt: 0,
					position: 1
				},
				{
					meetingId: id,
					institutionId: world.polres,
					presence: 'present',
					recordedAt: 0,
					position: 2
				}
			])
			.run();
		expect(summary().people).toMatchObject({ present: 0, unnamed: 2 });
	});

	it('counts an institution as present as soon as somebody of its own came', () => {
		record('Dinas Sosial', { choice: 'represented' });
		const own = { name: 'Kadis', institutionId: String(world.dinasSosial) };
		recordWalkIn(world.siti, id, parse(RecordWalkIn, own));
		expect(summary().institutions).toMatchObject({ present: 1, represented: 0 });
	});

	it.each([
		['not_quorate', false],
		['cancelled', false],
		['postponed', false],
		['concluded', true],
		['adopted', true]
	] as const)('of a meeting that is %s counts in statistics: %s', (state, counts) => {
		expect(attendanceSummary({ id: insertMeeting(world, { state }), state }).counts).toBe(counts);
	});
});
