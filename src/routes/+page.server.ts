import { holdsWithin, institutionsOf, holds } from '#domain/access/actor.ts';
import { homeOf } from '#domain/dashboards/home.ts';
import type { PageServerLoad } from './$types';

/** A page for reading: the frame's own script is all it needs (`shell/frame.ts`). */
export const csr = false;

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
