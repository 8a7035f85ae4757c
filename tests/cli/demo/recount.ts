import { openConnection } from '#lib/server/database.ts';

/**
 * The three statuses of every commitment counted again from the raw reports and verdicts, by rules
 * written down a second time, without a line of the domain's own code.
 */
export interface Recount {
	readonly code: string;
	readonly reported: string | null;
	readonly percent: number | null;
	readonly verdict: string | null;
	readonly doneOn: string | null;
	readonly state: 'active' | 'closed';
}

interface PartRow {
	readonly id: number;
	readonly code: string;
	readonly commitmentId: number;
}

interface ReportRow {
	readonly state: string;
	readonly status: string;
	readonly percent: number | null;
	readonly day: string;
}

interface VerdictRow {
	readonly verdict: string;
	readonly at: number;
}

export function recount(): Recount[] {
	const parts = all<PartRow>(
		`select p.id, c.code, c.id as commitmentId from commitment_parts p
		join commitments c on c.id = p.commitment_id
		where p.withdrawn_at is null and c.state in ('active', 'closed')
		order by c.id, p.role <> 'lead', p.id`
	);
	return [...Map.groupBy(parts, ({ commitmentId }) => commitmentId).values()].map(ofCommitment);
}

function ofCommitment(parts: readonly PartRow[]): Recount {
	const facts = parts.map(ofPart);
	const owed = facts.filter(({ verdict }) => verdict?.verdict !== 'cannot_be_followed_up');
	const waited = owed.length > 0 ? owed : facts;
	const statuses = waited.map(({ last }) => last?.status ?? null);
	const allDone = statuses.every((status) => status === 'done');
	const closed = facts.every(({ verdict }) => isClosing(verdict?.verdict));
	const open = facts
		.map(({ verdict }) => verdict)
		.filter((verdict) => verdict !== undefined && !isClosing(verdict.verdict))
		.sort((one, other) => (other?.at ?? 0) - (one?.at ?? 0))[0];
	const percent =
		facts.map(({ last }) => last?.percent ?? null).find((one) => one !== null) ?? null;
	const claims = owed.map(({ claimedOn }) => claimedOn);
	return {
		code: parts[0]?.code ?? '',
		reported: allDone ? 'done' : worst(statuses),
		percent: percent !== null && !allDone && facts.length > 1 ? Math.min(99, percent) : percent,
		verdict: (closed ? facts[0]?.verdict?.verdict : open?.verdict) ?? null,
		doneOn:
			claims.length > 0 && claims.every((day) => day !== null)
				? (claims.sort().at(-1) ?? null)
				: null,
		state: closed ? 'closed' : 'active'
	};
}

function worst(statuses: readonly (string | null)[]): string | null {
	if (statuses.includes('blocked')) return 'blocked';
	if (statuses.includes('in_progress') || statuses.includes('done')) return 'in_progress';
	return statuses.includes('not_started') ? 'not_started' : null;
}

function ofPart({ id, commitmentId }: PartRow) {
	const reports = all<ReportRow>(
		`select state, status, percent, date(reported_at / 1000, 'unixepoch', '+8 hours') as day
		from reports where part_id = ${id} order by id desc`
	);
	const [verdict] = all<VerdictRow>(
		`select verdict, verified_at as at from verifications
		where part_id = ${id} and kind = 'verdict' and verified_at > coalesce((select max(at) from events
			where commitment_id = ${commitmentId} and name = 'commitment.reopened'), 0)
		order by id desc limit 1`
	);
	const stands = ({ state, status }: ReportRow) =>
		status === 'done' &&
		(state === 'submitted' || (state === 'verified' && verdict?.verdict === 'conform'));
	const end = reports.findIndex((report) => !stands(report));
	const claims = end === -1 ? reports : reports.slice(0, end);
	return { last: reports[0], verdict, claimedOn: claims.at(-1)?.day ?? null };
}

function isClosing(verdict: string | undefined): boolean {
	return verdict === 'conform' || verdict === 'cannot_be_followed_up';
}

function all<Row>(sql: string): Row[] {
	return openConnection().prepare<[], Row>(sql).all();
}
