import { trailOfMeeting } from '#domain/audit/trail.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import { wordedTrail } from '../../../worded-trail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { title, timeZone } = readMeeting(locals.actor, params.meeting);
	return {
		id: params.meeting,
		title,
		zone: timeZone,
		lines: wordedTrail(locals.language, trailOfMeeting(locals.actor, params.meeting))
	};
};
