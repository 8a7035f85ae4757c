import { attendanceSheet } from '#domain/attendance/queries.ts';
import { invitationLetter } from '#domain/invitations/letter.ts';
import { followUpOf } from '#domain/meetings/follow-up.ts';
import { MEETING_PAPERS, paperOf } from '#domain/meetings/papers.ts';
import type { MeetingPaper } from '#domain/meetings/papers.ts';
import { hostsOf, meetingFacts, rightsOver } from '#domain/meetings/queries.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import { signersOf } from '#domain/meetings/signers.ts';
import type { FoundMeeting } from '#domain/meetings/subject.ts';
import { minutesPage } from '#domain/minutes/queries.ts';
import type { Actor } from '#domain/access/actor.ts';
import { askedChoice } from '../../../asked.ts';
import { nameOfRegion } from '#domain/regions/queries.ts';
import type { PageServerLoad } from './$types';

/** One paper of a meeting, as whoever may see the meeting may print it. */
export const load: PageServerLoad = ({ locals, params, url }) => {
	const meeting = readMeeting(locals.actor, params.meeting);
	const paper = askedChoice(url, 'document', MEETING_PAPERS) ?? paperOf(meeting.state);
	return {
		meeting: meetingFacts(meeting),
		paper,
		...contentOf(locals.actor, meeting, paper),
		/** The letter has no number yet, and the reader may give it. */
		unnumbered:
			paper === 'invitation' &&
			meeting.letterNumber === null &&
			rightsOver(locals.actor, meeting).change
	};
};

function contentOf(actor: Actor, meeting: FoundMeeting, paper: MeetingPaper) {
	const none = { letter: null, attendance: null, minutes: null, followUp: null };
	switch (paper) {
		case 'invitation':
			return { ...none, letter: invitationLetter(actor, meeting.id) };
		case 'blank':
		case 'attendance':
			return { ...none, attendance: attendanceOf(actor, meeting) };
		case 'minutes':
			return { ...none, minutes: minutesOf(actor, meeting) };
		case 'follow_up':
			return { ...none, followUp: followUpOf(actor, meeting.id) };
	}
}

function attendanceOf(actor: Actor, meeting: FoundMeeting) {
	const [host = null] = hostsOf(meeting.id, meeting.heldOn);
	return {
		sheet: attendanceSheet(actor, meeting),
		host,
		region: nameOfRegion(meeting.regionId),
		chair: signersOf(meeting.id, meeting.heldOn).chair
	};
}

function minutesOf(actor: Actor, meeting: FoundMeeting) {
	const page = minutesPage(actor, meeting.id);
	const { region, hosts, attendance, minutes, sections, added, addenda } = page;
	return {
		page: { meeting: page.meeting, region, hosts, attendance, minutes, sections, added, addenda },
		signers: signersOf(meeting.id, meeting.heldOn)
	};
}
