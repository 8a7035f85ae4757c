import { eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { referenceAreas } from './areas.ts';
import type { Area } from './areas.ts';
import { FUNCTIONS } from './functions.ts';
import { functions, regions } from './schema.ts';

/** Adds regions that are missing and corrects names that changed; returns how many rows it wrote. */
export async function loadReferenceRegions(actor: Actor): Promise<number> {
	authorize(actor, 'region.use', {});
	const areas = await referenceAreas();
	const known = new Map(
		db
			.select({ code: regions.code, name: regions.name, timeZone: regions.timeZone })
			.from(regions)
			.all()
			.map((row) => [row.code, row])
	);
	const missing = areas.filter(({ code }) => !known.has(code));
	const changed = areas.filter((area) => isOther(area, known.get(area.code)));
	if (missing.length + changed.length === 0) return 0;
	return change(actor, 'region.references_loaded', (writer) => {
		if (missing.length > 0) writer.insert(regions).values(missing).run();
		for (const { code, name, timeZone } of changed)
			writer.update(regions).set({ name, timeZone }).where(eq(regions.code, code)).run();
		return {
			about: {},
			facts: {
				provinces: count(areas, 'province'),
				kabupaten: count(areas, 'kabupaten'),
				kota: count(areas, 'kota')
			},
			result: missing.length + changed.length
		};
	});
}

/** Adds fields of government work that are missing; returns how many. */
export function loadFunctions(actor: Actor): number {
	authorize(actor, 'region.use', {});
	const known = new Set(
		db
			.select({ code: functions.code })
			.from(functions)
			.all()
			.map(({ code }) => code)
	);
	const missing = FUNCTIONS.map(([code, name, nameEnglish], position) => ({
		code,
		name,
		nameEnglish,
		position
	})).filter(({ code }) => !known.has(code));
	if (missing.length === 0) return 0;
	return change(actor, 'function.references_loaded', (writer) => {
		writer.insert(functions).values(missing).run();
		return { about: {}, facts: { functions: missing.length }, result: missing.length };
	});
}

function isOther(area: Area, known: Pick<Area, 'name' | 'timeZone'> | undefined): boolean {
	return known !== undefined && (known.name !== area.name || known.timeZone !== area.timeZone);
}

function count(areas: readonly Area[], kind: Area['kind']): number {
	return areas.filter((area) => area.kind === kind).length;
}
