import { and, eq, lt, sql } from 'drizzle-orm';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { ruleViolation } from '../problems.ts';
import { reportLifecycle } from '../reports/lifecycle.ts';
import type { ReportState } from '../reports/lifecycle.ts';
import { reports } from '../reports/schema.ts';

interface Decidable {
	readonly id: number;
	readonly partId: number;
	readonly state: ReportState;
}

/** A report is decided once: 409 with the name of whoever was first. */
export function refuseDecided(report: Decidable): void {
	if (report.state !== 'submitted') throw alreadyDecided(report);
}

/** Moves a waiting report; refuses where somebody decided it since it was read. */
export function decide(writer: Writer, report: Decidable, move: 'verify' | 'return'): void {
	const after = reportLifecycle.after('submitted', move) ?? 'submitted';
	const { changes } = writer
		.update(reports)
		.set({ state: after })
		.where(and(eq(reports.id, report.id), eq(reports.state, 'submitted')))
		.run();
	if (changes === 0) throw alreadyDecided(report);
}

/**
 * Who decides a report has read what came before it: older reports of the part wait no longer, and with
 * a closing verdict the newer ones neither, since nothing is left to ask. None of them is returned with
 * it: a return takes back the one claim that its reason names, and what was claimed before it stands.
 */
export function settleEarlier(
	writer: Writer,
	report: Decidable,
	{ closing }: { closing: boolean }
): void {
	writer
		.update(reports)
		.set({ state: 'verified' })
		.where(
			and(
				eq(reports.partId, report.partId),
				eq(reports.state, sql`'submitted'`),
				closing ? undefined : lt(reports.id, report.id)
			)
		)
		.run();
}

/** Whether a report of the part waits to be verified. */
export function hasWaitingReport(partId: number): boolean {
	return (
		statement<[number], { one: number }>(
			`select 1 as one from reports where part_id = ? and state = 'submitted' limit 1`
		).get(partId) !== undefined
	);
}

function alreadyDecided({ id, partId }: Decidable) {
	const decided = statement<[number, number], { name: string }>(
		`select p.name from verifications v join accounts a on a.id = v.verified_by
		join persons p on p.id = a.person_id
		where v.part_id = ? order by v.report_id is ? desc, v.id desc limit 1`
	).get(partId, id);
	return ruleViolation('verification.already_decided', { by: decided?.name ?? '' });
}
