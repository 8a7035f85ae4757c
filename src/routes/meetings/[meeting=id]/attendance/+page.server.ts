import { may } from '#domain/access/policy.ts';
import {
	CorrectWalkIn,
	RecordAttendance,
	RecordWalkIn,
	WithdrawAttendance
} from '#domain/attendance/input.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import type { AttendanceSheet } from '#domain/attendance/queries.ts';
import { recordAttendance } from '#domain/attendance/recording.ts';
import { attendanceSummary } from '#domain/attendance/summary.ts';
import { correctWalkIn, recordWalkIn, withdrawAttendance } from '#domain/attendance/walk-ins.ts';
import { namingRegions } from '#domain/meetings/directory.ts';
import { institutionOptions, postOptions } from '#domain/meetings/directory-options.ts';
import { meetingFacts, rightsOver } from '#domain/meetings/queries.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import { awaitsAdoption } from '#domain/meetings/states.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedId, askedPage, askedText } from '../../../asked.ts';
import { institutionOption } from '../../form-options.ts';
import { linesOfPage, textOfInvitee } from '../lines.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { actor } = locals;
	const meeting = readMeeting(actor, params.meeting);
	const sheet = attendanceSheet(actor, meeting);
	const keeps = rightsOver(actor, meeting).attendance;
	const q = askedText(url, 'q');
	const correcting = askedId(url, 'correct');
	return {
		meeting: meetingFacts(meeting),
		q,
		...linesOfPage(sheet.invited, {
			q,
			page: askedPage(url),
			textOf: ({ invitation, row }) => [...textOfInvitee(invitation), row.name]
		}),
		invited: sheet.invited.length,
		walkIns: sheet.walkIns,
		summary: attendanceSummary(meeting),
		correcting: keeps ? (sheet.walkIns.find(({ id }) => id === correcting) ?? null) : null,
		withdrawing: keeps ? recordToWithdraw(sheet, askedId(url, 'withdraw')) : null,
		/** Who keeps the list is told why it is closed just now. */
		waits: awaitsAdoption(meeting.id) && may(actor, 'attendance.record', meeting),
		options: keeps
			? {
					institutions: institutionOptions(actor).map(institutionOption),
					posts: postOptions(namingRegions(actor, meeting.hostIds)).map((post) => ({
						value: String(post.id),
						label: post.name,
						group: post.institution
					}))
				}
			: null
	};
};

function recordToWithdraw(sheet: AttendanceSheet, id: number | null) {
	if (id === null) return null;
	const invited = sheet.invited.find((line) => line.attendance?.id === id);
	if (invited?.attendance)
		return { ...invited.attendance, who: invited.row.name ?? invited.invitation.invitee };
	const other = sheet.walkIns.find((line) => line.id === id);
	if (!other) return undefined;
	const { version, row, describedAs, institution } = other;
	return { id, version, who: row.name ?? describedAs ?? institution?.name ?? '' };
}

export const actions: Actions = {
	record: (event) =>
		submit(event, { name: 'record', input: RecordAttendance }, ({ input }) => {
			const changed = recordAttendance(event.locals.actor, event.params.meeting, input);
			const page = askedPage(event.url);
			return {
				to: `/meetings/${event.params.meeting}/attendance${page > 1 ? `?page=${page}` : ''}`,
				done: changed > 0 ? 'attendance.recorded' : 'attendance.unchanged'
			};
		}),
	walk_in: (event) =>
		submit(event, { name: 'walk_in', input: RecordWalkIn }, ({ input }) => {
			recordWalkIn(event.locals.actor, event.params.meeting, input);
			return {
				to: `/meetings/${event.params.meeting}/attendance#walk-ins`,
				done: 'attendance.recorded'
			};
		}),
	correct: (event) =>
		submit(event, { name: 'correct', input: CorrectWalkIn }, ({ input }) => {
			correctWalkIn(event.locals.actor, event.params.meeting, input);
			return {
				to: `/meetings/${event.params.meeting}/attendance#walk-ins`,
				done: 'attendance.corrected'
			};
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawAttendance }, ({ input }) => {
			withdrawAttendance(event.locals.actor, event.params.meeting, input);
			return {
				to: `/meetings/${event.params.meeting}/attendance`,
				done: 'attendance.withdrawn'
			};
		})
};
