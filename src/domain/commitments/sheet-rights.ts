import { may } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { waitingReports } from '../reports/queries.ts';
import { ownInstitutions } from '../verifications/conflict.ts';
import { isClosing } from './aggregate.ts';
import type { Part } from './parts.ts';
import type { FoundCommitment } from './subject.ts';

/** What the reader may do on this sheet now; the operations decide again. */
export interface SheetRights {
	/** The parts on which they may report. */
	readonly report: readonly number[];
	/** The newest waiting report of a part that they may decide, if any. */
	readonly verify: number | null;
	/** The parts of which they may say that nothing was done, since no report waits. */
	readonly judgeSilence: readonly number[];
	readonly askExtension: boolean;
	readonly decideExtension: boolean;
	readonly cancel: boolean;
	readonly reopen: boolean;
	readonly complete: boolean;
}

/** What the actor may do on the sheet of a commitment as it stands now. */
export function mayOn(
	actor: Actor,
	commitment: FoundCommitment,
	parts: readonly Part[]
): SheetRights {
	const active = commitment.state === 'active';
	const open = active ? parts.filter((part) => !isClosing(part.verdict)) : [];
	const actorInstitutionIds = ownInstitutions(actor);
	const mayJudge = ({ institutionId }: Part, reportedBy: readonly number[]) =>
		may(actor, 'verification.give', {
			regionId: commitment.regionId,
			institutionId,
			actorInstitutionIds,
			reportedBy
		});
	const verifiable = open.filter((part) => mayJudge(part, []));
	const waiting = verifiable.length > 0 ? waitingReports(commitment.id) : [];
	const waits = (partId: number) => waiting.some((report) => report.partId === partId);
	const reportersOn = (partId: number) =>
		waiting.filter((one) => one.partId === partId).map(({ reportedBy }) => reportedBy);
	const isVerifiable = ({ partId }: { partId: number }) =>
		verifiable.some((part) => part.id === partId && mayJudge(part, reportersOn(partId)));
	return {
		report: open.filter((part) => may(actor, 'commitment.report', part)).map((part) => part.id),
		verify: waiting.findLast(isVerifiable)?.id ?? null,
		judgeSilence: verifiable
			.filter((part) => !waits(part.id) && !isSilenceJudged(part))
			.map((part) => part.id),
		askExtension: isMovable(commitment) && may(actor, 'extension.ask', commitment),
		decideExtension:
			active && may(actor, 'extension.decide', { ...commitment, actorInstitutionIds }),
		cancel: active && may(actor, 'commitment.cancel', commitment),
		reopen: commitment.state === 'closed' && may(actor, 'commitment.reopen', commitment),
		complete:
			(active || commitment.state === 'drafted') && may(actor, 'commitment.complete', commitment)
	};
}

/** Said once, until the owner reports something again. */
function isSilenceJudged({ verdict, verifiedAt, reportedAt }: Part): boolean {
	return verdict === 'not_followed_up' && (reportedAt ?? 0) <= (verifiedAt ?? 0);
}

function isMovable({ state, doneReportedOn, dueKind }: FoundCommitment): boolean {
	return state === 'active' && doneReportedOn === null && dueKind !== 'recurring';
}
