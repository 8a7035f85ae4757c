import { and, desc, inArray, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import { institutionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import { visibleMeetings } from '../access/scope.ts';
import { addAgendaItem } from '../agenda/operations.ts';
import { agendaOf } from '../agenda/queries.ts';
import { together } from '../audit/change.ts';
import { inviteTo } from '../invitations/operations.ts';
import { meetingAsTyped } from './as-typed.ts';
import type { TypedMeeting } from './as-typed.ts';
import { namingRegions } from './directory.ts';
import { draftMeeting } from './drafting.ts';
import type { DraftMeetingFrom } from './input.ts';
import { readMeeting } from './reading.ts';
import { meetings } from './schema.ts';
import { findMeeting } from './subject.ts';
import type { FoundMeeting } from './subject.ts';

/** What a new meeting takes over from an earlier one, for its form; date, time and letter are not among it. */
export interface CopySource {
	readonly id: number;
	readonly title: string;
	readonly heldOn: string | null;
	readonly typed: TypedMeeting;
	readonly agenda: number;
	/** Those who can still be invited, and how many posts or institutions have ended since. */
	readonly invitations: number;
	readonly ended: number;
	/** Whether the actor may send invitations for such a meeting. */
	readonly mayInvite: boolean;
}

/** An earlier meeting as the beginning of the next; `not_found` where the actor may not know of it. */
export function copySource(actor: Actor, meetingId: number): CopySource {
	const meeting = readMeeting(actor, meetingId);
	const typed = meetingAsTyped(meeting);
	const { invitees, ended } = inviteesOf(actor, meeting);
	const { place, link, timeZone } = typed.schedule;
	const nothing = { heldOn: null, dateWords: null, startsAt: null, endsAt: null };
	return {
		id: meetingId,
		title: meeting.title,
		heldOn: meeting.heldOn,
		typed: { ...typed, letterNumber: null, schedule: { ...nothing, timeZone, place, link } },
		agenda: agendaOf(actor, meeting).length,
		invitations: invitees.length,
		ended,
		mayInvite: institutionsOf(actor, ['secretariat']).length > 0
	};
}

/** The meetings of the actor's institutions from which one may begin, latest first. */
export function copyableMeetings(
	actor: Actor
): { readonly id: number; readonly title: string; readonly heldOn: string | null }[] {
	const own = institutionsOf(actor, ['secretariat', 'official']);
	return db
		.select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
		.from(meetings)
		.where(
			and(
				visibleMeetings(actor),
				inArray(
					meetings.id,
					sql`(select meeting_id from meeting_hosts where kind = 'host'
					and institution_id in (select value from json_each(${JSON.stringify(own)})))`
				)
			)
		)
		.orderBy(sql`${meetings.heldOn} desc nulls last`, desc(meetings.id))
		.limit(100)
		.all();
}

/**
 * Drafts a meeting with the agenda and the invitations of an earlier one, as far as these were chosen and
 * the actor may know and keep them. Nothing becomes more open than it was; answers are not taken over.
 */
export function draftMeetingFrom(actor: Actor, input: DraftMeetingFrom): number {
	const { fromId, copyAgenda, copyInvitations, ...draft } = input;
	const source = findMeeting(actor, fromId);
	return together(() => {
		const id = draftMeeting(actor, draft);
		if (copyAgenda) copyItems(actor, source, id);
		if (copyInvitations && may(actor, 'invitation.keep', findMeeting(actor, id)))
			inviteAgain(actor, source, id);
		return id;
	});
}

function copyItems(actor: Actor, source: FoundMeeting, meetingId: number): void {
	for (const item of agendaOf(actor, source)) {
		const { title, presenterId, minutesPlanned, confidentiality } = item;
		addAgendaItem(actor, meetingId, { title, presenterId, minutesPlanned, confidentiality });
	}
}

function inviteAgain(actor: Actor, source: FoundMeeting, meetingId: number): void {
	const { invitees } = inviteesOf(actor, source);
	const none = { groupIds: [], guestName: null, guestTitle: null };
	const idsOf = (field: 'postId' | 'institutionId') =>
		invitees.map((one) => one[field]).filter((id) => id !== null);
	const [postIds, institutionIds] = [idsOf('postId'), idsOf('institutionId')];
	if (postIds.length + institutionIds.length > 0)
		inviteTo(actor, meetingId, { ...none, postIds, institutionIds });
	for (const { guestName, guestTitle } of invitees)
		if (guestName !== null)
			inviteTo(actor, meetingId, {
				...{ groupIds: [], postIds: [], institutionIds: [] },
				...{ guestName, guestTitle }
			});
}

interface Invited {
	readonly postId: number | null;
	readonly institutionId: number | null;
	readonly guestName: string | null;
	readonly guestTitle: string | null;
}

function inviteesOf(actor: Actor, source: FoundMeeting): { invitees: Invited[]; ended: number } {
	const rows = statement<[number], Invited & { regionId: number | null; ended: 0 | 1 }>(
		`select i.post_id as postId, case when i.kind = 'institution' then i.institution_id end as institutionId,
			i.guest_name as guestName, i.guest_title as guestTitle, s.region_id as regionId,
			(p.ended_on is not null or s.ended_on is not null) as ended
		from invitations i left join posts p on p.id = i.post_id
		left join institutions s on s.id = coalesce(p.institution_id, i.institution_id)
		where i.meeting_id = ? and i.withdrawn_at is null order by i.position, i.id limit 1000`
	).all(source.id);
	const regions = namingRegions(actor, source.hostIds);
	const still = rows.filter(
		({ postId, regionId, ended }) =>
			ended === 0 && (postId === null || regionId === null || regions.includes(regionId))
	);
	return { invitees: still, ended: rows.length - still.length };
}
