import { statement } from '#lib/server/database.ts';
import { institutionLabels } from '../meetings/names.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { Stance } from './kinds.ts';

/** One institution's stand as a page shows it. */
export interface PositionLine {
	readonly id: number;
	readonly resolutionId: number;
	readonly institutionId: number;
	readonly institution: string;
	readonly acronym: string | null;
	readonly stance: Stance;
	readonly note: string | null;
	/** Milliseconds, UTC. */
	readonly recordedAt: number;
	readonly version: number;
}

/**
 * The positions on all resolutions of a meeting, in protocol order. The caller shows them only under
 * resolutions that it has read through the scope.
 */
export function positionsOf(meeting: FoundMeeting): PositionLine[] {
	const rows = statement<[number], Omit<PositionLine, 'institution' | 'acronym'>>(
		`select p.id, p.resolution_id as resolutionId, p.institution_id as institutionId, p.stance, p.note,
			p.recorded_at as recordedAt, p.version
		from positions p join resolutions r on r.id = p.resolution_id
		join institutions i on i.id = p.institution_id
		where r.meeting_id = ? order by r.number, i.protocol_rank, p.id`
	).all(meeting.id);
	const institutions = institutionLabels(
		rows.map((row) => row.institutionId),
		meeting.heldOn
	);
	return rows.map((row) => {
		const institution = institutions.get(row.institutionId);
		return {
			...row,
			institution: institution?.name ?? '',
			acronym: institution?.acronym ?? null
		};
	});
}
