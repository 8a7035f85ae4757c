import { statement } from '#lib/server/database.ts';
import { regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
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

/** The regions of the hosts: their directories are open to whoever keeps the minutes. */
export const HOST_REGIONS = `
	select i.region_id from meeting_hosts h join institutions i on i.id = h.institution_id
		where h.meeting_id = @meetingId`;

/**
 * Whether a person, post or institution may be named in the records of a meeting: it stands in the
 * directory of a region of the actor or of a host, or takes part in the meeting from elsewhere.
 */
export function isWithinCircle(actor: Actor, meetingId: number, { of, id }: Speaker): boolean {
	const found = statement<[Bound], Found>(FIND[of]).get({ meetingId, id });
	if (!found) return false;
	if (actor.kind === 'system' || found.takesPart === 1) return true;
	return regionsOf(actor).includes(found.regionId);
}

interface Bound {
	readonly meetingId: number;
	readonly id: number;
}

interface Found {
	readonly regionId: number;
	readonly takesPart: 0 | 1;
}

const FIND = {
	institution: `select region_id as regionId,
			region_id in (${HOST_REGIONS}) or id in (${PARTICIPANTS}) as takesPart
		from institutions where id = @id`,
	post: `select i.region_id as regionId,
			i.region_id in (${HOST_REGIONS}) or i.id in (${PARTICIPANTS}) as takesPart
		from posts p join institutions i on i.id = p.institution_id where p.id = @id`,
	person: `select region_id as regionId, region_id in (${HOST_REGIONS}) or exists (
			select 1 from meeting_roles where meeting_id = @meetingId and person_id = @id
			union all select 1 from attendances where meeting_id = @meetingId and person_id = @id
		) as takesPart
		from persons where id = @id`
} as const satisfies Record<SpeakerKind, string>;
