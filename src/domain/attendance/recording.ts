import { and, eq, isNull, sql } from 'drizzle-orm';
import { conflict, invalidInput, notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change, together } from '../audit/change.ts';
import { invitationsOf } from '../invitations/queries.ts';
import type { InvitationLine } from '../invitations/queries.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { AttendanceRow, RecordAttendance } from './input.ts';
import { markOf } from './mark.ts';
import { recordRest } from './rest.ts';
import { asRow, columnsOf, completed, recordOf, whoOf } from './rows.ts';
import { attendances } from './schema.ts';
import type { Attendance } from './schema.ts';
import { recordable } from './states.ts';

interface Line {
	readonly key: string;
	readonly invitation: InvitationLine;
	readonly stored: Attendance | undefined;
	readonly row: AttendanceRow;
}

/**
 * Records the presence of everybody on the list at once: new lines, and corrections whose history stays.
 * Lines that were not touched are left alone. Refuses (422) a line with a name but no choice, and (409)
 * a line that somebody else changed meanwhile; then nothing is written. After the lines comes what was
 * said of all the others. Returns how many lines changed.
 */
export function recordAttendance(actor: Actor, meetingId: number, input: RecordAttendance): number {
	const meeting = recordable(actor, meetingId);
	const lines = touchedLines(actor, meeting, input);
	mustChoose(lines);
	return together(() => {
		for (const line of lines) write(actor, meeting, line);
		return lines.length + (input.rest ? recordRest(actor, meeting, input.rest) : 0);
	});
}

function touchedLines(actor: Actor, meeting: FoundMeeting, input: RecordAttendance): Line[] {
	const invitations = new Map(invitationsOf(actor, meeting).map((one) => [`i${one.id}`, one]));
	const storedBy = storedByInvitation(meeting.id);
	const lines: Line[] = [];
	const changedMeanwhile: Record<string, AttendanceRow> = {};
	for (const [key, { was, ...typed }] of Object.entries(input.rows)) {
		if (markOf(typed) === was) continue;
		const invitation = invitations.get(key);
		if (!invitation) throw notFound();
		const stored = storedBy.get(invitation.id);
		const row = completed(typed, invitation);
		const mark = markOf(asRow(stored));
		if (mark === markOf(row)) continue;
		if (mark !== was) changedMeanwhile[key] = asRow(stored);
		lines.push({ key, invitation, stored, row });
	}
	if (Object.keys(changedMeanwhile).length > 0) throw conflict({ rows: changedMeanwhile });
	return lines;
}

/** Nothing typed is dropped in silence: a name without a choice asks for the choice. */
function mustChoose(lines: readonly Line[]): void {
	const open = lines.filter(({ row }) => row.choice === null);
	if (open.length > 0)
		throw invalidInput(Object.fromEntries(open.map(({ key }) => [`rows.${key}.choice`, 'choose'])));
}

function write(actor: Actor, meeting: FoundMeeting, { invitation, stored, row }: Line): void {
	const columns = columnsOf(row, invitation);
	const about = { regionId: meeting.regionId, meetingId: meeting.id };
	const who = whoOf(row, invitation);
	if (!stored) {
		change(actor, 'attendance.recorded', (writer) => {
			writer
				.insert(attendances)
				.values(recordOf(meeting.id, invitation, row))
				.run();
			const { presence, attendedAs } = columns;
			return { about, facts: { who, presence, attendedAs }, result: undefined };
		});
		return;
	}
	const before = asRow(stored);
	const changed = Object.entries(row)
		.filter(([field, value]) => Reflect.get(before, field) !== value)
		.map(([field]) => field);
	change(actor, 'attendance.corrected', (writer) => {
		const { changes } = writer
			.update(attendances)
			.set({ ...columns, version: sql`${attendances.version} + 1` })
			.where(and(eq(attendances.id, stored.id), eq(attendances.version, stored.version)))
			.run();
		if (changes === 0) throw conflict({ version: stored.version });
		return { about, facts: { who, presence: columns.presence, changed }, result: undefined };
	});
}

function storedByInvitation(meetingId: number): ReadonlyMap<number, Attendance> {
	const rows = db
		.select()
		.from(attendances)
		.where(and(eq(attendances.meetingId, meetingId), isNull(attendances.withdrawnAt)))
		.all();
	return new Map(
		rows.flatMap((row) => (row.invitationId === null ? [] : [[row.invitationId, row]]))
	);
}
