import { and, eq, gte, like, lt, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { holds, regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { visibleMeetings } from '../access/scope.ts';
import { eventsOfInstitution } from '../institutions/events-about.ts';
import { meetingHosts, meetings } from '../meetings/schema.ts';
import { events } from './schema.ts';

/** What is asked of the log of the instance. */
export interface AuditFilter {
	readonly name?: string;
	readonly person?: string;
	/** Milliseconds, UTC; from inclusive, until exclusive. */
	readonly from?: number;
	readonly until?: number;
	/** The code of a commitment, or words of the title of a meeting. */
	readonly record?: string;
	/** What is about this institution, what it takes part in owing, and the meetings that it holds. */
	readonly institutionId?: number;
	/** What this account did, and what was done to it. */
	readonly accountId?: number;
	readonly page?: number;
}

/**
 * The lines of the regions whose log the actor may read that fit the filter; 403 for all but
 * administrators and auditors. What they may know of it is `visibleEvents` of the trail.
 */
export function asked(actor: Actor, filter: AuditFilter): SQL | undefined {
	authorize(actor, 'audit.read', {});
	const { name, person, from, until, record, institutionId, accountId } = filter;
	return and(
		withinRegions(actor),
		name ? eq(events.name, name) : undefined,
		person ? like(events.actorName, `%${person.replace(/[%_]/g, '')}%`) : undefined,
		from === undefined ? undefined : gte(events.at, from),
		until === undefined ? undefined : lt(events.at, until),
		record ? isAbout(actor, record) : undefined,
		institutionId === undefined ? undefined : concerns(actor, institutionId),
		accountId === undefined
			? undefined
			: or(
					eq(events.accountId, accountId),
					and(eq(events.subject, 'accounts'), eq(events.subjectId, accountId))
				)
	);
}

/** Of one commitment by its code, or of the meetings whose title holds the words. */
function isAbout(actor: Actor, record: string): SQL {
	if (/^K-\d{4}-\d{4,8}$/i.test(record))
		return sql`${events.commitmentId} in (select id from commitments where code = ${record.toUpperCase()})`;
	const words = `%${record.replace(/[\\%_]/g, '\\$&')}%`;
	return ofMeetings(actor, sql`${meetings.title} like ${words} escape '\\'`);
}

function concerns(actor: Actor, institutionId: number): SQL {
	const hosted = sql`${meetings.id} in (select ${meetingHosts.meetingId} from ${meetingHosts}
		where ${meetingHosts.institutionId} = ${institutionId})`;
	return sql`(${eventsOfInstitution(institutionId)} or ${ofMeetings(actor, hosted)}
		or ${events.commitmentId} in (select commitment_id from commitment_parts
			where institution_id = ${institutionId} and withdrawn_at is null))`;
}

/** Who owes out of a meeting that stays hidden is not told by a filter what it is called or who holds it. */
function ofMeetings(actor: Actor, which: SQL): SQL {
	return sql`${events.meetingId} in (select ${meetings.id} from ${meetings}
		where ${which} and ${visibleMeetings(actor)})`;
}

/** The system administers every region; others read the log of the regions in which they may. */
function withinRegions(actor: Actor): SQL | undefined {
	if (actor.kind === 'system' || holds(actor, 'administrator')) return undefined;
	const own = regionsOf(actor, ['auditor']);
	return sql`(${events.regionId} is null or ${events.regionId} in ${own})`;
}
