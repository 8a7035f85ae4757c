import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { mayKnow } from '../commitments/subject.ts';
import type { Verdict } from '../commitments/statuses.ts';
import type { Verification } from './schema.ts';

/** A slip of the finger is noticed at once; what stood longer has been read by others. */
const UNDO_MILLISECONDS = 10 * 60_000;

/** The decision that a verifier made last and may still take back. */
export interface LastDecision {
	readonly id: number;
	readonly reportId: number;
	readonly commitmentId: number;
	readonly code: string;
	readonly institution: string;
	/** Null for a return. */
	readonly verdict: Verdict | null;
}

/** Whether a decision is fresh and nothing was built on it: no later report, verdict or request. */
export function isUntouchedSince(
	decision: Pick<Verification, 'id' | 'partId' | 'commitmentId' | 'verifiedAt'>
): boolean {
	if (now() - decision.verifiedAt > UNDO_MILLISECONDS) return false;
	const later = statement<[Touched], { one: number }>(
		`select 1 as one where
			exists (select 1 from verifications where commitment_id = @commitmentId and id > @id
				and (part_id = @partId or (select state from commitments where id = @commitmentId) = 'closed'))
			or exists (select 1 from reports where part_id = @partId and reported_at > @verifiedAt)
			or exists (select 1 from extensions
				where commitment_id = @commitmentId and decided_at >= @verifiedAt)
			or (select state from commitments where id = @commitmentId) not in ('active', 'closed')`
	).get({
		id: decision.id,
		partId: decision.partId,
		commitmentId: decision.commitmentId,
		verifiedAt: decision.verifiedAt
	});
	return later === undefined;
}

/** What the verifier decided last, while they may take it back and still know of it; null otherwise. */
export function lastDecision(actor: Actor): LastDecision | null {
	if (actor.kind !== 'account') return null;
	const last = statement<[number], Touched & LastDecision>(
		`select v.id, v.report_id as reportId, v.part_id as partId, v.commitment_id as commitmentId,
			v.verified_at as verifiedAt, v.verdict, c.code,
			(select coalesce(acronym, name) from institution_names where institution_id = t.institution_id
				order by valid_until is null desc, valid_from desc limit 1) as institution
		from verifications v
		join commitment_parts t on t.id = v.part_id
		join commitments c on c.id = v.commitment_id
		where v.verified_by = ? and v.report_id is not null order by v.id desc limit 1`
	).get(actor.accountId);
	if (!last || !mayKnow(actor, last.commitmentId) || !isUntouchedSince(last)) return null;
	const { id, reportId, commitmentId, code, institution, verdict } = last;
	return { id, reportId, commitmentId, code, institution, verdict };
}

interface Touched {
	readonly id: number;
	readonly partId: number;
	readonly commitmentId: number;
	readonly verifiedAt: number;
}
