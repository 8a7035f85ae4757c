import { statement } from '#lib/server/database.ts';
import type { CannotReason, Verdict } from '../commitments/statuses.ts';
import type { VerificationKind } from './schema.ts';

/** What somebody who is not the owner decided: one of the four verdicts, or a return. */
export interface Decision {
	readonly id: number;
	readonly partId: number;
	/** Null for a verdict on silence. */
	readonly reportId: number | null;
	readonly kind: VerificationKind;
	readonly verdict: Verdict | null;
	readonly percent: number | null;
	readonly category: CannotReason | null;
	readonly reason: string | null;
	readonly by: string;
	/** Milliseconds, UTC. */
	readonly at: number;
}

/** The decisions on a commitment, latest first. The caller has found the commitment as the actor. */
export function decisionsOf(commitmentId: number): Decision[] {
	return statement<[number], Decision>(
		`select v.id, v.part_id as partId, v.report_id as reportId, v.kind, v.verdict, v.percent,
			v.reason_category as category, v.reason, p.name as by, v.verified_at as at
		from verifications v join accounts a on a.id = v.verified_by
		join persons p on p.id = a.person_id
		where v.commitment_id = ? order by v.id desc`
	).all(commitmentId);
}
