import * as v from 'valibot';
import { id, optionalChoice, optionalId, optionalText, text, version } from '#lib/forms/fields.ts';
import { CAPACITIES, SEXES } from '../people/capacity.ts';
import {
	ATTENDANCE_CHOICES,
	ATTENDANCE_MODES,
	ATTENDED_AS,
	AUTHORITIES,
	REST_CHOICES
} from './kinds.ts';

const person = {
	name: optionalText(200),
	title: optionalText(200),
	capacity: optionalChoice(CAPACITIES),
	sex: optionalChoice(SEXES),
	mode: optionalChoice(ATTENDANCE_MODES),
	/** Number of the surat tugas. */
	assignmentLetter: optionalText(100),
	mayDecide: optionalChoice(AUTHORITIES)
};

/** Characters of a reason. */
export const MOST_REASON = 300;

/** One line of the list; no choice means that nothing is said about this invitee. */
export const AttendanceRow = v.object({
	choice: optionalChoice(ATTENDANCE_CHOICES),
	...person,
	/** Of an excuse or an absence. */
	reason: optionalText(MOST_REASON)
});
export type AttendanceRow = v.InferOutput<typeof AttendanceRow>;

/**
 * The whole list as one form: each line under `i` and the number of its invitation, with the mark of
 * what it showed when it was drawn, so that untouched lines never undo what somebody else wrote.
 */
export const RecordAttendance = v.object({
	rows: v.optional(
		v.record(
			v.pipe(v.string(), v.regex(/^i[1-9]\d{0,14}$/, 'unreadable')),
			v.object({
				...AttendanceRow.entries,
				was: v.pipe(
					v.string('unreadable'),
					v.minLength(2, 'unreadable'),
					v.maxLength(3000, 'unreadable')
				)
			})
		),
		{}
	),
	/** What is said of the others, and who these are: the invitations that were seen to be open. */
	rest: v.optional(
		v.object({
			choice: optionalChoice(REST_CHOICES),
			open: v.pipe(
				v.string('unreadable'),
				v.maxLength(16_000, 'unreadable'),
				v.regex(/^(?:[1-9]\d{0,14}(?: [1-9]\d{0,14})*)?$/, 'unreadable'),
				v.transform((numbers) => (numbers === '' ? [] : numbers.split(' ').map(Number)))
			)
		})
	)
});
export type RecordAttendance = v.InferOutput<typeof RecordAttendance>;

const walkIn = {
	...person,
	institutionId: optionalId(),
	/** The post held, or the post on whose behalf they came. */
	postId: optionalId(),
	attendedAs: optionalChoice(ATTENDED_AS),
	/** What a source says where it names nobody: "perwakilan Forkopimda". */
	describedAs: optionalText(200)
};

/** Somebody who came without an invitation. */
export const RecordWalkIn = v.pipe(
	v.object(walkIn),
	v.forward(
		v.check((given) => saysWho(given), 'walk_in_missing'),
		['name']
	)
);
export type RecordWalkIn = v.InferOutput<typeof RecordWalkIn>;

export const CorrectWalkIn = v.pipe(
	v.object({ attendanceId: id(), ...walkIn, version: version() }),
	v.forward(
		v.check((given) => saysWho(given), 'walk_in_missing'),
		['name']
	)
);
export type CorrectWalkIn = v.InferOutput<typeof CorrectWalkIn>;

/** Takes back what was said of all the others; `firstId` is the first of these records. */
export const WithdrawRest = v.object({ firstId: id(), reason: text(500) });
export type WithdrawRest = v.InferOutput<typeof WithdrawRest>;

export const WithdrawAttendance = v.object({
	attendanceId: id(),
	reason: text(500),
	version: version()
});
export type WithdrawAttendance = v.InferOutput<typeof WithdrawAttendance>;

interface Described {
	readonly name: string | null;
	readonly institutionId: number | null;
	readonly describedAs: string | null;
}

function saysWho({ name, institutionId, describedAs }: Described): boolean {
	return name !== null || institutionId !== null || describedAs !== null;
}
