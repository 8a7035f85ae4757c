import { notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { ReportedStatus } from '../commitments/statuses.ts';
import { findCommitment } from '../commitments/subject.ts';
import type { FoundCommitment } from '../commitments/subject.ts';
import type { EvidenceKind, ReportState } from './lifecycle.ts';

export interface FoundReport {
	readonly id: number;
	readonly commitmentId: number;
	readonly partId: number;
	readonly state: ReportState;
	readonly status: ReportedStatus;
	readonly percent: number | null;
	readonly progress: string;
	readonly obstacle: string | null;
	readonly helpNeeded: string | null;
	readonly reportedBy: string;
	/** Milliseconds, UTC. */
	readonly reportedAt: number;
}

export interface FoundEvidence {
	readonly id: number;
	readonly kind: EvidenceKind;
	readonly fileName: string | null;
	readonly mediaType: string | null;
	/** Bytes. */
	readonly size: number | null;
	readonly url: string | null;
	readonly caption: string | null;
	/** By the camera's own clock, `YYYY-MM-DDTHH:MM:SS`. */
	readonly capturedAt: string | null;
}

interface StoredEvidence extends Pick<FoundEvidence, 'fileName' | 'mediaType'> {
	readonly sha256: string | null;
	readonly commitmentId: number;
}

const REPORT = `select r.id, r.commitment_id as commitmentId, r.part_id as partId, r.state, r.status,
	r.percent, r.progress, r.obstacle, r.help_needed as helpNeeded, p.name as reportedBy,
	r.reported_at as reportedAt
	from reports r join accounts a on a.id = r.reported_by join persons p on p.id = a.person_id`;

const EVIDENCE = `select id, kind, file_name as fileName, media_type as mediaType, size, url, caption,
	captured_at as capturedAt from evidence`;

/** A report with its commitment; `not_found` unless the actor may see the commitment. */
export function findReport(
	actor: Actor,
	id: number
): { report: FoundReport; commitment: FoundCommitment } {
	const report = statement<[number], FoundReport>(`${REPORT} where r.id = ?`).get(id);
	if (!report) throw notFound();
	return { report, commitment: findCommitment(actor, report.commitmentId) };
}

/** The reports on a commitment, latest first. The caller has found the commitment as the actor. */
export function reportsOf(commitmentId: number): FoundReport[] {
	return statement<[number], FoundReport>(
		`${REPORT} where r.commitment_id = ? order by r.id desc`
	).all(commitmentId);
}

/** What was handed in with one report, in its order. The caller has found the report as the actor. */
export function evidenceOf(reportId: number): FoundEvidence[] {
	return statement<[number], FoundEvidence>(
		`${EVIDENCE} where report_id = ? order by position, id`
	).all(reportId);
}

/** What was handed in with every report on a commitment, with the report's number. */
export function evidenceOfCommitment(
	commitmentId: number
): (FoundEvidence & { readonly reportId: number })[] {
	return statement<[number], FoundEvidence & { reportId: number }>(
		`select e.id, e.report_id as reportId, e.kind, e.file_name as fileName,
			e.media_type as mediaType, e.size, e.url, e.caption, e.captured_at as capturedAt
		from evidence e join reports r on r.id = e.report_id
		where r.commitment_id = ? order by e.report_id, e.position, e.id`
	).all(commitmentId);
}

/** A file that was handed in; `not_found` for a link, and unless the actor may see the commitment. */
export function findEvidenceFile(
	actor: Actor,
	id: number
): { file: { sha256: string; type: string; name: string }; commitment: FoundCommitment } {
	const row = statement<[number], StoredEvidence>(
		`select e.sha256, e.file_name as fileName, e.media_type as mediaType,
			r.commitment_id as commitmentId
		from evidence e join reports r on r.id = e.report_id where e.id = ?`
	).get(id);
	if (!row) throw notFound();
	const commitment = findCommitment(actor, row.commitmentId);
	if (row.sha256 === null || row.mediaType === null || row.fileName === null) throw notFound();
	return { file: { sha256: row.sha256, type: row.mediaType, name: row.fileName }, commitment };
}

/** The percentage of the part's last report that was not returned; null where none gave one. */
export function lastPercent(partId: number): number | null {
	const last = statement<[number], { percent: number }>(
		`select percent from reports where part_id = ? and state <> 'returned' and percent is not null
		order by id desc limit 1`
	).get(partId);
	return last?.percent ?? null;
}

/** The reports on a commitment that wait to be decided, oldest first. */
export function waitingReports(
	commitmentId: number
): { id: number; partId: number; reportedBy: number }[] {
	return statement<[number], { id: number; partId: number; reportedBy: number }>(
		`select id, part_id as partId, reported_by as reportedBy from reports
		where commitment_id = ? and state = 'submitted' order by id`
	).all(commitmentId);
}
