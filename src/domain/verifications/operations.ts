import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forbidden } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { change, together } from '../audit/change.ts';
import { isClosing } from '../commitments/aggregate.ts';
import { closeCommitment } from '../commitments/closing.ts';
import { commitmentOfPart, findPart } from '../commitments/parts.ts';
import type { Part } from '../commitments/parts.ts';
import { commitmentParts } from '../commitments/schema.ts';
import { settle } from '../commitments/settling.ts';
import { aboutCommitment, findCommitment } from '../commitments/subject.ts';
import type { FoundCommitment } from '../commitments/subject.ts';
import { ruleViolation } from '../problems.ts';
import { findReport } from '../reports/queries.ts';
import { ownInstitutions, reportersOf } from './conflict.ts';
import { decide, hasWaitingReport, refuseDecided, settleEarlier } from './deciding.ts';
import type { GiveVerdict, JudgeSilence, ReturnReport } from './input.ts';
import { verifications } from './schema.ts';

/**
 * One of the four verdicts on a report, by a verifier of the region who handed in nothing of what it
 * settles and holds no post or role in the institution that reported. *Sesuai* needs a report that
 * claims done. When every part has a closing verdict the commitment closes. A report that somebody decided
 * meanwhile is refused with their name.
 */
export function giveVerdict(actor: Actor, reportId: number, input: GiveVerdict): void {
	const { report, commitment } = findReport(actor, reportId);
	const part = findPart(commitment.id, report.partId);
	const { accountId } = authorizeVerifier(actor, commitment, part, reportersOf(reportId));
	refuseDecided(report);
	refuseClosed(commitment, part);
	if (input.verdict === 'conform' && report.status !== 'done')
		throw ruleViolation('verification.not_claimed_done');
	conclude(actor, { commitment, part, accountId }, input, (writer) => {
		decide(writer, report, 'verify');
		settleEarlier(writer, report, { closing: isClosing(input.verdict) });
		return report.id;
	});
}

/** *Belum ditindaklanjuti* without any report: for a part from which none waits to be verified. */
export function judgeSilence(actor: Actor, partId: number, input: JudgeSilence): void {
	const commitment = findCommitment(actor, commitmentOfPart(partId));
	const part = findPart(commitment.id, partId);
	const { accountId } = authorizeVerifier(actor, commitment, part, []);
	refuseClosed(commitment, part);
	if (hasWaitingReport(partId)) throw ruleViolation('verification.report_waiting');
	const verdict = { verdict: 'not_followed_up', percent: null, category: null, ...input } as const;
	conclude(actor, { commitment, part, accountId }, verdict, () => null);
}

/** Sends a report back with a reason; the claim that it made no longer stands. */
export function returnReport(actor: Actor, reportId: number, { reason }: ReturnReport): void {
	const { report, commitment } = findReport(actor, reportId);
	const part = findPart(commitment.id, report.partId);
	const { accountId } = authorizeVerifier(actor, commitment, part, reportersOf(reportId));
	refuseDecided(report);
	refuseClosed(commitment, part);
	change(actor, 'report.returned', (writer) => {
		decide(writer, report, 'return');
		settleEarlier(writer, report, { closing: false });
		const { id } = writer
			.insert(verifications)
			.values({
				commitmentId: commitment.id,
				partId: part.id,
				reportId,
				kind: 'return',
				reason,
				verifiedBy: accountId,
				verifiedAt: now()
			})
			.returning({ id: verifications.id })
			.get();
		settle(writer, commitment);
		return {
			about: aboutOf(commitment, id),
			facts: { code: commitment.code, institution: part.institution, reason },
			result: undefined
		};
	});
}

interface Judged {
	readonly commitment: FoundCommitment;
	readonly part: Part;
	readonly accountId: number;
}

function conclude(
	actor: Actor,
	{ commitment, part, accountId }: Judged,
	input: GiveVerdict,
	take: (writer: Writer) => number | null
): void {
	const { verdict, reason } = input;
	const percent = verdict === 'conform' ? 100 : input.percent;
	const category = verdict === 'cannot_be_followed_up' ? input.category : null;
	together(() => {
		const whole = change(actor, 'verification.given', (writer) => {
			const given = { verdict, percent, verifiedAt: now() };
			const { id } = writer
				.insert(verifications)
				.values({
					...given,
					commitmentId: commitment.id,
					partId: part.id,
					reportId: take(writer),
					kind: 'verdict',
					reasonCategory: category,
					reason,
					verifiedBy: accountId
				})
				.returning({ id: verifications.id })
				.get();
			writer
				.update(commitmentParts)
				.set({ verdict, verifiedPercent: percent, verifiedAt: given.verifiedAt })
				.where(eq(commitmentParts.id, part.id))
				.run();
			return {
				about: aboutOf(commitment, id),
				facts: {
					code: commitment.code,
					institution: part.institution,
					verdict,
					percent,
					category,
					reason
				},
				result: settle(writer, commitment)
			};
		});
		if (whole.closes && whole.verdict) closeCommitment(actor, commitment, whole.verdict);
	});
}

/** 403 for whoever may not verify this part. */
function authorizeVerifier(
	actor: Actor,
	commitment: FoundCommitment,
	part: Part,
	reportedBy: readonly number[]
): { accountId: number } {
	authorize(actor, 'verification.give', {
		regionId: commitment.regionId,
		institutionId: part.institutionId,
		actorInstitutionIds: ownInstitutions(actor),
		reportedBy
	});
	if (actor.kind !== 'account') throw forbidden();
	return actor;
}

function refuseClosed(commitment: FoundCommitment, part: Part): void {
	if (commitment.state !== 'active') throw ruleViolation('verification.commitment_not_active');
	if (isClosing(part.verdict)) throw ruleViolation('verification.part_closed');
}

function aboutOf(commitment: FoundCommitment, verificationId: number) {
	return {
		...aboutCommitment(commitment),
		subject: 'verifications',
		subjectId: verificationId
	};
}
