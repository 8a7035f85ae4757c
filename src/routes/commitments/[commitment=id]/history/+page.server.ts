import { trailOfCommitment } from '#domain/audit/trail.ts';
import { findCommitment } from '#domain/commitments/subject.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { code, description, meeting } = findCommitment(locals.actor, params.commitment);
	return {
		id: params.commitment,
		code,
		description,
		zone: meeting.timeZone,
		lines: trailOfCommitment(locals.actor, params.commitment)
	};
};
