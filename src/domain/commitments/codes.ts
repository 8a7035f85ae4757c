import { and, eq, gte, lt, max, sql } from 'drizzle-orm';
import type { Writer } from '#lib/server/database.ts';
import { commitments } from './schema.ts';

/**
 * The next code of a region and year, `K-2026-0147`. Rows are never deleted, so the highest that was
 * given decides and none comes back; above 9999 it simply grows. Inside the change that uses it.
 */
export function nextCode(writer: Writer, regionId: number, year: string): string {
	const prefix = `K-${year}-`;
	const last = writer
		.select({
			running: sql<
				number | null
			>`max(cast(substr(${commitments.code}, ${prefix.length + 1}) as integer))`
		})
		.from(commitments)
		.where(
			and(
				eq(commitments.regionId, regionId),
				gte(commitments.code, prefix),
				lt(commitments.code, `K-${year}.`)
			)
		)
		.get();
	return prefix + String((last?.running ?? 0) + 1).padStart(4, '0');
}

/** The next number within a resolution, the 2 of 5.2; cancelled ones keep theirs. */
export function nextNumber(writer: Writer, resolutionId: number): number {
	const last = writer
		.select({ number: max(commitments.number) })
		.from(commitments)
		.where(eq(commitments.resolutionId, resolutionId))
		.get();
	return (last?.number ?? 0) + 1;
}
