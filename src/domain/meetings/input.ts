import * as v from 'valibot';
import {
	around,
	checkbox,
	choice,
	id,
	idList,
	optionalChoice,
	optionalId,
	optionalText,
	optionalTime,
	text,
	version
} from '#lib/forms/fields.ts';
import { isDate } from '#lib/format/calendar-date.ts';
import { readSpokenDay } from '#lib/format/spoken-day.ts';
import { weekdayDiffers } from '#lib/format/written-date.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import { CAPACITIES } from '../people/capacity.ts';
import { TIME_ZONES } from '../regions/kinds.ts';
import { MEETING_ROLES } from './roles.ts';

/** An address in the web, typed in full. */
const optionalLink = () =>
	v.pipe(
		optionalText(500),
		v.check((value) => value === null || /^https?:\/\/[^\s/]+\S*$/i.test(value), 'not_a_link')
	);

/** When and where; every part may be unknown. Times are of the meeting's zone (null: the region's). */
export const Schedule = v.pipe(
	v.object({
		heldOn: v.pipe(v.optional(v.string('unreadable'), ''), v.trim()),
		/** The day on which the form was drawn: "besok" is read as it was shown there. */
		today: v.optional(v.pipe(v.string('unreadable'), v.check(isDate, 'unreadable')), around),
		dateWords: optionalText(120),
		startsAt: optionalTime(),
		endsAt: optionalTime(),
		timeZone: optionalChoice(TIME_ZONES),
		place: optionalText(200),
		link: optionalLink()
	}),
	v.forward(
		v.partialCheck(
			[['heldOn'], ['today']],
			({ heldOn, today }) => heldOn === '' || readSpokenDay(heldOn, today) !== null,
			'not_a_date'
		),
		['heldOn']
	),
	// A time may stand behind the date; beside another one in its own field, that one counts.
	v.transform(({ heldOn, today, startsAt, ...rest }) => {
		const read = readSpokenDay(heldOn, today);
		return { ...rest, heldOn, read, startsAt: startsAt ?? read?.time ?? null };
	}),
	v.forward(
		v.partialCheck(
			[['startsAt'], ['endsAt']],
			({ startsAt, endsAt }) => startsAt !== null || endsAt === null,
			'start_missing'
		),
		['startsAt']
	),
	v.forward(
		v.partialCheck(
			[['startsAt'], ['endsAt']],
			({ startsAt, endsAt }) => startsAt === null || endsAt === null || endsAt > startsAt,
			'ends_before_start'
		),
		['endsAt']
	),
	// The words are kept where the weekday in them does not fit, so that it stays odd.
	v.transform(({ heldOn, read, dateWords, ...rest }) => ({
		heldOn: read?.date ?? null,
		dateWords: dateWords ?? (read && weekdayDiffers(read) ? heldOn : null),
		...rest
	}))
);
export type Schedule = v.InferOutput<typeof Schedule>;

const holder = {
	personId: optionalId(),
	postId: optionalId(),
	capacity: optionalChoice(CAPACITIES),
	onBehalfOfPostId: optionalId(),
	onBehalfOfPersonId: optionalId(),
	actionWords: optionalText(200)
};

/** Who chairs, or nobody yet; a capacity or a represented post alone names nobody. */
const Chair = v.pipe(
	v.object(holder),
	v.forward(
		v.check(
			(chair) =>
				chair.personId !== null ||
				chair.postId !== null ||
				Object.values(chair).every((value) => value === null),
			'who_missing'
		),
		['personId']
	)
);

const about = {
	title: text(300),
	seriesName: optionalText(150),
	functionId: optionalId(),
	theme: optionalText(300),
	purpose: optionalText(4000),
	/** Of the letter of invitation, as the registry gave it. */
	letterNumber: optionalText(80),
	confidentiality: choice(CONFIDENTIALITY),
	/** The lead host; co-hosts in the order of the list; counterparts meet without hosting. */
	leadId: id(),
	hostIds: idList(50),
	counterpartIds: idList(50),
	chair: v.optional(Chair, {})
};

export const DraftMeeting = v.object({ ...about, schedule: v.optional(Schedule, {}) });
export type DraftMeeting = v.InferOutput<typeof DraftMeeting>;

/** The same, begun from an earlier meeting: what of it comes along. */
export const DraftMeetingFrom = v.object({
	...DraftMeeting.entries,
	fromId: id(),
	copyAgenda: checkbox(),
	copyInvitations: checkbox()
});
export type DraftMeetingFrom = v.InferOutput<typeof DraftMeetingFrom>;

/** Without `schedule` date and place stay as they are: once announced, they move with a reason. */
export const ChangeMeeting = v.object({
	...about,
	schedule: v.optional(Schedule),
	version: version()
});
export type ChangeMeeting = v.InferOutput<typeof ChangeMeeting>;

export const MoveMeeting = v.object({ schedule: Schedule, reason: text(1000), version: version() });
export type MoveMeeting = v.InferOutput<typeof MoveMeeting>;

/** A step of the lifecycle that needs no explanation. */
export const MakeMove = v.object({ version: version() });
export type MakeMove = v.InferOutput<typeof MakeMove>;

/** A step that does: why, and who was missing. */
export const MakeMoveWithReason = v.object({
	version: version(),
	reason: text(1000),
	absentees: optionalText(1000)
});
export type MakeMoveWithReason = v.InferOutput<typeof MakeMoveWithReason>;

export const SetMeetingRole = v.pipe(
	v.object({
		/** The entry that is changed, or null for a new one. */
		roleId: optionalId(),
		role: choice(MEETING_ROLES),
		...holder,
		/** Of the entry that is changed. */
		version: v.optional(version())
	}),
	v.forward(
		v.check(({ personId, postId }) => personId !== null || postId !== null, 'who_missing'),
		['personId']
	)
);
export type SetMeetingRole = v.InferOutput<typeof SetMeetingRole>;

export const RemoveMeetingRole = v.object({ roleId: id(), version: version() });
export type RemoveMeetingRole = v.InferOutput<typeof RemoveMeetingRole>;

export const GiveClearance = v.object({ accountId: id() });
export type GiveClearance = v.InferOutput<typeof GiveClearance>;

export const TakeClearance = v.object({ accountId: id() });
export type TakeClearance = v.InferOutput<typeof TakeClearance>;

/** `before` is the name from which the form was drawn. */
export const RenameSeries = v.object({ name: text(150), before: text(150) });
export type RenameSeries = v.InferOutput<typeof RenameSeries>;

export const MergeSeries = v.object({ intoId: id() });
export type MergeSeries = v.InferOutput<typeof MergeSeries>;
