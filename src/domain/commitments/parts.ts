import { notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { PartRole } from './kinds.ts';
import type { ReportedStatus, Verdict } from './statuses.ts';

/** One institution's part of a commitment, with the name that it bears now. */
export interface Part {
	readonly id: number;
	readonly commitmentId: number;
	readonly role: PartRole;
	/** What this institution does of it; null for the lead's whole. */
	readonly task: string | null;
	readonly institutionId: number;
	readonly institution: string;
	readonly acronym: string | null;
	/** To whose tasks it passed where it has ended; the promise stays under its own name. */
	readonly successor: string | null;
	readonly reportedStatus: ReportedStatus | null;
	readonly reportedPercent: number | null;
	readonly reportedAt: number | null;
	readonly verdict: Verdict | null;
	readonly verifiedPercent: number | null;
	readonly verifiedAt: number | null;
}

// An office that was renamed without a name for today still owes: the latest name there is.
const nameNow = (column: 'name' | 'acronym') => `(select ${column} from institution_names
	where institution_id = p.institution_id
	order by valid_until is null desc, valid_from desc limit 1)`;

const SELECT = `select p.id, p.commitment_id as commitmentId, p.role, p.task,
	p.institution_id as institutionId, ${nameNow('name')} as institution,
	${nameNow('acronym')} as acronym,
	(select coalesce(n.acronym, n.name) from institutions i join institution_names n
		on n.institution_id = i.successor_id and n.valid_until is null
		where i.id = p.institution_id) as successor,
	p.reported_status as reportedStatus, p.reported_percent as reportedPercent,
	p.reported_at as reportedAt, p.verdict, p.verified_percent as verifiedPercent,
	p.verified_at as verifiedAt
	from commitment_parts p where p.withdrawn_at is null`;

/** The parts of a commitment, the lead's first. The caller has found the commitment as the actor. */
export function partsOf(commitmentId: number): Part[] {
	return statement<[number], Part>(`${SELECT} and p.commitment_id = ? order by p.role, p.id`).all(
		commitmentId
	);
}

/** One part of this commitment; `not_found` where it has none of that number. */
export function findPart(commitmentId: number, partId: number): Part {
	const part = statement<[number, number], Part>(
		`${SELECT} and p.commitment_id = ? and p.id = ?`
	).get(commitmentId, partId);
	if (!part) throw notFound();
	return part;
}

/** The commitment to which a part belongs; `not_found` where there is no such part. */
export function commitmentOfPart(partId: number): number {
	const part = statement<[number], { commitmentId: number }>(
		'select commitment_id as commitmentId from commitment_parts where id = ? and withdrawn_at is null'
	).get(partId);
	if (!part) throw notFound();
	return part.commitmentId;
}
