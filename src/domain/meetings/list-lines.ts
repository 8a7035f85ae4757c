import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleWithin } from '../access/scope.ts';
import { resolutions } from '../resolutions/schema.ts';
import { missingOf } from './missing.ts';
import type { Missing, Readiness } from './missing.ts';
import { shownOf } from './states.ts';
import type { ShownState } from './states.ts';
import { agendaItems, meetings } from './schema.ts';
import type { Meeting } from './schema.ts';

/** One meeting in a list: what tells it from the others, and how far it is. */
export interface MeetingLine extends Pick<
	Meeting,
	| 'id'
	| 'title'
	| 'heldOn'
	| 'dateWords'
	| 'startsAt'
	| 'endsAt'
	| 'timeZone'
	| 'place'
	| 'state'
	| 'confidentiality'
> {
	readonly shown: ShownState;
	/** The lead host, as it was called then. */
	readonly host: { readonly name: string; readonly acronym: string | null } | null;
	/** Title of the chair's post, or the chair's name. */
	readonly chair: string | null;
	/** Came in as a dossier: a date that is missing is one that the source does not give. */
	readonly fromSource: boolean;
	readonly invited: number;
	readonly answered: number;
	readonly resolutions: number;
	readonly missing: readonly Missing[];
}

/** The lines of at most a page of meetings that the actor may see, by row number. */
export function meetingLines(
	actor: Actor,
	ids: readonly number[]
): ReadonlyMap<number, MeetingLine> {
	const resolved = visibleCounts(actor, ids, resolutions);
	const onAgenda = visibleCounts(actor, ids, agendaItems);
	const rows = statement<[string], Row>(LINES).all(JSON.stringify(ids));
	return new Map(
		rows.map(
			({ hostName, hostAcronym, chairs, invitees, attendances, link, submitted, ...row }) => [
				row.id,
				{
					...withoutReadiness(row),
					shown: shownOf(row.state, submitted === 1),
					host: hostName === null ? null : { name: hostName, acronym: hostAcronym },
					fromSource: row.fromSource === 1,
					invited: invitees,
					answered: invitees - row.unanswered,
					resolutions: resolved.get(row.id) ?? 0,
					missing: missingOf({
						...row,
						...{ chairs, invitees, attendances, link },
						agendaItems: onAgenda.get(row.id) ?? 0,
						answeredBeforeMove: 0
					})
				}
			]
		)
	);
}

type Row = Omit<
	MeetingLine,
	'shown' | 'host' | 'fromSource' | 'invited' | 'answered' | 'resolutions' | 'missing'
> &
	Omit<Readiness, 'answeredBeforeMove' | 'agendaItems'> & {
		readonly hostName: string | null;
		readonly hostAcronym: string | null;
		readonly fromSource: 0 | 1;
		readonly submitted: 0 | 1;
	};

function withoutReadiness<R extends { unanswered: number }>({ unanswered: _, ...row }: R) {
	return row;
}

const LINES = `select m.id, m.title, m.held_on as heldOn, m.date_words as dateWords,
	m.starts_at as startsAt, m.ends_at as endsAt, m.time_zone as timeZone, m.place, m.link, m.state,
	exists (select 1 from minutes where meeting_id = m.id and state = 'submitted') as submitted,
	m.confidentiality, n.name as hostName, n.acronym as hostAcronym,
	(select coalesce(p.title, s.name) from meeting_roles r left join posts p on p.id = r.post_id
		left join persons s on s.id = r.person_id
		where r.meeting_id = m.id and r.role = 'chair' order by r.position limit 1) as chair,
	exists (select 1 from dossiers d where d.meeting_id = m.id) as fromSource,
	(select count(*) from meeting_roles where meeting_id = m.id and role = 'chair') as chairs,
	(select count(*) from invitations where meeting_id = m.id and withdrawn_at is null) as invitees,
	(select count(*) from invitations where meeting_id = m.id and withdrawn_at is null
		and answer = 'none') as unanswered,
	(select count(*) from attendances where meeting_id = m.id and withdrawn_at is null) as attendances
from meetings m
left join meeting_hosts h on h.meeting_id = m.id and h.position = 0
left join institution_names n on n.id = (select id from institution_names
	where institution_id = h.institution_id
	order by (m.held_on is not null and (valid_from is null or valid_from <= m.held_on)
		and (valid_until is null or valid_until >= m.held_on)) desc,
		valid_until is null desc, valid_from desc limit 1)
where m.id in (select value from json_each(?))`;

/** What stands of a kind and the actor may know of, by meeting; a secret one does not even count. */
function visibleCounts(
	actor: Actor,
	ids: readonly number[],
	table: typeof resolutions | typeof agendaItems
): ReadonlyMap<number, number> {
	if (ids.length === 0) return new Map();
	const rows = db
		.select({ meetingId: table.meetingId, count: sql<number>`count(*)` })
		.from(table)
		.innerJoin(meetings, eq(meetings.id, table.meetingId))
		.where(
			and(
				inArray(table.meetingId, [...ids]),
				isNull(table.withdrawnAt),
				visibleWithin(actor, {
					confidentiality: sql`${table.confidentiality}`,
					meetingId: sql`${table.meetingId}`,
					regionId: sql`${meetings.regionId}`
				})
			)
		)
		.groupBy(table.meetingId)
		.all();
	return new Map(rows.map((row) => [row.meetingId, row.count]));
}
