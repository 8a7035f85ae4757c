import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { likeOf } from '../institutions/queries.ts';
import { personOptions } from '../people/queries.ts';
import type { PersonOption } from '../people/queries.ts';
import type { Role } from './roles.ts';
import { findAccount } from './subject.ts';
import type { AccountSubject } from './subject.ts';

export const ACCOUNT_STANDINGS = ['active', 'invited', 'disabled'] as const;
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number];

export interface AccountFilter {
	/** Words of the name or of the login. */
	readonly q?: string;
	readonly standing?: AccountStanding | null;
	/** Who holds a role now; `none`: those who hold no role and can still sign in. */
	readonly role?: Role | 'none' | null;
	readonly page?: number;
}

export interface AccountRow {
	readonly id: number;
	readonly person: string;
	readonly login: string;
	readonly standing: AccountStanding;
	/** On a device that is signed in, or else when the account signed in last; null: never. */
	readonly lastSeenAt: number | null;
	readonly roles: readonly HeldRole[];
}

/** A role with the names of where it is held. */
export interface HeldRole {
	readonly grantId: number;
	readonly role: Role;
	readonly region: string;
	/** Null for roles of a whole region. */
	readonly institution: string | null;
}

export const ACCOUNTS_PER_PAGE = 50;

/** A page of the accounts of the instance by name, and how many there are; administrators may. */
export function listAccounts(
	actor: Actor,
	filter: AccountFilter = {}
): { rows: AccountRow[]; count: number } {
	authorize(actor, 'account.keep', {});
	const bound = {
		q: likeOf(filter.q),
		standing: filter.standing ?? null,
		role: filter.role ?? null,
		limit: ACCOUNTS_PER_PAGE,
		offset: (Math.max(1, filter.page ?? 1) - 1) * ACCOUNTS_PER_PAGE
	};
	const count = statement<[typeof bound], { count: number }>(
		`select count(*) as count ${FROM}`
	).get(bound);
	const rows = statement<[typeof bound], Omit<AccountRow, 'roles'>>(
		`select a.id, p.name as person, a.login, ${STANDING} as standing,
			coalesce((select max(s.last_seen_at) from sessions s where s.account_id = a.id),
				(select e.at from events e where e.subject = 'accounts' and e.subject_id = a.id
					and e.name = 'account.signed_in' order by e.id desc limit 1)) as lastSeenAt
		${FROM} order by p.name, a.id limit @limit offset @offset`
	).all(bound);
	const roles = rolesOf(rows.map(({ id }) => id));
	return {
		rows: rows.map((row) => ({ ...row, roles: roles.get(row.id) ?? [] })),
		count: count?.count ?? 0
	};
}

export interface AccountPage extends AccountSubject {
	readonly standing: AccountStanding;
	readonly roles: readonly HeldRole[];
	/** Until when the open link is good, and what it is for; null where there is none. */
	readonly openLink: { readonly purpose: string; readonly expiresAt: number } | null;
	readonly createdAt: number;
	readonly sessions: number;
}

/** One account, for administrators and its owner; 404 for everybody else. */
export function accountPage(actor: Actor, id: number): AccountPage {
	const account = findAccount(actor, id);
	const more = statement<[{ id: number; now: number }], { createdAt: number; sessions: number }>(
		`select created_at as createdAt, (select count(*) from sessions s where s.account_id = a.id
			and s.expires_at > @now and s.absolute_expires_at > @now) as sessions
		from accounts a where a.id = @id`
	).get({ id, now: now() });
	return {
		...account,
		standing:
			account.disabledAt !== null ? 'disabled' : account.active ? 'active' : ('invited' as const),
		roles: rolesOf([id]).get(id) ?? [],
		openLink:
			statement<[number, number], { purpose: string; expiresAt: number }>(
				`select purpose, expires_at as expiresAt from account_links where account_id = ?
				and used_at is null and revoked_at is null and expires_at > ?`
			).get(id, now()) ?? null,
		createdAt: more?.createdAt ?? 0,
		sessions: more?.sessions ?? 0
	};
}

/** The persons of the directory who have no account yet; administrators may. */
export function personsWithoutAccount(actor: Actor): PersonOption[] {
	authorize(actor, 'account.keep', {});
	const taken = new Set(
		statement<[], { id: number }>('select person_id as id from accounts')
			.all()
			.map(({ id }) => id)
	);
	return personOptions(actor).filter(({ id }) => !taken.has(id));
}

const STANDING = `case when a.disabled_at is not null then 'disabled'
	when a.password_hash is null then 'invited' else 'active' end`;

const FROM = `from accounts a join persons p on p.id = a.person_id
	where (p.name like @q escape '\\' or a.login like @q escape '\\')
	and (@standing is null or ${STANDING} = @standing)
	and (@role is null or exists (select 1 from grants g where g.account_id = a.id
			and g.revoked_at is null and g.role = @role)
		or @role = 'none' and a.disabled_at is null and not exists (select 1 from grants g
			where g.account_id = a.id and g.revoked_at is null))`;

function rolesOf(accountIds: readonly number[]): Map<number, HeldRole[]> {
	const rows = statement<[string], HeldRole & { accountId: number }>(
		`select g.account_id as accountId, g.id as grantId, g.role, r.name as region,
			coalesce(n.acronym, n.name) as institution
		from grants g join regions r on r.id = g.region_id
		left join institution_names n on n.institution_id = g.institution_id and n.valid_until is null
		where g.account_id in (select value from json_each(?)) and g.revoked_at is null order by g.id`
	).all(JSON.stringify(accountIds));
	const byAccount = new Map<number, HeldRole[]>();
	for (const { accountId, ...role } of rows)
		byAccount.set(accountId, [...(byAccount.get(accountId) ?? []), role]);
	return byAccount;
}
