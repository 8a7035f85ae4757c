import { holds } from '#domain/access/actor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	administers: holds(locals.actor, 'administrator')
});
