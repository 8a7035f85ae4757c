import { eq } from 'drizzle-orm';
import { invalidInput, notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import type { RegionKind, TimeZone } from './kinds.ts';
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

/** A region that exists only for demonstrations and training. */
export interface FictionalRegion {
	/** Of a province that does not exist, so that it can never be taken for a real one: `99.01`. */
	readonly code: string;
	readonly name: string;
	readonly kind: RegionKind;
	readonly timeZone: TimeZone;
}

/** Adds a region that does not exist, marked as fictional for good. Administrators may. */
export function addFictionalRegion(actor: Actor, region: FictionalRegion): number {
	authorize(actor, 'region.use', {});
	const provinceCode = region.code.slice(0, 2);
	if (isKnown(provinceCode) || isKnown(region.code)) throw invalidInput({ code: 'choose' });
	return change(actor, 'region.fictional_added', (writer) => {
		const { id } = writer
			.insert(regions)
			.values({ ...region, provinceCode, fictional: true })
			.returning({ id: regions.id })
			.get();
		const { name, code } = region;
		return { about: { regionId: id }, facts: { name, code }, result: id };
	});
}

function isKnown(code: string): boolean {
	return db.select().from(regions).where(eq(regions.code, code)).get() !== undefined;
}
