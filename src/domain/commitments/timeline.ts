import { today } from '#lib/clock.ts';
import type { Actor } from '../access/actor.ts';
import { trailOfFound } from '../audit/trail.ts';
import type { TrailLine } from '../audit/trail.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import { evidenceOfCommitment } from '../reports/queries.ts';
import type { FoundEvidence, FoundReport } from '../reports/queries.ts';
import { limitOf } from '../verifications/limit.ts';
import type { Decision } from '../verifications/queries.ts';
import type { ExtensionEntry } from './extension-list.ts';
import type { Part } from './parts.ts';
import type { FoundCommitment } from './subject.ts';

/** Everything that happened to a commitment, latest first, each entry with who and when. */
export type TimelineEntry = { readonly at: number } & (
	| {
			readonly kind: 'report';
			readonly report: FoundReport;
			readonly institution: string;
			/** Against the part's report before it, in points; null where there is nothing to compare. */
			readonly change: number | null;
			readonly first: boolean;
			readonly evidence: readonly FoundEvidence[];
			/** What somebody else decided about it; null while it waits, or judged with a later one. */
			readonly decision: Decision | null;
			/** While it waits: the last day on which a decision is in time. */
			readonly verifyBy: string | null;
	  }
	| { readonly kind: 'extension'; readonly extension: ExtensionEntry }
	| { readonly kind: 'silence'; readonly institution: string; readonly decision: Decision }
	| { readonly kind: 'event'; readonly event: TrailLine }
);

/** Events that tell something which no report, verdict or request tells. */
const TOLD = new Set<string>([
	'commitment.made',
	'commitment.completed',
	'commitment.activated',
	'commitment.closed',
	'commitment.reopened',
	'commitment.cancelled',
	'commitment.replaced',
	'verification.withdrawn',
	'verifier.assigned'
]);

/** The caller has found the commitment as the actor and read what belongs to it. */
export function timelineOf(
	actor: Actor,
	commitment: FoundCommitment,
	known: {
		readonly parts: readonly Part[];
		readonly extensions: readonly ExtensionEntry[];
		readonly reports: readonly FoundReport[];
		readonly decisions: readonly Decision[];
	}
): TimelineEntry[] {
	const { decisions } = known;
	const nameOf = (partId: number) => {
		const part = known.parts.find((one) => one.id === partId);
		return part?.acronym ?? part?.institution ?? '';
	};
	const entries: TimelineEntry[] = [
		...reportEntries(commitment, known, nameOf),
		...known.extensions.map((extension) => ({
			kind: 'extension' as const,
			at: extension.decidedAt ?? extension.askedAt,
			extension
		})),
		...decisions
			.filter((decision) => decision.reportId === null)
			.map((decision) => ({
				kind: 'silence' as const,
				at: decision.at,
				institution: nameOf(decision.partId),
				decision
			})),
		...trailOfFound(actor, commitment)
			.filter((event) => TOLD.has(event.name))
			.map((event) => ({ kind: 'event' as const, at: event.at, event }))
	];
	return entries.toSorted((one, other) => other.at - one.at);
}

function reportEntries(
	{ id: commitmentId, regionId }: { readonly id: number; readonly regionId: number },
	{ reports, decisions }: { reports: readonly FoundReport[]; decisions: readonly Decision[] },
	nameOf: (partId: number) => string
): TimelineEntry[] {
	const evidence = evidenceOfCommitment(commitmentId);
	const timeZone = zoneOfRegion(regionId);
	const oldest = reports.findLast((report) => report.state === 'submitted')?.reportedAt;
	const closedDays = holidaysOf(regionId, today(timeZone, oldest));
	return reports.map((report, index) => {
		const before = reports.slice(index + 1).filter((one) => one.partId === report.partId);
		const last = before.find((one) => one.state !== 'returned' && one.percent !== null)?.percent;
		const known = report.percent !== null && last !== null && last !== undefined;
		return {
			kind: 'report',
			at: report.reportedAt,
			report,
			institution: nameOf(report.partId),
			change: known ? (report.percent ?? 0) - last : null,
			first: before.length === 0,
			evidence: evidence.filter((one) => one.reportId === report.id),
			decision: decisions.find((one) => one.reportId === report.id) ?? null,
			verifyBy:
				report.state === 'submitted'
					? limitOf(today(timeZone, report.reportedAt), closedDays)
					: null
		};
	});
}
