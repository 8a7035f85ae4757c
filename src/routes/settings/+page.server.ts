import { holds } from '#domain/access/actor.ts';
import { may } from '#domain/access/policy.ts';
import type { PageServerLoad } from './$types';

const ROLES = ['auditor', 'secretariat', 'official', 'leader', 'verifier'] as const;

export const load: PageServerLoad = ({ locals }) => ({
	administers: holds(locals.actor, 'administrator'),
	audits: may(locals.actor, 'audit.read', {}),
	knows: ROLES.some((role) => holds(locals.actor, role))
});
