import { trailOfMeeting } from '#domain/audit/trail.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { title, timeZone } = findMeeting(locals.actor, params.meeting);
	return {
		id: params.meeting,
		title,
		zone: timeZone,
		lines: trailOfMeeting(locals.actor, params.meeting)
	};
};
