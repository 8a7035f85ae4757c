import { statement } from '#lib/server/database.ts';
import type { ReportedStatus, Verdict } from './statuses.ts';

/** The first two statuses, each with its date and its author; null while nobody has said anything. */
export interface LastWords {
	readonly reported: {
		readonly status: ReportedStatus;
		/** Milliseconds, UTC. */
		readonly at: number;
		readonly by: string;
		readonly institution: string;
	} | null;
	readonly verified: {
		readonly verdict: Verdict;
		readonly at: number;
		readonly by: string;
	} | null;
}

/**
 * What the owner says and what somebody else found, as the commitment's own columns hold it, beside
 * who said so: of several institutions the one whose last word is the status of the whole, else who
 * spoke last. The caller has found the commitment as the actor.
 */
export function lastWords(commitmentId: number): LastWords {
	const reported = statement<[number], NonNullable<LastWords['reported']>>(
		`select c.reported_status as status, r.reported_at as at, p.name as by,
			(select coalesce(acronym, name) from institution_names
				where institution_id = t.institution_id
				order by valid_until is null desc, valid_from desc limit 1) as institution
		from commitments c
		join reports r on r.id = (select l.id from reports l
			where l.id in (select max(id) from reports where commitment_id = c.id group by part_id)
			order by l.status = c.reported_status desc, l.id desc limit 1)
		join commitment_parts t on t.id = r.part_id
		join accounts a on a.id = r.reported_by join persons p on p.id = a.person_id
		where c.id = ? and c.reported_status is not null`
	).get(commitmentId);
	const verified = statement<[number], NonNullable<LastWords['verified']>>(
		`select c.verdict, v.verified_at as at, p.name as by
		from commitments c
		join verifications v on v.id = (select max(id) from verifications
			where commitment_id = c.id and kind = 'verdict' and verdict = c.verdict)
		join accounts a on a.id = v.verified_by join persons p on p.id = a.person_id
		where c.id = ? and c.verdict is not null`
	).get(commitmentId);
	return { reported: reported ?? null, verified: verified ?? null };
}
