import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Writer } from '#lib/server/database.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { commitments } from './schema.ts';

/** Raises what was promised under a resolution to at least its class; nothing is lowered this way. */
export function raiseUnderResolution(
	writer: Writer,
	resolutionId: number,
	to: Confidentiality
): void {
	const lower = CONFIDENTIALITY.slice(0, CONFIDENTIALITY.indexOf(to));
	if (lower.length === 0) return;
	writer
		.update(commitments)
		.set({ confidentiality: to, version: sql`${commitments.version} + 1` })
		.where(
			and(eq(commitments.resolutionId, resolutionId), inArray(commitments.confidentiality, lower))
		)
		.run();
}
