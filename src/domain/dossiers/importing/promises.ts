import { stricter } from '#domain/access/confidentiality.ts';
import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { nextCode } from '#domain/commitments/codes.ts';
import { keepParts } from '#domain/commitments/promise-parts.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { indicatorValues, indicators } from '#domain/evaluations/schema.ts';
import { taskForces } from '#domain/task-forces/schema.ts';
import { now, today } from '#lib/clock.ts';
import type { Writer } from '#lib/server/database.ts';
import type { DossierCommitment, DossierIndicator } from '../format.ts';
import { dateOf } from './dates.ts';
import { freeNumbers } from './numbers.ts';
import type { Import } from './import.ts';

interface Promised {
	readonly source: Import;
	readonly meetingId: number;
	readonly resolutionId: number;
	readonly confidentiality: Confidentiality;
	readonly commitments: readonly DossierCommitment[];
}

/** Writes the commitments of one resolution: in force where the minutes are adopted, else drafted. */
export function writeCommitments(writer: Writer, promised: Promised): void {
	const numbers = freeNumbers(promised.commitments.map(({ number }) => number));
	for (const [at, commitment] of promised.commitments.entries()) {
		const id = insert(writer, promised, { commitment, number: numbers[at] ?? at + 1 });
		writeIndicators(writer, commitment.indicators ?? [], {
			meetingId: promised.meetingId,
			commitmentId: id
		});
	}
}

/** Writes indicators, of one commitment or of the meeting as a whole, with their series. */
export function writeIndicators(
	writer: Writer,
	list: readonly DossierIndicator[],
	of: { readonly meetingId: number; readonly commitmentId: number | null }
): void {
	for (const [
		position,
		{ name, unit, polarity, baseline, target, values = [] }
	] of list.entries()) {
		const { id } = writer
			.insert(indicators)
			.values({ ...of, position, name, unit, polarity, baseline, target })
			.returning({ id: indicators.id })
			.get();
		for (const [order, { period, breakdown = null, value }] of values.entries())
			writer
				.insert(indicatorValues)
				.values({ indicatorId: id, position: order, period, breakdown, value })
				.run();
	}
}

/** Writes the task forces that were spoken of; one without a stage is at most proposed. */
export function writeTaskForces(
	writer: Writer,
	meetingId: number,
	{ source, resolutionIds }: { source: Import; resolutionIds: ReadonlyMap<number, number> }
): void {
	for (const [position, one] of (source.dossier.task_forces ?? []).entries())
		writer
			.insert(taskForces)
			.values({
				regionId: source.region.id,
				meetingId,
				resolutionId: resolutionIds.get(one.resolution ?? 0) ?? null,
				name: one.name,
				stage: one.stage ?? 'proposed',
				decreeNumber: one.decree?.number ?? null,
				decreeDate: dateOf(one.decree?.dated?.date),
				position
			})
			.run();
}

function insert(
	writer: Writer,
	{ source, meetingId, resolutionId, confidentiality }: Promised,
	{ commitment, number }: { commitment: DossierCommitment; number: number }
): number {
	const { dossier, directory, region } = source;
	const { due } = commitment;
	const adopted = dossier.state === 'adopted';
	const year = (dateOf(dossier.held_on?.date) ?? today(region.timeZone)).slice(0, 4);
	const leadId = directory.institution(commitment.lead);
	const { id } = writer
		.insert(commitments)
		.values({
			regionId: region.id,
			meetingId,
			resolutionId,
			number,
			code: nextCode(writer, region.id, year),
			description: commitment.description,
			kind: commitment.kind ?? null,
			leadId,
			dueKind: due?.kind ?? 'unset',
			dueWords: due?.words ?? null,
			dueFrom: dateOf(due?.from),
			dueOriginal: dateOf(due?.date),
			dueCurrent: dateOf(due?.date),
			recurrence: due?.every ?? null,
			milestone: due?.milestone ?? null,
			proof: commitment.proof ?? null,
			confidentiality: stricter(confidentiality, commitment.confidentiality ?? 'ordinary'),
			state: adopted ? 'active' : 'drafted',
			activeSince: adopted ? now() : null,
			createdAt: now()
		})
		.returning({ id: commitments.id })
		.get();
	keepParts(writer, id, { leadId, supporting: supportingOf(source, { commitment, leadId }) });
	return id;
}

// An institution owes one part of a commitment; named twice, the first mention counts.
function supportingOf(
	{ directory }: Import,
	{ commitment, leadId }: { commitment: DossierCommitment; leadId: number | null }
) {
	const seen = new Set<number | null>([leadId, null]);
	return (commitment.supporting ?? []).flatMap(({ institution, part }) => {
		const institutionId = directory.institution(institution);
		if (institutionId === null || seen.has(institutionId)) return [];
		seen.add(institutionId);
		return [{ institutionId, task: part ?? null }];
	});
}
