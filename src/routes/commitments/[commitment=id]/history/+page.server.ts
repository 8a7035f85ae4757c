import { trailOfCommitment } from '#domain/audit/trail.ts';
import { readCommitment } from '#domain/commitments/reading.ts';
import { wordedTrail } from '../../../worded-trail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { code, description, meeting } = readCommitment(locals.actor, params.commitment);
	return {
		id: params.commitment,
		code,
		description,
		zone: meeting.timeZone,
		lines: wordedTrail(locals.language, trailOfCommitment(locals.actor, params.commitment))
	};
};
