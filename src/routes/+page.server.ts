import { holdsWithin, institutionsOf, holds } from '#domain/access/actor.ts';
import { homeOf } from '#domain/dashboards/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { reader, shell } = await parent();
	const { actor, activeGrant } = locals;
	return {
		home: homeOf(actor, activeGrant, reader.today),
		role: activeGrant?.role ?? null,
		officeName: shell?.officeName ?? '',
		may: {
			schedule: holdsWithin(actor, ['secretariat', 'official'], institutionsOf(actor)),
			administer: holds(actor, 'administrator'),
			readLog: holds(actor, 'administrator') || holds(actor, 'auditor')
		}
	};
};
