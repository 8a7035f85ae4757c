import { and, eq, sql } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import type { Actor } from '../access/actor.ts';
import type { MeetingSubject } from '../access/policy.ts';
import { scopeKey, visibleMeetings } from '../access/scope.ts';
import { meetings } from './schema.ts';
import type { Meeting } from './schema.ts';

/** A meeting with all that the rules of access need to know of it. */
export type FoundMeeting = Meeting & MeetingSubject;

/** The meeting, if the actor may know of it; `not_found` otherwise, whether it exists or not. */
export function findMeeting(actor: Actor, id: number): FoundMeeting {
	const meeting = visible(actor).get({ id });
	if (!meeting) throw notFound();
	return { ...meeting, ...peopleOf(id) };
}

const visible = keptQueries(scopeKey, (actor: Actor) =>
	db
		.select()
		.from(meetings)
		.where(and(eq(meetings.id, sql.placeholder('id')), visibleMeetings(actor)))
		.prepare()
);

/** Who hosts, chairs and takes the minutes, by row numbers. */
function peopleOf(
	meetingId: number
): Pick<MeetingSubject, 'hostIds' | 'chairPersonIds' | 'minuteTakerPersonIds'> {
	const hostIds = statement<[number], { institutionId: number }>(
		`select institution_id as institutionId from meeting_hosts where meeting_id = ? and kind = 'host' order by position`
	)
		.all(meetingId)
		.map((host) => host.institutionId);
	const roles = statement<[number], { role: string; personId: number | null }>(
		`select role, person_id as personId from meeting_roles
		where meeting_id = ? and role in ('chair', 'minute_taker')`
	).all(meetingId);
	const personsAs = (role: string) =>
		roles
			.filter((one) => one.role === role)
			.map((one) => one.personId)
			.filter((personId) => personId !== null);
	return {
		hostIds,
		chairPersonIds: personsAs('chair'),
		minuteTakerPersonIds: personsAs('minute_taker')
	};
}
