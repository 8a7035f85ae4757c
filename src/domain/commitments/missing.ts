import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleMeetings } from '../access/scope.ts';
import { meetings } from '../meetings/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import { visibleResolutions } from '../resolutions/subject.ts';
import { commitments } from './schema.ts';

/** What the minutes of a meeting still lack; whoever closes them with a gap must say why. */
export type GapCode =
	| 'meeting_date'
	| 'meeting_chair'
	| 'attendance'
	| 'resolution_speaker'
	| 'commitment_lead'
	| 'commitment_due'
	| 'commitment_proof';

export interface Gap {
	readonly code: GapCode;
	/** The record that lacks it. */
	readonly subject: 'meeting' | 'resolution' | 'commitment';
	readonly id: number;
	/** As people call it: 5 for a resolution, 5.1 for a commitment; empty for the meeting. */
	readonly number: string;
}

/** What is incomplete in the record of one meeting, as far as the actor may know of it. */
export function gapsOf(actor: Actor, meetingId: number): Gap[] {
	return [
		...ofTheMeeting(actor, meetingId),
		...ofResolutions(actor, meetingId),
		...ofCommitments(actor, meetingId)
	];
}

function ofTheMeeting(actor: Actor, meetingId: number): Gap[] {
	const meeting = db
		.select({ heldOn: meetings.heldOn })
		.from(meetings)
		.where(and(eq(meetings.id, meetingId), visibleMeetings(actor)))
		.get();
	if (!meeting) return [];
	const has = statement<[{ meetingId: number }], { chair: number; attendance: number }>(
		`select exists (select 1 from meeting_roles where meeting_id = @meetingId and role = 'chair') as chair,
			exists (select 1 from attendances where meeting_id = @meetingId and presence = 'present'
				and withdrawn_at is null) as attendance`
	).get({ meetingId });
	const codes: GapCode[] = [];
	if (meeting.heldOn === null) codes.push('meeting_date');
	if (!has?.chair) codes.push('meeting_chair');
	if (!has?.attendance) codes.push('attendance');
	return codes.map((code) => ({ code, subject: 'meeting', id: meetingId, number: '' }));
}

/** An agreement is everybody's; a directive or instruction is somebody's, and must say whose. */
function ofResolutions(actor: Actor, meetingId: number): Gap[] {
	return db
		.select({ id: resolutions.id, number: resolutions.number })
		.from(resolutions)
		.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
		.where(
			and(
				eq(resolutions.meetingId, meetingId),
				visibleResolutions(actor),
				isNull(resolutions.withdrawnAt),
				inArray(resolutions.kind, ['directive', 'instruction']),
				isNull(resolutions.speakerPersonId),
				isNull(resolutions.speakerPostId),
				isNull(resolutions.speakerInstitutionId),
				isNull(resolutions.speakerWords)
			)
		)
		.orderBy(asc(resolutions.number))
		.all()
		.map(({ id, number }) => ({
			code: 'resolution_speaker',
			subject: 'resolution',
			id,
			number: String(number)
		}));
}

function ofCommitments(actor: Actor, meetingId: number): Gap[] {
	return db
		.select({
			id: commitments.id,
			number: sql<string>`${resolutions.number} || '.' || ${commitments.number}`,
			leadId: commitments.leadId,
			dueKind: commitments.dueKind,
			dueCurrent: commitments.dueCurrent,
			proof: commitments.proof
		})
		.from(commitments)
		.innerJoin(resolutions, eq(resolutions.id, commitments.resolutionId))
		.where(
			and(
				eq(commitments.meetingId, meetingId),
				visibleCommitments(actor),
				sql`${commitments.state} in ('drafted', 'active')`,
				or(
					isNull(commitments.leadId),
					isNull(commitments.proof),
					and(
						isNull(commitments.dueCurrent),
						sql`${commitments.dueKind} not in ('milestone', 'recurring')`
					)
				)
			)
		)
		.orderBy(asc(resolutions.number), asc(commitments.number))
		.all()
		.flatMap((row) =>
			lackingOf(row).map((code) => ({
				code,
				subject: 'commitment',
				id: row.id,
				number: row.number
			}))
		);
}

/** A milestone and a rhythm are due dates without a date; "segera" is none. */
export function lackingOf(commitment: {
	readonly leadId: number | null;
	readonly dueKind: string;
	readonly dueCurrent: string | null;
	readonly proof: string | null;
}): GapCode[] {
	const { leadId, dueKind, dueCurrent, proof } = commitment;
	const dated = dueCurrent !== null || dueKind === 'milestone' || dueKind === 'recurring';
	const lacking: GapCode[] = [];
	if (leadId === null) lacking.push('commitment_lead');
	if (!dated) lacking.push('commitment_due');
	if (proof === null) lacking.push('commitment_proof');
	return lacking;
}
