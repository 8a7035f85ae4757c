import { today } from '#lib/clock.ts';
import { weekdayOf } from '#lib/format/calendar-date.ts';
import { readWrittenDate, weekdayDiffers } from '#lib/format/written-date.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { holidayOn, holidaysOf } from '../calendar/holidays.ts';
import type { HolidayKind } from '../calendar/kinds.ts';
import { isWeekend, workingDaysBetween } from '../calendar/working-days.ts';
import { neighboursOn, overlap, samePlace, sharingChair, sharingInvitees } from './clashes.ts';
import type { Neighbour } from './clashes.ts';
import { FAILED_STATES } from './lifecycle.ts';
import type { Meeting } from './schema.ts';

/** A letter of invitation should be out so many working days before the meeting. */
const NOTICE_WORKING_DAYS = 3;

/** Something to look at; a warning never blocks. Dates are ISO, weekdays Sunday 0 to Saturday 6. */
export type MeetingWarning =
	| { readonly code: 'weekend'; readonly date: string }
	| {
			readonly code: 'holiday';
			readonly date: string;
			readonly name: string;
			readonly kind: HolidayKind;
			readonly estimated: boolean;
	  }
	| { readonly code: 'past'; readonly date: string }
	| {
			readonly code: 'weekday_differs';
			readonly words: string;
			readonly date: string;
			readonly written: number;
	  }
	| { readonly code: 'words_differ'; readonly words: string; readonly date: string }
	| { readonly code: 'zone_differs'; readonly zone: string; readonly regionZone: string }
	| { readonly code: 'short_notice'; readonly workingDays: number }
	| { readonly code: 'invited_without_chair' }
	| (Clash & { readonly code: 'place_clash' })
	| (Clash & { readonly code: 'chair_clash' })
	| (Clash & { readonly code: 'invitee_clash'; readonly invitees: number });

/** Which meetings clash, of those that the actor may see: another one does not exist for them. */
export interface Clash {
	readonly sure: boolean;
	readonly meetings: readonly { readonly id: number; readonly title: string }[];
}

/** What is odd about a meeting that the actor may see; in the order in which to look at it. */
export function meetingWarnings(actor: Actor, meeting: Meeting): MeetingWarning[] {
	return [...dateWarnings(meeting), ...peopleWarnings(meeting), ...clashWarnings(actor, meeting)];
}

function dateWarnings(meeting: Meeting): MeetingWarning[] {
	const { heldOn, regionId, timeZone } = meeting;
	const found: MeetingWarning[] = [...zoneWarnings(meeting)];
	if (heldOn === null) return found;
	const holiday = holidayOn(regionId, heldOn);
	if (isWeekend(heldOn)) found.push({ code: 'weekend', date: heldOn });
	if (holiday) found.push({ code: 'holiday', date: heldOn, ...holiday });
	found.push(...wordWarnings(meeting.dateWords, heldOn));
	const now = today(timeZone);
	if (meeting.state === 'draft' || meeting.state === 'scheduled') {
		if (heldOn < now) found.push({ code: 'past', date: heldOn });
	}
	if (meeting.state === 'draft' && heldOn >= now) {
		const workingDays = workingDaysBetween(now, heldOn, holidaysOf(regionId, now));
		if (workingDays < NOTICE_WORKING_DAYS) found.push({ code: 'short_notice', workingDays });
	}
	return found;
}

function wordWarnings(words: string | null, heldOn: string): MeetingWarning[] {
	const written = words === null ? null : readWrittenDate(words, heldOn);
	if (words === null || written === null) return [];
	if (written.date !== heldOn) return [{ code: 'words_differ', words, date: heldOn }];
	return weekdayDiffers(written)
		? [
				{
					code: 'weekday_differs',
					words,
					date: heldOn,
					written: written.weekday ?? weekdayOf(heldOn)
				}
			]
		: [];
}

function zoneWarnings({ regionId, timeZone }: Meeting): MeetingWarning[] {
	const region = statement<[number], { timeZone: string }>(
		'select time_zone as timeZone from regions where id = ?'
	).get(regionId);
	return region && region.timeZone !== timeZone
		? [{ code: 'zone_differs', zone: timeZone, regionZone: region.timeZone }]
		: [];
}

function peopleWarnings({ id }: Meeting): MeetingWarning[] {
	const row = statement<[number, number], { found: number }>(
		`select exists (select 1 from invitations where meeting_id = ? and withdrawn_at is null)
		and not exists (select 1 from meeting_roles where meeting_id = ? and role = 'chair') as found`
	).get(id, id);
	return row?.found ? [{ code: 'invited_without_chair' }] : [];
}

function clashWarnings(actor: Actor, meeting: Meeting): MeetingWarning[] {
	if (meeting.heldOn === null || FAILED_STATES.some((state) => state === meeting.state)) return [];
	const near = neighboursOn(actor, meeting.heldOn, meeting.id).filter(
		(other) => overlap(meeting, other) !== 'no'
	);
	if (near.length === 0) return [];
	const ids = near.map((other) => other.id);
	const chairs = new Set(sharingChair(meeting.id, ids));
	const invitees = sharingInvitees(meeting.id, ids);
	return [
		...clash(
			meeting,
			near.filter((other) => samePlace(meeting.place, other.place)),
			(found) => ({ code: 'place_clash', ...found })
		),
		...clash(
			meeting,
			near.filter((other) => chairs.has(other.id)),
			(found) => ({ code: 'chair_clash', ...found })
		),
		...clash(
			meeting,
			near.filter((other) => invitees.has(other.id)),
			(found) => ({
				code: 'invitee_clash',
				invitees: Math.max(...invitees.values()),
				...found
			})
		)
	];
}

function clash(
	meeting: Meeting,
	clashing: readonly Neighbour[],
	warning: (found: Clash) => MeetingWarning
): MeetingWarning[] {
	if (clashing.length === 0) return [];
	return [
		warning({
			sure: clashing.some((other) => overlap(meeting, other) === 'surely'),
			meetings: clashing.map(({ id, title }) => ({ id, title }))
		})
	];
}
