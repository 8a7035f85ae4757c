import { trailOfCommitment } from '#domain/audit/trail.ts';
import { readCommitment } from '#domain/commitments/reading.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { code, description, meeting } = readCommitment(locals.actor, params.commitment);
	return {
		id: params.commitment,
		code,
		description,
		zone: meeting.timeZone,
		lines: trailOfCommitment(locals.actor, params.commitment)
	};
};
