import { and, desc, ne, sql } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import { holds } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { visibleMeetings } from '../access/scope.ts';
import { thoseRunBy } from '../dashboards/meeting-tasks.ts';
import { meetings } from './schema.ts';
import { shownState } from './states.ts';
import type { ShownState } from './states.ts';

/** A restricted or secret meeting, and who knows of it by name. */
export interface ConfidentialMeeting {
	readonly id: number;
	readonly title: string;
	readonly heldOn: string | null;
	readonly shown: ShownState;
	readonly confidentiality: Exclude<Confidentiality, 'ordinary'>;
	/** Cleared by name; null where the reader may not know: they neither audit nor run the meeting. */
	readonly cleared: readonly { readonly name: string; readonly since: number }[] | null;
}

const MOST = 200;

/** The restricted and secret meetings that the actor may see, secret ones first, then the latest. */
export function confidentialMeetings(actor: Actor): ConfidentialMeeting[] {
	const rows = db
		.select({
			id: meetings.id,
			regionId: meetings.regionId,
			title: meetings.title,
			heldOn: meetings.heldOn,
			shown: shownState,
			confidentiality: meetings.confidentiality
		})
		.from(meetings)
		.where(and(visibleMeetings(actor), ne(meetings.confidentiality, sql`'ordinary'`)))
		.orderBy(desc(sql`${meetings.confidentiality} = 'secret'`), desc(meetings.heldOn), meetings.id)
		.limit(MOST)
		.all();
	const ids = rows.map(({ id }) => id);
	const own = thoseRunBy(actor, ids);
	const known = rows.filter((row) => own.has(row.id) || holds(actor, 'auditor', row.regionId));
	const cleared = clearedFor(known.map(({ id }) => id));
	return rows.flatMap(({ regionId: _, confidentiality, ...row }) =>
		confidentiality === 'ordinary'
			? []
			: [{ ...row, confidentiality, cleared: cleared.get(row.id) ?? null }]
	);
}

function clearedFor(ids: readonly number[]) {
	const found = new Map<number, { name: string; since: number }[]>(ids.map((id) => [id, []]));
	const rows = statement<[string], { meetingId: number; name: string; since: number }>(
		`select c.meeting_id as meetingId, p.name, c.granted_at as since from clearances c
		join accounts a on a.id = c.account_id join persons p on p.id = a.person_id
		where c.meeting_id in (select value from json_each(?)) order by p.name`
	).all(JSON.stringify(ids));
	for (const { meetingId, ...one } of rows) found.get(meetingId)?.push(one);
	return found;
}
