import { eq } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { regions } from './schema.ts';

/** Opens the directory of a region: only regions in use are offered in forms. Administrators may. */
export function useRegion(actor: Actor, regionId: number): void {
	const region = db.select().from(regions).where(eq(regions.id, regionId)).get();
	if (!region) throw notFound();
	authorize(actor, 'region.use', {});
	if (region.inUse) return;
	change(actor, 'region.used', (writer) => {
		writer.update(regions).set({ inUse: true }).where(eq(regions.id, regionId)).run();
		return {
			about: { regionId },
			facts: { name: region.name, code: region.code },
			result: undefined
		};
	});
}
