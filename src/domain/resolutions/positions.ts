import { eq, and, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { conflict, invalidInput } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { institutionName } from '../meetings/names.ts';
import { isWithinCircle } from '../minutes/circle.ts';
import { writeAsAuthor } from '../minutes/opening.ts';
import type { RecordPosition } from './input.ts';
import { openResolution } from './operations.ts';
import { positions } from './schema.ts';
import { aboutResolution } from './subject.ts';

/**
 * Writes down one institution's stand on a resolution, or changes it; each stand taken before stays in
 * the history. While the minutes are a draft; 409 with the stored stand for who has not seen it.
 */
export function recordPosition(actor: Actor, resolutionId: number, input: RecordPosition): void {
	const { resolution, found } = openResolution(actor, resolutionId);
	authorize(actor, 'position.record', found);
	const { institutionId, stance, note } = input;
	if (!isWithinCircle(actor, found, { of: 'institution', id: institutionId }))
		throw invalidInput({ institutionId: 'choose' });
	change(actor, 'position.recorded', (writer) => {
		const before = writer
			.select({
				id: positions.id,
				stance: positions.stance,
				note: positions.note,
				version: positions.version
			})
			.from(positions)
			.where(
				and(eq(positions.resolutionId, resolutionId), eq(positions.institutionId, institutionId))
			)
			.get();
		if (before) {
			const { id, ...stored } = before;
			if (input.seen[`i${institutionId}`] !== stored.version) throw conflict(stored);
			writer
				.update(positions)
				.set({ stance, note, recordedAt: now(), version: sql`${positions.version} + 1` })
				.where(eq(positions.id, id))
				.run();
		} else
			writer
				.insert(positions)
				.values({ resolutionId, institutionId, stance, note, recordedAt: now() })
				.run();
		writeAsAuthor(writer, actor, found.id);
		const institution = institutionName(institutionId, found.heldOn);
		return {
			about: aboutResolution(found, resolutionId),
			facts: { number: resolution.number, institution, stance, note },
			result: undefined
		};
	});
}
