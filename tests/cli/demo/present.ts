import { commitments } from '#domain/commitments/schema.ts';
import { scheduleNow } from '#domain/commitments/schedule-now.ts';
import { standingOf } from '#domain/commitments/standing.ts';
import { db, openConnection } from '#lib/server/database.ts';
import { ZONE } from '../../../src/cli/demo/story/days.ts';

/** The fictional region, in SQL. */
export const CONTOH = "(select id from regions where code = '99.01')";

/** Every standing that a commitment has just now, each once. */
export function standings(): Set<string> {
	return new Set(db.select().from(commitments).all().map(standingOf));
}

/** Every schedule code just now; what has none is left out. */
export function schedules(): Set<string> {
	const codes = db
		.select()
		.from(commitments)
		.all()
		.map((row) => scheduleNow({ ...row, timeZone: ZONE })?.code);
	return new Set(codes.filter((code) => code !== undefined));
}

/** The values of the first column of a query, each once. */
export function values(sql: string): Set<unknown> {
	return new Set(openConnection().prepare<[], unknown>(sql).pluck().all());
}

/** How many rows a query finds. */
export function count(sql: string): number {
	return openConnection().prepare(sql).all().length;
}
