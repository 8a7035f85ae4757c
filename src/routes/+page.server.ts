import { holdsWithin, institutionsOf } from '#domain/access/actor.ts';
import { homeOf } from '#domain/dashboards/home.ts';
import { wordedTrail } from './worded-trail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { reader, shell } = await parent();
	const { actor, activeGrant } = locals;
	const home = homeOf(actor, activeGrant, reader.today);
	const role = activeGrant?.role ?? null;
	return {
		home,
		trail: home.kind === 'auditor' ? wordedTrail(locals.language, home.trail) : [],
		owesFirst: role === 'liaison',
		/** The figures are about the office of those who report for it. */
		office: role === 'liaison' ? (shell?.officeName ?? null) : null,
		schedules: holdsWithin(actor, ['secretariat', 'official'], institutionsOf(actor))
	};
};
