import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { series } from './schema.ts';

/** The series of that name in the region, made on the fly where there is none; null for no name. */
export function seriesNamed(actor: Actor, regionId: number, name: string | null): number | null {
	if (name === null) return null;
	const found = statement<[number, string], { id: number }>(
		'select id from series where region_id = ? and lower(name) = lower(?)'
	).get(regionId, name);
	if (found) return found.id;
	return change(actor, 'series.named', (writer) => {
		const row = writer.insert(series).values({ regionId, name }).returning().get();
		return {
			about: { regionId, subject: 'series', subjectId: row.id },
			facts: { name },
			result: row.id
		};
	});
}

/** The name of a series, or null. */
export function nameOfSeries(seriesId: number | null): string | null {
	if (seriesId === null) return null;
	return (
		statement<[number], { name: string }>('select name from series where id = ?').get(seriesId)
			?.name ?? null
	);
}
