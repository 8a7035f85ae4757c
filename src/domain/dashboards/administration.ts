import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { listAccounts } from '../accounts/queries.ts';
import { rolesLeftBehind } from '../accounts/serving.ts';
import type { LeftBehind } from '../accounts/serving.ts';
import { openOf } from '../commitments/open-of.ts';

/** An institution or post to which somebody should see. */
export interface Unkept {
	readonly id: number;
	readonly name: string;
}

/** What of the directory keeps others from working; empty lists where all is in order. */
export interface UnkeptDirectory {
	/** Accounts whose invitation has not been taken up (`/accounts?standing=invited`). */
	readonly invited: number;
	/** Institutions that owe something and for which nobody can report. */
	readonly silenced: readonly Unkept[];
	/** Institutions that ended while something is open under their name that nobody can report. */
	readonly abandoned: readonly Unkept[];
	/** Institutions in whose heading post there is nobody today. */
	readonly headless: readonly Unkept[];
	/** Accounts that can sign in and may do nothing. */
	readonly roleless: readonly Unkept[];
	/** Roles in an institution that their holders have left, or that is no more. */
	readonly leftBehind: readonly LeftBehind[];
	/** Next year where it has no holidays yet, from October on; null otherwise. */
	readonly yearWithoutHolidays: number | null;
}

/** What an administrator should see to; 403 for everybody else. Tells nothing of what meetings hold. */
export function unkeptDirectory(actor: Actor, today: string): UnkeptDirectory {
	authorize(actor, 'account.keep', {});
	const year = Number(today.slice(0, 4)) + 1;
	return {
		invited: listAccounts(actor, { standing: 'invited' }).count,
		silenced: statement<[], Unkept>(SILENCED).all(),
		abandoned: abandoned(actor),
		headless: statement<[string, string], Unkept>(HEADLESS).all(today, today),
		roleless: statement<[], Unkept>(ROLELESS).all(),
		leftBehind: rolesLeftBehind(actor, today),
		yearWithoutHolidays: Number(today.slice(5, 7)) >= 10 && !hasHolidays(year) ? year : null
	};
}

const NAMED = `select i.id, coalesce(n.acronym, n.name) as name from institutions i
	join institution_names n on n.institution_id = i.id and n.valid_until is null
	join regions r on r.id = i.region_id and r.in_use = 1`;

// Only bodies of the public administration below the region must report; guests and others are asked.
const SILENCED = `${NAMED} where i.ended_on is null and i.relation = 'subordinate'
	and not exists (select 1 from grants g join accounts a on a.id = g.account_id
		where g.institution_id = i.id and g.role = 'liaison' and g.revoked_at is null
		and a.disabled_at is null)
	order by i.protocol_rank, n.name limit 200`;

// Neither itself nor any to which its tasks passed has somebody who reports.
const UNREPORTED = `${NAMED} where i.ended_on is not null
	and not exists (with recursive standing(now) as (select i.id
			union select x.successor_id from standing s join institutions x on x.id = s.now
			where x.successor_id is not null)
		select 1 from standing s join grants g on g.institution_id = s.now
		join accounts a on a.id = g.account_id
		where g.role in ('liaison', 'official') and g.revoked_at is null and a.disabled_at is null)
	order by i.ended_on desc, n.name limit 200`;

const HEADLESS = `${NAMED} where i.ended_on is null
	and exists (select 1 from posts p where p.institution_id = i.id and p.heads = 1
		and p.ended_on is null)
	and not exists (select 1 from posts p join tenures t on t.post_id = p.id
		where p.institution_id = i.id and p.heads = 1 and p.ended_on is null
		and (t.started_on is null or t.started_on <= ?)
		and (t.ended_on is null or t.ended_on >= ?))
	order by i.protocol_rank, n.name limit 200`;

const ROLELESS = `select a.id, p.name from accounts a join persons p on p.id = a.person_id
	where a.disabled_at is null and not exists (select 1 from grants g
		where g.account_id = a.id and g.revoked_at is null)
	order by p.name, a.id limit 200`;

function abandoned(actor: Actor): Unkept[] {
	const unreported = statement<[], Unkept>(UNREPORTED).all();
	const open = openOf(
		actor,
		unreported.map(({ id }) => id)
	);
	return unreported.filter(({ id }) => open.has(id));
}

function hasHolidays(year: number): boolean {
	const found = statement<[string, string], { found: number }>(
		'select exists (select 1 from holidays where date between ? and ?) as found'
	).get(`${year}-01-01`, `${year}-12-31`);
	return found?.found === 1;
}
