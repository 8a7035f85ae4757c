import { statement } from '#lib/server/database.ts';
import { overlap, samePlace } from './clashes.ts';
import type { Slot } from './clashes.ts';
import { FAILED_STATES } from './lifecycle.ts';
import type { MeetingState } from './lifecycle.ts';

/** Two meetings of one date that cannot both be held as planned. */
export interface CalendarClash {
	readonly date: string;
	readonly code: 'place' | 'chair' | 'invitees';
	/** False where a time or an end is not known. */
	readonly sure: boolean;
	readonly meetings: readonly { readonly id: number; readonly title: string }[];
	/** The place, who chairs, or who is invited to both. */
	readonly what: readonly string[];
}

interface Candidate extends Slot {
	readonly id: number;
	readonly title: string;
	readonly heldOn: string;
	readonly place: string | null;
	readonly chair: string | null;
	readonly state: MeetingState;
}

/** What clashes among meetings that the caller has read within its scope; nothing else comes into it. */
export function clashesAmong(meetings: readonly Candidate[]): CalendarClash[] {
	const pairs = pairsAtOnce(meetings);
	if (pairs.length === 0) return [];
	const ids = JSON.stringify([...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]))]);
	const chairs = sharedChairs(ids);
	const invitees = sharedInvitees(ids);
	return pairs.flatMap(({ one, other, sure }) => {
		const pair = {
			date: one.heldOn,
			sure,
			meetings: [one, other].map(({ id, title }) => ({ id, title }))
		};
		const key = keyOf(one.id, other.id);
		const both = invitees.get(key) ?? [];
		return [
			...(samePlace(one.place, other.place)
				? [{ ...pair, code: 'place' as const, what: [one.place ?? ''] }]
				: []),
			...(chairs.has(key)
				? [{ ...pair, code: 'chair' as const, what: [one.chair ?? other.chair ?? ''] }]
				: []),
			...(both.length > 0 ? [{ ...pair, code: 'invitees' as const, what: both }] : [])
		];
	});
}

function pairsAtOnce(meetings: readonly Candidate[]) {
	const standing = meetings.filter(({ state }) => !FAILED_STATES.some((one) => one === state));
	return standing.flatMap((one, at) =>
		standing
			.slice(at + 1)
			.filter(({ heldOn }) => heldOn === one.heldOn)
			.flatMap((other) => {
				const how = overlap(one, other);
				return how === 'no' ? [] : [{ one, other, sure: how === 'surely' }];
			})
	);
}

const keyOf = (one: number, other: number) => (one < other ? `${one} ${other}` : `${other} ${one}`);

function sharedChairs(ids: string): ReadonlySet<string> {
	const rows = statement<[string, string], { one: number; other: number }>(
		`select distinct m.meeting_id as one, o.meeting_id as other
		from meeting_roles m join meeting_roles o on o.role = 'chair' and o.meeting_id > m.meeting_id
			and (o.person_id = m.person_id
				or ((o.person_id is null or m.person_id is null) and o.post_id = m.post_id))
		where m.role = 'chair' and m.meeting_id in (select value from json_each(?))
		and o.meeting_id in (select value from json_each(?))`
	).all(ids, ids);
	return new Set(rows.map(({ one, other }) => keyOf(one, other)));
}

/**
 * Who is invited to both: the same post, or the same head of an institution, whether invited by post or
 * as the institution.
 */
function sharedInvitees(ids: string): ReadonlyMap<string, string[]> {
	const rows = statement<[string], { one: number; other: number; who: string }>(
		`with asked as (
			select i.meeting_id as meeting, coalesce(i.institution_id, p.institution_id) as institution,
				case when i.kind = 'institution' or p.heads = 1 then null else i.post_id end as post
			from invitations i left join posts p on p.id = i.post_id
			where i.withdrawn_at is null and i.kind <> 'guest'
			and i.meeting_id in (select value from json_each(?))
		)
		select distinct m.meeting as one, o.meeting as other, coalesce(n.acronym, n.name) as who
		from asked m join asked o on o.meeting > m.meeting and o.institution = m.institution
			and o.post is m.post
		join institution_names n on n.institution_id = m.institution and n.valid_until is null
		join institutions s on s.id = m.institution
		order by s.protocol_rank, n.name`
	).all(ids);
	const found = new Map<string, string[]>();
	for (const { one, other, who } of rows) {
		const key = keyOf(one, other);
		found.set(key, [...(found.get(key) ?? []), who]);
	}
	return found;
}
