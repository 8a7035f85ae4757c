import { and, asc, eq } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments } from '../access/scope.ts';
import { institutionLabels } from '../meetings/names.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { scheduleNow } from './schedule-now.ts';
import type { Schedule } from './schedule.ts';
import { commitments } from './schema.ts';
import type { Commitment } from './schema.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';

/** A commitment as the minutes print it: *tindak lanjut*. */
export interface MinutesCommitment extends Pick<
	Commitment,
	| 'id'
	| 'resolutionId'
	| 'number'
	| 'code'
	| 'description'
	| 'kind'
	| 'dueKind'
	| 'dueWords'
	| 'dueFrom'
	| 'dueCurrent'
	| 'recurrence'
	| 'milestone'
	| 'proof'
	| 'confidentiality'
	| 'state'
	| 'stateReason'
	| 'createdAt'
	| 'leadId'
	| 'version'
> {
	readonly lead: Promiser | null;
	readonly supporting: readonly (Promiser & {
		readonly institutionId: number;
		readonly task: string | null;
	})[];
	readonly standing: Standing;
	/** Null while it is not in force. */
	readonly schedule: Schedule | null;
}

export interface Promiser {
	readonly name: string;
	readonly acronym: string | null;
}

/** The rows of one meeting that the actor may see, by number within their resolutions. */
export function commitmentRowsOf(actor: Actor, meetingId: number): Commitment[] {
	return db
		.select()
		.from(commitments)
		.where(and(eq(commitments.meetingId, meetingId), visibleCommitments(actor)))
		.orderBy(asc(commitments.resolutionId), asc(commitments.number))
		.limit(2000)
		.all();
}

/** The same as the minutes print them, who owes them by name. */
export function commitmentsOfMeeting(actor: Actor, meeting: FoundMeeting): MinutesCommitment[] {
	const rows = commitmentRowsOf(actor, meeting.id);
	const supports = supportingIn(meeting.id);
	const ids = [...rows.map((row) => row.leadId), ...supports.map((part) => part.institutionId)];
	const institutions = institutionLabels(
		ids.filter((id) => id !== null),
		meeting.heldOn
	);
	const named = (id: number | null): Promiser | null => {
		const found = institutions.get(id ?? 0);
		return found ? { name: found.name, acronym: found.acronym } : null;
	};
	return rows.map((row) => ({
		id: row.id,
		resolutionId: row.resolutionId,
		number: row.number,
		code: row.code,
		description: row.description,
		kind: row.kind,
		dueKind: row.dueKind,
		dueWords: row.dueWords,
		dueFrom: row.dueFrom,
		dueCurrent: row.dueCurrent,
		recurrence: row.recurrence,
		milestone: row.milestone,
		proof: row.proof,
		confidentiality: row.confidentiality,
		state: row.state,
		stateReason: row.stateReason,
		createdAt: row.createdAt,
		leadId: row.leadId,
		version: row.version,
		lead: named(row.leadId),
		supporting: supports
			.filter((part) => part.commitmentId === row.id)
			.flatMap((part) => {
				const institution = named(part.institutionId);
				return institution
					? [{ ...institution, institutionId: part.institutionId, task: part.task }]
					: [];
			}),
		standing: standingOf(row),
		schedule: scheduleNow({ ...row, timeZone: meeting.timeZone })
	}));
}

interface Support {
	readonly commitmentId: number;
	readonly institutionId: number;
	readonly task: string | null;
}

function supportingIn(meetingId: number): Support[] {
	return statement<[number], Support>(
		`select p.commitment_id as commitmentId, p.institution_id as institutionId, p.task
		from commitment_parts p join commitments c on c.id = p.commitment_id
		where c.meeting_id = ? and p.role = 'supporting' and p.withdrawn_at is null order by p.id`
	).all(meetingId);
}
