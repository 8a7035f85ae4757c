import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forbidden, invalidInput } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { ReceivedFile } from '#lib/server/forms/read-form.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { isClosing } from '../commitments/aggregate.ts';
import { findPart } from '../commitments/parts.ts';
import { commitmentParts } from '../commitments/schema.ts';
import { settle } from '../commitments/settling.ts';
import { aboutCommitment, findCommitment } from '../commitments/subject.ts';
import { ruleViolation } from '../problems.ts';
import type { SubmitReport } from './input.ts';
import { lastPercent } from './queries.ts';
import { evidence, reports } from './schema.ts';

/** A received file, with the time that its picture itself tells where the device has not told it. */
export type HandedInFile = ReceivedFile & { readonly capturedAt?: string | null };

/**
 * The owner of one part says how it stands; liaison and official of its institution, while the
 * commitment is active and this part has no closing verdict. A report never replaces an earlier one.
 * Answers the number of the report.
 */
export function submitReport(
	actor: Actor,
	commitmentId: number,
	input: SubmitReport,
	files: readonly HandedInFile[] = []
): number {
	const commitment = findCommitment(actor, commitmentId);
	const part = findPart(commitmentId, input.part);
	authorize(actor, 'commitment.report', part);
	if (actor.kind !== 'account') throw forbidden();
	if (commitment.state !== 'active') throw ruleViolation('report.commitment_not_active');
	if (isClosing(part.verdict)) throw ruleViolation('report.part_closed');
	const percent = percentOf(input);
	refuseGaps(input, percent, lastPercent(part.id));
	return change(actor, 'report.submitted', (writer) => {
		const reportedAt = now();
		const report = writer
			.insert(reports)
			.values({
				commitmentId,
				partId: part.id,
				status: input.status,
				percent,
				progress: withDecrease(input),
				obstacle: input.obstacle,
				helpNeeded: input.helpNeeded,
				reportedBy: actor.accountId,
				reportedAt
			})
			.returning({ id: reports.id })
			.get();
		const handedIn = keepEvidence(writer, report.id, input, files);
		writer
			.update(commitmentParts)
			.set({ reportedStatus: input.status, reportedPercent: percent, reportedAt })
			.where(eq(commitmentParts.id, part.id))
			.run();
		settle(writer, commitment);
		return {
			about: {
				...aboutCommitment(commitment),
				subject: 'reports',
				subjectId: report.id
			},
			facts: {
				code: commitment.code,
				institution: part.institution,
				status: input.status,
				percent,
				evidence: handedIn
			},
			result: report.id
		};
	});
}

/** Done is 100 and not begun is 0, whatever was typed; a percentage that nobody gave stays unknown. */
function percentOf(input: SubmitReport): number | null {
	if (input.status === 'done') return 100;
	return input.status === 'not_started' ? 0 : input.percent;
}

function refuseGaps(input: SubmitReport, percent: number | null, last: number | null): void {
	const fields: Record<string, string> = {};
	if (input.status === 'blocked' && input.obstacle === null) fields['obstacle'] = 'required';
	if (percent !== null && last !== null && percent < last && input.decrease === null)
		fields['percent'] = 'lower_than_last';
	if (Object.keys(fields).length > 0) throw invalidInput(fields);
}

function withDecrease({ progress, decrease }: SubmitReport): string {
	return decrease === null ? progress : `${progress}\n\n${decrease}`;
}

function keepEvidence(
	writer: Writer,
	reportId: number,
	{ captions, captured, links }: SubmitReport,
	files: readonly HandedInFile[]
): number {
	const rows = [
		...files.map((file, index) => ({
			kind: 'file' as const,
			sha256: file.sha256,
			fileName: file.name,
			mediaType: file.type,
			size: file.size,
			caption: captions[index] ?? null,
			capturedAt: captured[index] ?? file.capturedAt ?? null
		})),
		...links.map(({ url, caption }) => ({ kind: 'link' as const, url, caption }))
	].map((row, position) => ({ ...row, reportId, position }));
	if (rows.length > 0) writer.insert(evidence).values(rows).run();
	return rows.length;
}
