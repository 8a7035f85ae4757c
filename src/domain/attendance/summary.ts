import { statement } from '#lib/server/database.ts';
import { FAILED_STATES } from '../meetings/lifecycle.ts';
import type { MeetingState } from '../meetings/lifecycle.ts';

/** Who came, in numbers; institutions and people are counted apart. */
export interface AttendanceSummary {
	/** False for a meeting that failed: it does not count in any statistics. */
	readonly counts: boolean;
	/** Invited institutions, a head and their institution once. */
	readonly institutions: {
		readonly invited: number;
		/** Through somebody of their own. */
		readonly present: number;
		/** Only through a representative. */
		readonly represented: number;
		readonly excused: number;
		readonly absent: number;
		/** Of whom nothing was recorded. */
		readonly unknown: number;
	};
	readonly people: {
		/** Persons: who signed with a name, holds the post, or came upon an invitation. */
		readonly present: number;
		/** Records of a presence that name nobody: "perwakilan Forkopimda" is no number of people. */
		readonly unnamed: number;
		readonly male: number;
		readonly female: number;
		readonly remote: number;
		readonly uninvited: number;
	};
	/** Records of any kind. */
	readonly recorded: number;
}

/** Counts the attendance of one meeting from what was recorded; invited is not present. */
export function attendanceSummary(meeting: {
	readonly id: number;
	readonly state: MeetingState;
}): AttendanceSummary {
	return {
		counts: !FAILED_STATES.some((state) => state === meeting.state),
		institutions: institutionCounts(meeting.id),
		...peopleCounts(meeting.id)
	};
}

type InstitutionCounts = AttendanceSummary['institutions'];

function institutionCounts(meetingId: number): InstitutionCounts {
	const none = { invited: 0, present: 0, represented: 0, excused: 0, absent: 0, unknown: 0 };
	return (
		statement<[number, number], InstitutionCounts>(
			`with invited as (
				select distinct coalesce(i.institution_id, p.institution_id) as id
				from invitations i left join posts p on p.id = i.post_id
				where i.meeting_id = ? and i.withdrawn_at is null and i.kind <> 'guest'
			), best as (
				select v.id, max(case
					when a.presence = 'present' and a.attended_as is not 'representative' then 4
					when a.presence = 'present' then 3
					when a.presence = 'excused' then 2
					when a.presence = 'absent' then 1
					else 0 end) as came
				from invited v left join attendances a on a.institution_id = v.id
					and a.meeting_id = ? and a.withdrawn_at is null
				group by v.id
			)
			select count(*) as invited,
				count(*) filter (where came = 4) as present,
				count(*) filter (where came = 3) as represented,
				count(*) filter (where came = 2) as excused,
				count(*) filter (where came = 1) as absent,
				count(*) filter (where came = 0) as unknown
			from best`
		).get(meetingId, meetingId) ?? none
	);
}

/** A line of the list is one attendee; a source that names only an institution says nothing of how many came. */
const NAMED =
	'(name is not null or person_id is not null or post_id is not null or invitation_id is not null)';

function peopleCounts(meetingId: number): Pick<AttendanceSummary, 'people' | 'recorded'> {
	const row = statement<[number], AttendanceSummary['people'] & { recorded: number }>(
		`select count(*) as recorded,
			count(*) filter (where presence = 'present' and ${NAMED}) as present,
			count(*) filter (where presence = 'present' and not ${NAMED}) as unnamed,
			count(*) filter (where presence = 'present' and sex = 'male') as male,
			count(*) filter (where presence = 'present' and sex = 'female') as female,
			count(*) filter (where presence = 'present' and mode = 'remote') as remote,
			count(*) filter (where presence = 'present' and invitation_id is null) as uninvited
		from attendances where meeting_id = ? and withdrawn_at is null`
	).get(meetingId);
	const { recorded = 0, ...people } = row ?? {
		recorded: 0,
		present: 0,
		unnamed: 0,
		male: 0,
		female: 0,
		remote: 0,
		uninvited: 0
	};
	return { people, recorded };
}
