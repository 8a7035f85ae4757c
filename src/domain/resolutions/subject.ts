import { and, eq, sql } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleMeetings, visibleWithin } from '../access/scope.ts';
import { meetings } from '../meetings/schema.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { resolutions } from './schema.ts';
import type { Resolution } from './schema.ts';

/** The resolution, if the actor may know of it; `not_found` otherwise, whether it exists or not. */
export function findResolution(actor: Actor, id: number): Resolution {
	const found = db
		.select({ resolution: resolutions })
		.from(resolutions)
		.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
		.where(and(eq(resolutions.id, id), visibleMeetings(actor), visibleResolutions(actor)))
		.get();
	if (!found) throw notFound();
	return found.resolution;
}

/** The condition on resolutions joined with their meetings; goes with `visibleMeetings`. */
export function visibleResolutions(actor: Actor) {
	return visibleWithin(actor, {
		confidentiality: sql`${resolutions.confidentiality}`,
		meetingId: sql`${resolutions.meetingId}`,
		regionId: sql`${meetings.regionId}`
	});
}

/** To whose trail the events of a resolution belong. */
export function aboutResolution(meeting: FoundMeeting, resolutionId: number) {
	return {
		regionId: meeting.regionId,
		meetingId: meeting.id,
		subject: 'resolutions',
		subjectId: resolutionId
	};
}
