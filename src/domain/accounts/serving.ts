import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize, may } from '../access/policy.ts';
import type { Role } from './roles.ts';

/** An account and the role that it holds within one institution. */
export interface Serving {
	readonly accountId: number;
	readonly person: string;
	readonly role: Role;
	/** The successor by which it serves this one, where it is not a role of this one itself. */
	readonly through: string | null;
}

/** Who can sign in for an institution, or reports for it at its successor, liaison officers first; for administrators, empty for others. */
export function accountsServing(actor: Actor, institutionId: number): readonly Serving[] {
	if (!may(actor, 'account.keep', {})) return [];
	return statement<[number, number, number], Serving>(
		`with recursive standing(now) as (select ?
			union select i.successor_id from standing s join institutions i on i.id = s.now
			where i.successor_id is not null)
		select a.id as accountId, p.name as person, g.role,
			case when g.institution_id <> ? then coalesce(n.acronym, n.name) end as through
		from standing s join grants g on g.institution_id = s.now
		join institution_names n on n.institution_id = g.institution_id and n.valid_until is null
		join accounts a on a.id = g.account_id join persons p on p.id = a.person_id
		where g.revoked_at is null and a.disabled_at is null
			and (g.institution_id = ? or g.role in ('liaison', 'official'))
		order by through is not null, g.role <> 'liaison', g.role, p.name`
	).all(institutionId, institutionId, institutionId);
}

/** A role in an institution that its holder has left, or that is no more. */
export interface LeftBehind {
	readonly accountId: number;
	readonly grantId: number;
	readonly person: string;
	readonly role: Role;
	readonly institution: string;
}

/**
 * Roles of people who held a post in the institution, left it, and hold none there today; and roles in
 * institutions that have ended, those aside by which what is still owed is reported. Whoever never held a
 * post there is left aside: many officers hold none.
 */
export function rolesLeftBehind(actor: Actor, today: string): readonly LeftBehind[] {
	authorize(actor, 'account.keep', {});
	return statement<[{ today: string }], LeftBehind>(
		`select a.id as accountId, g.id as grantId, p.name as person, g.role,
			coalesce(n.acronym, n.name) as institution
		from grants g join accounts a on a.id = g.account_id join persons p on p.id = a.person_id
		join institutions i on i.id = g.institution_id
		join institution_names n on n.institution_id = i.id and n.valid_until is null
		where g.revoked_at is null and a.disabled_at is null and case
			when i.ended_on <= @today then g.role in ('secretariat', 'minute_taker')
			else exists (select 1 ${HELD}) and not exists (select 1 ${HELD}
				and (t.ended_on is null or t.ended_on >= @today)) end
		order by p.name, g.id limit 200`
	).all({ today });
}

const HELD = `from tenures t join posts o on o.id = t.post_id
	where t.person_id = p.id and o.institution_id = i.id`;
