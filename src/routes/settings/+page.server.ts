import { holds } from '#domain/access/actor.ts';
import { may } from '#domain/access/policy.ts';
import { backupStanding } from '#lib/server/backup/standing.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { PageServerLoad } from './$types';

const ROLES = ['auditor', 'secretariat', 'official', 'leader', 'verifier'] as const;

export const load: PageServerLoad = async ({ locals }) => ({
	administers: holds(locals.actor, 'administrator'),
	// A demonstration is not backed up.
	backups:
		holds(locals.actor, 'administrator') && !locals.demo
			? await backupStanding(readSettings(process.env).data)
			: null,
	audits: may(locals.actor, 'audit.read', {}),
	knows: ROLES.some((role) => holds(locals.actor, role))
});
