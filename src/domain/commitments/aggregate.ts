import type { PartRole } from './kinds.ts';
import { CLOSING_VERDICTS } from './statuses.ts';
import type { ReportedStatus, Verdict } from './statuses.ts';

/** What one institution's part contributes to the three statuses of the whole. */
export interface PartFacts {
	readonly role: PartRole;
	readonly reportedStatus: ReportedStatus | null;
	readonly reportedPercent: number | null;
	readonly reportedAt: number | null;
	readonly verdict: Verdict | null;
	readonly verifiedPercent: number | null;
	readonly verifiedAt: number | null;
	/** While its claim of done stands: since which day. */
	readonly claimedDoneOn: string | null;
}

export interface Whole {
	readonly reportedStatus: ReportedStatus | null;
	readonly reportedPercent: number | null;
	readonly reportedAt: number | null;
	readonly verdict: Verdict | null;
	readonly verifiedPercent: number | null;
	readonly verifiedAt: number | null;
	readonly doneReportedOn: string | null;
	readonly closes: boolean;
}

/**
 * The statuses of a commitment from those of its parts, lead first:
 *
 * - reported: *done* only when every part says so; *blocked* as soon as one does; *in progress* as
 *   soon as one has begun. What cannot be followed up is waited for by nobody.
 * - percent: the lead's, who answers for the whole output, or the first that reported; at most 99
 *   while another part is not done.
 * - verified: the lead's verdict once every part has a closing one; before that the latest verdict
 *   that keeps it open, or none while nothing but closing ones were given.
 * - done since: the day of the last part's claim, while all of them stand.
 */
export function aggregate(parts: readonly PartFacts[]): Whole {
	const owed = parts.filter((part) => part.verdict !== 'cannot_be_followed_up');
	const reportedStatus = reportedByAll(owed.length > 0 ? owed : parts);
	const closes = parts.length > 0 && parts.every((part) => isClosing(part.verdict));
	const verified = closes ? parts[0] : latestOpen(parts);
	const claims = owed.map((part) => part.claimedDoneOn);
	return {
		reportedStatus,
		reportedPercent: percentOf(parts, reportedStatus),
		reportedAt: latest(parts.map((part) => part.reportedAt)),
		verdict: verified?.verdict ?? null,
		verifiedPercent: verified?.verifiedPercent ?? null,
		verifiedAt: closes
			? latest(parts.map((part) => part.verifiedAt))
			: (verified?.verifiedAt ?? null),
		doneReportedOn: latestDay(claims),
		closes
	};
}

/** Whether a verdict ends a part's duty. */
export function isClosing(verdict: Verdict | null): boolean {
	return CLOSING_VERDICTS.some((closing) => closing === verdict);
}

function reportedByAll(parts: readonly PartFacts[]): ReportedStatus | null {
	const statuses = parts.map((part) => part.reportedStatus);
	if (statuses.length > 0 && statuses.every((status) => status === 'done')) return 'done';
	if (statuses.includes('blocked')) return 'blocked';
	if (statuses.some((status) => status === 'in_progress' || status === 'done'))
		return 'in_progress';
	return statuses.includes('not_started') ? 'not_started' : null;
}

function percentOf(parts: readonly PartFacts[], status: ReportedStatus | null): number | null {
	const percent = parts.find((part) => part.reportedPercent !== null)?.reportedPercent ?? null;
	return percent !== null && status !== 'done' && parts.length > 1
		? Math.min(percent, 99)
		: percent;
}

function latestOpen(parts: readonly PartFacts[]): PartFacts | undefined {
	return parts
		.filter((part) => part.verdict !== null && !isClosing(part.verdict))
		.toSorted((one, other) => (other.verifiedAt ?? 0) - (one.verifiedAt ?? 0))[0];
}

function latest(instants: readonly (number | null)[]): number | null {
	const known = instants.filter((instant) => instant !== null);
	return known.length > 0 ? Math.max(...known) : null;
}

/** Null unless there is a day for each: one claim that does not stand holds the whole. */
function latestDay(days: readonly (string | null)[]): string | null {
	const known = days.filter((day) => day !== null);
	return known.length > 0 && known.length === days.length
		? (known.toSorted().at(-1) ?? null)
		: null;
}
