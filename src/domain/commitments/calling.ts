import { and, eq, ne, or, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { institutionLabels } from '../meetings/names.ts';
import { meetings } from '../meetings/schema.ts';
import { findMeeting } from '../meetings/subject.ts';
import { regions } from '../regions/schema.ts';
import { isLate, isOpen } from './lateness.ts';
import { scheduleNow } from './schedule-now.ts';
import type { Schedule } from './schedule.ts';
import { commitments } from './schema.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';

/** An open commitment that a meeting calls to account. */
export interface CalledCommitment {
	readonly id: number;
	readonly code: string;
	readonly description: string;
	readonly lead: string | null;
	readonly leadAcronym: string | null;
	readonly standing: Standing;
	readonly schedule: Schedule | null;
	readonly due: string | null;
}

const MOST_CALLED = 50;

/**
 * *Tindak lanjut rapat lalu*: the open commitments of the meeting's series, and those from any other
 * meeting whose lead or supporting institution is invited here; overdue first, then by date.
 */
export function openCommitmentsToCall(actor: Actor, meetingId: number): CalledCommitment[] {
	const meeting = findMeeting(actor, meetingId);
	const rows = db
		.select({ commitment: commitments, timeZone: regions.timeZone })
		.from(commitments)
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.where(
			and(
				visibleCommitments(actor),
				isOpen,
				ne(commitments.meetingId, meetingId),
				or(
					meeting.seriesId === null ? undefined : inSeries(meeting.seriesId),
					owedByInvited(meetingId)
				)
			)
		)
		.orderBy(sql`${isLate()} desc`, sql`${commitments.dueCurrent} asc nulls last`, commitments.id)
		.limit(MOST_CALLED)
		.all();
	const leads = institutionLabels(
		rows.map((row) => row.commitment.leadId).filter((id) => id !== null),
		null
	);
	return rows.map(({ commitment, timeZone }) => {
		const lead = leads.get(commitment.leadId ?? 0);
		return {
			id: commitment.id,
			code: commitment.code,
			description: commitment.description,
			lead: lead?.name ?? null,
			leadAcronym: lead?.acronym ?? null,
			standing: standingOf(commitment),
			schedule: scheduleNow({ ...commitment, timeZone }),
			due: commitment.dueCurrent
		};
	});
}

function inSeries(seriesId: number) {
	return sql`${commitments.meetingId} in (select ${meetings.id} from ${meetings} where ${meetings.seriesId} = ${seriesId})`;
}

function owedByInvited(meetingId: number) {
	return sql`exists (select 1 from commitment_parts part
		where part.commitment_id = ${commitments.id} and part.withdrawn_at is null
		and part.institution_id in (
			select coalesce(i.institution_id, p.institution_id) from invitations i
			left join posts p on p.id = i.post_id
			where i.meeting_id = ${meetingId} and i.withdrawn_at is null))`;
}
