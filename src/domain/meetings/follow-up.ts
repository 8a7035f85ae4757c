import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { commitmentRowsOf } from '../commitments/minutes-lines.ts';
import { scheduleNow } from '../commitments/schedule-now.ts';
import type { Schedule } from '../commitments/schedule.ts';
import type { Commitment } from '../commitments/schema.ts';
import { standingOf } from '../commitments/standing.ts';
import type { Standing } from '../commitments/standings.ts';
import { resolutionsOf } from '../minutes/lines.ts';
import type { ResolutionLine } from '../minutes/lines.ts';
import { noteSecretReading } from '../minutes/reading.ts';
import { nameOfRegion } from '../regions/queries.ts';
import { institutionLabels } from './names.ts';
import { hostsOf, meetingFacts } from './queries.ts';
import { readMeeting } from './reading.ts';
import { signersOf } from './signers.ts';
import { nameOfSeries } from './series.ts';
import type { FoundMeeting } from './subject.ts';

/** One commitment as the matrix shows it, its three statuses each with their date. */
export interface FollowUpLine extends Pick<
	Commitment,
	| 'id'
	| 'resolutionId'
	| 'number'
	| 'code'
	| 'description'
	| 'proof'
	| 'state'
	| 'stateReason'
	| 'dueKind'
	| 'dueWords'
	| 'dueFrom'
	| 'dueCurrent'
	| 'dueOriginal'
	| 'recurrence'
	| 'milestone'
	| 'reportedStatus'
	| 'reportedPercent'
	| 'reportedAt'
	| 'verdict'
	| 'verifiedAt'
> {
	readonly lead: { readonly name: string; readonly acronym: string | null } | null;
	readonly standing: Standing;
	/** Null while it is not in force. */
	readonly schedule: Schedule | null;
	/** The obstacle of the latest report, while that says there is one. */
	readonly obstacle: string | null;
}

export interface FollowUpResolution extends Pick<
	ResolutionLine,
	'id' | 'number' | 'kind' | 'text' | 'by'
> {
	readonly lines: readonly FollowUpLine[];
}

/** What became of everything that one meeting settled, as far as the actor may know. */
export function followUpOf(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	const found = resolutionsOf(actor, meeting).filter((one) => one.withdrawnAt === null);
	noteSecretReading(actor, meeting, { notes: [], resolutions: found });
	const lines = linesOf(actor, meeting);
	return {
		meeting: meetingFacts(meeting),
		region: nameOfRegion(meeting.regionId),
		series: nameOfSeries(meeting.seriesId),
		hosts: hostsOf(meetingId, meeting.heldOn),
		chair: signersOf(meetingId, meeting.heldOn).chair,
		resolutions: found.map(({ id, number, kind, text, by }): FollowUpResolution => ({
			...{ id, number, kind, text, by },
			lines: lines.filter((line) => line.resolutionId === id)
		})),
		counts: countsOf(lines)
	};
}

export type FollowUp = ReturnType<typeof followUpOf>;

function linesOf(actor: Actor, meeting: FoundMeeting): FollowUpLine[] {
	const rows = commitmentRowsOf(actor, meeting.id);
	const institutions = institutionLabels(
		rows.map(({ leadId }) => leadId).filter((id) => id !== null),
		null
	);
	const obstacles = latestObstacles(meeting.id);
	return rows.map((row) => {
		const lead = institutions.get(row.leadId ?? 0);
		const { id, resolutionId, number, code, description, proof, state, stateReason } = row;
		const { dueKind, dueWords, dueFrom, dueCurrent, dueOriginal, recurrence, milestone } = row;
		const { reportedStatus, reportedPercent, reportedAt, verdict, verifiedAt } = row;
		return {
			...{ id, resolutionId, number, code, description, proof, state, stateReason },
			...{ dueKind, dueWords, dueFrom, dueCurrent, dueOriginal, recurrence, milestone },
			...{ reportedStatus, reportedPercent, reportedAt, verdict, verifiedAt },
			lead: lead ? { name: lead.name, acronym: lead.acronym } : null,
			standing: standingOf(row),
			schedule: scheduleNow({ ...row, timeZone: meeting.timeZone }),
			obstacle: reportedStatus === 'blocked' ? (obstacles.get(id) ?? null) : null
		};
	});
}

/** Commitment → the obstacle of its latest report; only of commitments that the caller has read. */
function latestObstacles(meetingId: number): ReadonlyMap<number, string> {
	const rows = statement<[number], { commitmentId: number; obstacle: string }>(
		`select r.commitment_id as commitmentId, r.obstacle from reports r
		join commitments c on c.id = r.commitment_id
		where c.meeting_id = ? and r.obstacle is not null order by r.reported_at, r.id`
	).all(meetingId);
	return new Map(rows.map((row) => [row.commitmentId, row.obstacle]));
}

function countsOf(lines: readonly FollowUpLine[]) {
	const standings: Partial<Record<Standing, number>> = {};
	const late: Partial<Record<Standing, number>> = {};
	const isLate = ({ schedule }: FollowUpLine) => schedule?.code === 'late';
	for (const line of lines) {
		standings[line.standing] = (standings[line.standing] ?? 0) + 1;
		if (isLate(line)) late[line.standing] = (late[line.standing] ?? 0) + 1;
	}
	const inForce = lines.filter(({ schedule, state }) => schedule !== null || state === 'closed');
	return {
		standings,
		late,
		inForce: inForce.length,
		lateTotal: lines.filter(isLate).length,
		silent: lines.filter(({ schedule }) => schedule?.code === 'silent').length,
		drafted: lines.filter(({ state }) => state === 'drafted').length,
		without: {
			lead: lines.filter(({ lead, state }) => lead === null && isStanding(state)).length,
			due: lines.filter(({ dueKind, state }) => dueKind === 'unset' && isStanding(state)).length,
			proof: lines.filter(({ proof, state }) => proof === null && isStanding(state)).length
		}
	};
}

function isStanding(state: Commitment['state']): boolean {
	return state !== 'cancelled' && state !== 'replaced';
}
