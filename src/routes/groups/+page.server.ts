import { listGroups } from '#domain/groups/queries.ts';
import { regionsInUse, regionsKept } from '#domain/regions/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	groups: listGroups(locals.actor, { ended: true }),
	showRegion: regionsInUse(locals.actor).length > 1,
	may: { create: regionsKept(locals.actor).length > 0 }
});
