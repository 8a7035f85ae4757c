import { may } from '#domain/access/policy.ts';
import { trailOfInstitution } from '#domain/institutions/history.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import { zoneOfRegion } from '#domain/regions/queries.ts';
import { wordedTrail } from '../../../worded-trail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { id, name, regionId } = findInstitution(locals.actor, params.institution);
	return {
		id,
		name,
		audits: may(locals.actor, 'audit.read', {}),
		zone: zoneOfRegion(regionId),
		lines: wordedTrail(locals.language, trailOfInstitution(locals.actor, id))
	};
};
