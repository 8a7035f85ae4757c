import { today, now } from '#lib/clock.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { stricter } from '../access/confidentiality.ts';
import { authorize } from '../access/policy.ts';
import { change, together } from '../audit/change.ts';
import { institutionName } from '../meetings/names.ts';
import { keepInMinutes, settingDown } from '../minutes/addenda.ts';
import { assertCleared } from '../minutes/recording.ts';
import { findMinutes } from '../minutes/subject.ts';
import type { FoundMinutes } from '../minutes/subject.ts';
import { ruleViolation } from '../problems.ts';
import { addWhereSourced } from '../provenance/marking.ts';
import type { Resolution } from '../resolutions/schema.ts';
import { findResolution } from '../resolutions/subject.ts';
import { activate } from './activation.ts';
import { nextCode, nextNumber } from './codes.ts';
import { dueColumns } from './due-columns.ts';
import { givenFields } from './given-fields.ts';
import type { MakeCommitment } from './input.ts';
import { assertPromisers, keepParts } from './promise-parts.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';

/**
 * Makes a commitment out of a resolution: drafted while the minutes are open; once they are adopted it
 * needs an addendum and is active at once. Lead, date and proof may still be missing. What is decided
 * here about a meeting that came from a source is marked as added. Returns its row number.
 */
export function makeCommitment(actor: Actor, resolutionId: number, input: MakeCommitment): number {
	const resolution = findResolution(actor, resolutionId);
	const found = findMinutes(actor, resolution.meetingId);
	authorize(actor, 'commitment.make', found);
	const setting = settingDown(actor, found, {
		addendum: input.addendum,
		notInSession: 'commitment.meeting_not_in_session'
	});
	if (resolution.withdrawnAt !== null) throw ruleViolation('resolution.withdrawn');
	assertCleared(actor, found, classOf(resolution, input));
	assertPromisers(actor, found, input);
	return together(() => {
		const made = change(actor, 'commitment.made', (writer) => {
			const row = insert(writer, { found, resolution, input });
			const marked = { meetingId: found.id, subject: 'commitments', subjectId: row.id } as const;
			addWhereSourced(writer, actor, marked, givenFields(input));
			keepInMinutes(writer, actor, { found, setting });
			return {
				about: { regionId: found.regionId, meetingId: found.id, commitmentId: row.id },
				facts: {
					code: row.code,
					number: `${resolution.number}.${row.number}`,
					lead: row.leadId === null ? null : institutionName(row.leadId, found.heldOn),
					due: row.dueCurrent
				},
				result: row
			};
		});
		if (setting.addendum !== null) activate(actor, made);
		return made.id;
	});
}

interface Making {
	readonly found: FoundMinutes;
	readonly resolution: Resolution;
	readonly input: MakeCommitment;
}

function insert(writer: Writer, { found, resolution, input }: Making): Commitment {
	const year = (found.heldOn ?? today(found.timeZone)).slice(0, 4);
	const row = writer
		.insert(commitments)
		.values({
			regionId: found.regionId,
			meetingId: found.id,
			resolutionId: resolution.id,
			functionId: found.functionId,
			number: nextNumber(writer, resolution.id),
			code: nextCode(writer, found.regionId, year),
			description: input.description,
			kind: input.kind,
			leadId: input.leadId,
			...dueColumns(input, found),
			proof: input.proof,
			confidentiality: classOf(resolution, input),
			createdAt: now()
		})
		.returning()
		.get();
	keepParts(writer, row.id, input);
	return row;
}

/** A commitment is never more open than its resolution. */
function classOf(resolution: Resolution, input: MakeCommitment) {
	return stricter(resolution.confidentiality, input.confidentiality ?? 'ordinary');
}
