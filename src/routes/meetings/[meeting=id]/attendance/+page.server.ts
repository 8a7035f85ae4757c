import * as v from 'valibot';
import { address } from '#components/address.ts';
import { openRest } from '#components/meetings/open-rest.ts';
import { may } from '#domain/access/policy.ts';
import {
	CorrectWalkIn,
	RecordAttendance,
	RecordWalkIn,
	WithdrawAttendance,
	WithdrawRest
} from '#domain/attendance/input.ts';
import { ATTENDANCE_CHOICES } from '#domain/attendance/kinds.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import type { AttendanceSheet } from '#domain/attendance/queries.ts';
import { recordAttendance } from '#domain/attendance/recording.ts';
import { lastRest, mayRecordRest, withdrawRest } from '#domain/attendance/rest.ts';
import { attendanceSummary } from '#domain/attendance/summary.ts';
import { correctWalkIn, recordWalkIn, withdrawAttendance } from '#domain/attendance/walk-ins.ts';
import { namingRegions } from '#domain/meetings/directory.ts';
import { institutionOptions, postOptions } from '#domain/meetings/directory-options.ts';
import { meetingFacts, rightsOver } from '#domain/meetings/queries.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import { awaitsAdoption } from '#domain/meetings/states.ts';
import { optionalText } from '#lib/forms/fields.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedChoice, askedId, askedPage, askedText } from '../../../asked.ts';
import { institutionOption } from '../../form-options.ts';
import { linesOfPage, textOfInvitee } from '../lines.ts';
import type { Actions, PageServerLoad } from './$types';

/** The tabs of the list: what was said, or that nothing was. */
const CHOICES = ['open', ...ATTENDANCE_CHOICES] as const;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { actor } = locals;
	const meeting = readMeeting(actor, params.meeting);
	const sheet = attendanceSheet(actor, meeting);
	const keeps = rightsOver(actor, meeting).attendance;
	const q = askedText(url, 'q');
	const choice = askedChoice(url, 'choice', CHOICES);
	const correcting = askedId(url, 'correct');
	const shown = linesOfPage(sheet.invited, {
		q,
		page: askedPage(url),
		among: ({ row }) => choice === null || (row.choice ?? 'open') === choice,
		textOf: ({ invitation, row }) => [...textOfInvitee(invitation), row.name]
	});
	return {
		meeting: meetingFacts(meeting),
		...{ q, choice, ...shown },
		invited: sheet.invited.length,
		counts: CHOICES.map((one) => ({
			choice: one,
			count: sheet.invited.filter(({ row }) => (row.choice ?? 'open') === one).length
		})),
		rest: keeps && mayRecordRest(meeting) ? openRest(sheet.invited, shown.lines) : null,
		recordedRest: keeps ? lastRest(meeting.id) : null,
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

/** The list as its page sends it: with what is looked for, and the address of the step that was pressed. */
const SentList = v.object({
	...RecordAttendance.entries,
	q: optionalText(100),
	next: optionalText(300)
});

/** Where one goes on to once the list is saved; only the query of an address is taken from the form. */
function onward(
	meetingId: number,
	from: URL,
	{ q, next }: { readonly q: string | null; readonly next: string | null }
): string {
	const asked = new URL(from);
	if (next !== null) asked.search = next.split('?', 2)[1] ?? '';
	else if (askedText(from, 'q') !== (q ?? '')) {
		asked.searchParams.set('q', q ?? '');
		asked.searchParams.delete('page');
	}
	const page = askedPage(asked);
	return address(`/meetings/${meetingId}/attendance`, {
		choice: askedChoice(asked, 'choice', CHOICES),
		q: askedText(asked, 'q'),
		page: page > 1 ? page : null
	});
}

export const actions: Actions = {
	record: (event) =>
		submit(event, { name: 'record', input: SentList }, ({ input: { q, next, ...list } }) => {
			const changed = recordAttendance(event.locals.actor, event.params.meeting, list);
			const to = onward(event.params.meeting, event.url, { q, next });
			// Who only went on to another part of the list has nothing to be told.
			if (changed === 0 && next !== null) return { to };
			return { to, done: changed > 0 ? 'attendance.recorded' : 'attendance.unchanged' };
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
		}),
	withdraw_rest: (event) =>
		submit(event, { name: 'withdraw_rest', input: WithdrawRest }, ({ input }) => {
			withdrawRest(event.locals.actor, event.params.meeting, input);
			return {
				to: `/meetings/${event.params.meeting}/attendance`,
				done: 'attendance.rest_withdrawn'
			};
		})
};
