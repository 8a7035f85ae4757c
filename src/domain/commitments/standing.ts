import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import type { Standing } from './standings.ts';

/** The columns from which the standing is derived; `doneReportedOn` is set while a claim of done stands. */
export type StandingFacts = Pick<
	Commitment,
	'state' | 'verdict' | 'reportedStatus' | 'doneReportedOn'
>;

/**
 * The one word for a commitment, derived here and stored nowhere. A claim of
 * done that was returned or found *belum sesuai* no longer stands: the commitment is in progress.
 */
export function standingOf(facts: StandingFacts): Standing {
	if (facts.state === 'drafted' || facts.state === 'cancelled' || facts.state === 'replaced')
		return facts.state;
	if (facts.verdict === 'conform') return 'done';
	if (facts.verdict === 'cannot_be_followed_up') return 'cannot_be_done';
	if (facts.doneReportedOn !== null) return 'awaiting_verification';
	if (facts.reportedStatus === 'blocked') return 'blocked';
	if (facts.reportedStatus === 'in_progress' || facts.reportedStatus === 'done')
		return 'in_progress';
	return 'not_started';
}

/** The same for lists and counts; `tests/domain/commitments/standing.test.ts` holds the two together. */
export const standingSql: SQL<Standing> = sql<Standing>`case
	when ${commitments.state} in ('drafted', 'cancelled', 'replaced') then ${commitments.state}
	when ${commitments.verdict} = 'conform' then 'done'
	when ${commitments.verdict} = 'cannot_be_followed_up' then 'cannot_be_done'
	when ${commitments.doneReportedOn} is not null then 'awaiting_verification'
	when ${commitments.reportedStatus} = 'blocked' then 'blocked'
	when ${commitments.reportedStatus} in ('in_progress', 'done') then 'in_progress'
	else 'not_started' end`;
