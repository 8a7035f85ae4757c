import { today } from '#lib/clock.ts';
import { may } from '../access/policy.ts';
import { isAccount } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { partsOf } from '../commitments/parts.ts';
import type { Part } from '../commitments/parts.ts';
import { plannedPercent } from '../commitments/plan.ts';
import type { Schedule } from '../commitments/schedule.ts';
import { scheduleNow } from '../commitments/schedule-now.ts';
import type { FoundCommitment } from '../commitments/subject.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { evidenceOf, findReport, reportsOf } from '../reports/queries.ts';
import type { FoundEvidence, FoundReport } from '../reports/queries.ts';
import { ownInstitutions, reportersOf } from './conflict.ts';
import { limitOf, LONGEST_LIMIT_DAYS } from './limit.ts';
import { decisionsOf } from './queries.ts';
import type { Decision } from './queries.ts';
import { verifierOf } from './assignment.ts';
import { queueOrder } from './queue.ts';
import { NO_QUEUE_FILTERS } from './queue-filters.ts';
import type { QueueFilters } from './queue-filters.ts';
import { waitingCounts } from './waiting.ts';

/** What was agreed as proof beside what was handed in, and all that a verdict on it needs. */
export interface ReportToVerify {
	readonly commitment: {
		readonly id: number;
		readonly code: string;
		readonly description: string;
		readonly proof: string | null;
		readonly dueCurrent: string | null;
		readonly dueWords: string | null;
		readonly schedule: Schedule | null;
		readonly timeZone: string;
		/** Percent that a straight line to the due date expected on the day of the report. */
		readonly planned: number | null;
		/** Open to everybody in the region: notes on it may be kept on a device. */
		readonly ordinary: boolean;
	};
	/** The last day on which deciding it is in time. */
	readonly limit: string;
	readonly part: Part;
	readonly report: FoundReport;
	readonly evidence: readonly FoundEvidence[];
	readonly decision: Decision | null;
	/** The part's reports before this one, latest first, each with what was decided about it. */
	readonly earlier: readonly { readonly report: FoundReport; readonly decision: Decision | null }[];
	/** Whose it is to verify, where somebody was named. */
	readonly verifier: string | null;
	/** Why it does not wait, though nobody decided it: the part has a newer report, which is judged. */
	readonly newer: number | null;
	/** Its place in the filtered queue, from 1; null where it does not stand in it. */
	readonly place: number | null;
	readonly queued: number;
	readonly previous: number | null;
	readonly next: number | null;
	readonly may: { readonly decide: boolean };
	/** The verifier handed it in, or holds a post or a role in the institution that reported. */
	readonly isOwn: boolean;
}

/** One report for its verifier; `not_found` unless they may see the commitment. */
export function reportToVerify(
	actor: Actor,
	reportId: number,
	filters: QueueFilters = NO_QUEUE_FILTERS
): ReportToVerify {
	const { report, commitment } = findReport(actor, reportId);
	const part = partsOf(commitment.id).find((one) => one.id === report.partId);
	if (!part) throw new Error('a report has no part');
	const timeZone = zoneOfRegion(commitment.regionId);
	const reportedOn = today(timeZone, report.reportedAt);
	const decisions = decisionsOf(commitment.id);
	const decisionOn = (id: number) => decisions.find((one) => one.reportId === id) ?? null;
	const own = ownInstitutions(actor);
	const reportedBy = reportersOf(reportId);
	const mayGive = may(actor, 'verification.give', {
		regionId: commitment.regionId,
		institutionId: part.institutionId,
		actorInstitutionIds: own,
		reportedBy
	});
	return {
		commitment: {
			id: commitment.id,
			code: commitment.code,
			description: commitment.description,
			proof: commitment.proof,
			dueCurrent: commitment.dueCurrent,
			dueWords: commitment.dueWords,
			schedule: scheduleNow({ ...commitment, timeZone }),
			timeZone,
			planned: plannedOn(commitment, reportedOn, timeZone),
			ordinary: commitment.confidentiality === 'ordinary'
		},
		limit: limitOf(reportedOn, holidaysOf(commitment.regionId, reportedOn, LONGEST_LIMIT_DAYS)),
		part,
		report,
		evidence: evidenceOf(reportId),
		decision: decisionOn(reportId),
		earlier: reportsOf(commitment.id)
			.filter((one) => one.partId === part.id && one.id < reportId)
			.map((one) => ({ report: one, decision: decisionOn(one.id) })),
		verifier: verifierOf(commitment.id),
		newer: newerOf(commitment.id, report),
		...placeOf(actor, reportId, filters),
		may: { decide: mayGive && report.state === 'submitted' && commitment.state === 'active' },
		isOwn: own.includes(part.institutionId) || reportedBy.some((one) => isAccount(actor, one))
	};
}

function plannedOn(
	{ activeSince, dueCurrent, dueKind }: FoundCommitment,
	day: string,
	timeZone: string
): number | null {
	if (activeSince === null || dueCurrent === null || dueKind === 'recurring') return null;
	return plannedPercent({ from: today(timeZone, activeSince), due: dueCurrent }, day);
}

/** The newest report of the part that still waits, where it is a later one than this. */
function newerOf(commitmentId: number, { id, partId, state }: FoundReport): number | null {
	if (state !== 'submitted') return null;
	const newest = reportsOf(commitmentId).find(
		(one) => one.partId === partId && one.state === 'submitted'
	);
	return newest && newest.id > id ? newest.id : null;
}

function placeOf(actor: Actor, reportId: number, filters: QueueFilters) {
	const order = queueOrder(actor, filters);
	const index = order.indexOf(reportId);
	const { show, ...rest } = filters;
	const counts = waitingCounts(actor, { ...rest, show: 'waiting' });
	return {
		place: index < 0 ? null : index + 1,
		queued: show === 'past_limit' ? counts.pastLimit : show === 'mine' ? counts.mine : counts.count,
		previous: order[index - 1] ?? null,
		// Once decided, a report stands in the queue no longer: the next one is then the first.
		next: (index < 0 ? order[0] : order[index + 1]) ?? null
	};
}
