import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { namingRegions } from '../meetings/directory.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { Speaker, SpeakerKind } from './input.ts';

/** One meeting's participating institutions: hosts, invited, attended, and those of who had a role. */
export const PARTICIPANTS = `
	select institution_id as id from meeting_hosts where meeting_id = @meetingId
	union select coalesce(i.institution_id, p.institution_id) from invitations i
		left join posts p on p.id = i.post_id
		where i.meeting_id = @meetingId and i.withdrawn_at is null
	union select institution_id from attendances where meeting_id = @meetingId and withdrawn_at is null
	union select p.institution_id from meeting_roles r join posts p on p.id = r.post_id
		where r.meeting_id = @meetingId`;

/**
 * Whether a person, post or institution may be named in the records of a meeting. Institutions are
 * public bodies: those of every region in use. Posts and persons stand in the directory of a region of
 * the actor or of a host, or take part in the meeting from elsewhere.
 */
export function isWithinCircle(actor: Actor, meeting: FoundMeeting, named: Speaker): boolean {
	const found = statement<[{ meetingId: number; id: number }], Found>(FIND[named.of]).get({
		meetingId: meeting.id,
		id: named.id
	});
	if (!found) return false;
	return found.open === 1 || namingRegions(actor, meeting.hostIds).includes(found.regionId);
}

interface Found {
	readonly regionId: number;
	readonly open: 0 | 1;
}

const FIND = {
	institution: `select i.region_id as regionId, r.in_use or i.id in (${PARTICIPANTS}) as open
		from institutions i join regions r on r.id = i.region_id where i.id = @id`,
	post: `select i.region_id as regionId, i.id in (${PARTICIPANTS}) as open
		from posts p join institutions i on i.id = p.institution_id where p.id = @id`,
	person: `select region_id as regionId, exists (
			select 1 from meeting_roles where meeting_id = @meetingId and person_id = @id
			union all select 1 from attendances where meeting_id = @meetingId and person_id = @id
		) as open
		from persons where id = @id`
} as const satisfies Record<SpeakerKind, string>;
