import { AddAgendaItem } from '#domain/agenda/input.ts';
import { addAgendaItem } from '#domain/agenda/operations.ts';
import { Invite } from '#domain/invitations/input.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { giveClearance } from '#domain/meetings/clearances.ts';
import { draftMeeting } from '#domain/meetings/drafting.ts';
import {
	DraftMeeting,
	GiveClearance,
	MakeMove,
	MoveMeeting,
	SetMeetingRole
} from '#domain/meetings/input.ts';
import { scheduleMeeting } from '#domain/meetings/moves.ts';
import { moveMeeting } from '#domain/meetings/rescheduling.ts';
import { setMeetingRole } from '#domain/meetings/role-holders.ts';
import { addDays, partsOf } from '#lib/format/calendar-date.ts';
import { tellAnswers } from './answering.ts';
import { given } from './given.ts';
import type { Holder, Moved } from './meeting.ts';
import type { Stage } from './stage.ts';
import type { ToldMeeting } from './told-meeting.ts';

const DRAFTED_BEFORE = -12;
const ANNOUNCED_BEFORE = -9;

/** From the draft to the invitation and its answers. */
export function tellPreparation(stage: Stage, meeting: ToldMeeting): void {
	const { drafted, announced, outcome, day } = meeting.story;
	const dayOf = (told: number | undefined, before: number) =>
		told === undefined ? addDays(meeting.date, before) : stage.days.on(told);
	const sameDay = drafted === day;
	const draftedOn = dayOf(drafted, DRAFTED_BEFORE);
	meeting.at(draftedOn, sameDay ? '05:05' : '09:10', 'draft', () => {
		draft(stage, meeting, letterOf(meeting, draftedOn));
		for (const item of meeting.story.agenda)
			meeting.items.push(addAgendaItem(meeting.who('secretary'), meeting.id, itemOf(stage, item)));
		tellRoles(stage, meeting);
		invite(stage, meeting);
	});
	if (outcome.state === 'draft') return;
	const announcedOn = dayOf(announced, ANNOUNCED_BEFORE);
	meeting.at(announcedOn, sameDay ? '05:20' : '15:20', 'schedule', () => {
		const input = given(MakeMove, { version: meeting.version() });
		scheduleMeeting(meeting.who('secretary'), meeting.id, input);
	});
	tellAnswers(stage, meeting, announcedOn);
	if ('moved' in outcome) tellMove(stage, meeting, outcome.moved);
}

function draft(stage: Stage, meeting: ToldMeeting, letterNumber: string): void {
	const { story, date } = meeting;
	const [leadId, ...hostIds] = story.hosts.map((key) => stage.institution(key));
	meeting.id = draftMeeting(
		meeting.who('secretary'),
		given(DraftMeeting, {
			title: story.title,
			seriesName: story.series ?? '',
			functionId: stage.field(story.field),
			theme: story.theme ?? '',
			purpose: story.purpose ?? '',
			letterNumber,
			confidentiality: story.confidentiality ?? 'ordinary',
			leadId: leadId ?? '',
			hostIds,
			counterpartIds: (story.counterparts ?? []).map((key) => stage.institution(key)),
			chair: holderOf(stage, story.chair),
			schedule: {
				heldOn: date,
				startsAt: story.starts,
				endsAt: story.ends ?? '',
				place: story.place,
				link: story.link ?? ''
			}
		})
	);
}

/** As a registry counts through the year; who is called within the day gets no letter first. */
function letterOf({ story }: ToldMeeting, draftedOn: string): string {
	if (story.outcome.state === 'draft' || story.drafted === story.day) return '';
	const { year, month, day } = partsOf(draftedOn);
	return `000.1.5/${(month - 1) * 31 + day}/${story.hosts[0]?.toUpperCase()}/${year}`;
}

function itemOf(stage: Stage, item: ToldMeeting['story']['agenda'][number]) {
	return given(AddAgendaItem, {
		title: item.title,
		presenterId: item.presenter ? stage.institution(item.presenter) : '',
		minutesPlanned: item.minutes ? String(item.minutes) : '',
		confidentiality: item.confidentiality ?? 'ordinary'
	});
}

function tellRoles(stage: Stage, meeting: ToldMeeting): void {
	const secretary = meeting.who('secretary');
	for (const [role, holder] of meeting.story.roles ?? []) {
		const input = given(SetMeetingRole, { role, ...holderOf(stage, holder) });
		setMeetingRole(secretary, meeting.id, input);
	}
	const personId = String(meeting.who('writer').personId);
	setMeetingRole(secretary, meeting.id, given(SetMeetingRole, { role: 'minute_taker', personId }));
	for (const key of meeting.story.cleared ?? []) {
		const accountId = String(stage.actor(key).accountId);
		giveClearance(secretary, meeting.id, given(GiveClearance, { accountId }));
	}
}

function invite(stage: Stage, meeting: ToldMeeting): void {
	const {
		groups = [],
		heads = [],
		posts = [],
		institutions = [],
		guests = []
	} = meeting.story.invited;
	const secretary = meeting.who('secretary');
	inviteTo(
		secretary,
		meeting.id,
		given(Invite, {
			groupIds: groups.map((key) => stage.group(key)),
			postIds: [...heads, ...posts].map((key) => stage.post(key)),
			institutionIds: institutions.map((key) => stage.institution(key))
		})
	);
	for (const [guestName, guestTitle] of guests)
		inviteTo(secretary, meeting.id, given(Invite, { guestName, guestTitle }));
}

function tellMove(stage: Stage, meeting: ToldMeeting, moved: Moved): void {
	meeting.at(stage.days.on(moved.on), '14:05', 'move', () => {
		const { starts: startsAt, place, reason } = moved;
		const schedule = { heldOn: stage.days.working(moved.to), startsAt, place };
		const input = given(MoveMeeting, { schedule, reason, version: meeting.version() });
		moveMeeting(meeting.who('secretary'), meeting.id, input);
	});
}

function holderOf(stage: Stage, { person, post, capacity, onBehalfOf }: Holder) {
	return {
		personId: stage.person(person),
		postId: stage.post(post),
		capacity: capacity ?? 'definitive',
		onBehalfOfPostId: onBehalfOf ? stage.post(onBehalfOf) : ''
	};
}
