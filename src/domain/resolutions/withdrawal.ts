import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change, together } from '../audit/change.ts';
import { commitments } from '../commitments/schema.ts';
import type { Commitment } from '../commitments/schema.ts';
import { cancelDrafted } from '../commitments/withdrawal.ts';
import { writeAsAuthor } from '../minutes/opening.ts';
import { ruleViolation } from '../problems.ts';
import type { WithdrawResolution } from './input.ts';
import { openResolution } from './operations.ts';
import { resolutions } from './schema.ts';
import { aboutResolution } from './subject.ts';

/**
 * Takes a resolution back, with a reason, while the minutes are a draft. It keeps its number and is
 * shown as withdrawn; what was promised under it is cancelled with the same reason.
 */
export function withdrawResolution(
	actor: Actor,
	resolutionId: number,
	{ reason }: WithdrawResolution
): void {
	const { resolution, found } = openResolution(actor, resolutionId);
	together(() => {
		change(actor, 'resolution.withdrawn', (writer) => {
			const { changes } = writer
				.update(resolutions)
				.set({
					withdrawnAt: now(),
					withdrawnReason: reason,
					version: sql`${resolutions.version} + 1`
				})
				.where(and(eq(resolutions.id, resolutionId), isNull(resolutions.withdrawnAt)))
				.run();
			if (changes === 0) throw ruleViolation('resolution.withdrawn');
			writeAsAuthor(writer, actor, found.id);
			return {
				about: aboutResolution(found, resolutionId),
				facts: { number: resolution.number, reason },
				result: undefined
			};
		});
		for (const commitment of draftedUnder(resolutionId)) cancelDrafted(actor, commitment, reason);
	});
}

function draftedUnder(resolutionId: number): Commitment[] {
	return db
		.select()
		.from(commitments)
		.where(and(eq(commitments.resolutionId, resolutionId), eq(commitments.state, 'drafted')))
		.orderBy(asc(commitments.number))
		.all();
}
