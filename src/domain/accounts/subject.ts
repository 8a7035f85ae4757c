import { forbidden, notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { AccountActor, Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';

/** An account as operations need it; the password is not among its fields. */
export interface AccountSubject {
	readonly id: number;
	readonly personId: number;
	readonly person: string;
	readonly login: string;
	/** The region in whose directory the person stands. */
	readonly regionId: number;
	/** False until the invitation was taken. */
	readonly active: boolean;
	readonly disabledAt: number | null;
	readonly version: number;
}

/** The account, for administrators and for its owner; 404 for everybody else. */
export function findAccount(actor: Actor, id: number): AccountSubject {
	const row = statement<[number], Omit<AccountSubject, 'active'> & { active: number }>(
		`select a.id, a.person_id as personId, p.name as person, a.login, p.region_id as regionId,
			a.password_hash is not null as active, a.disabled_at as disabledAt, a.version
		from accounts a join persons p on p.id = a.person_id where a.id = ?`
	).get(id);
	const own = may(actor, 'account.keep_own', { accountId: id });
	if (!row || !(own || may(actor, 'account.keep', {}))) throw notFound();
	return { ...row, active: row.active === 1 };
}

/** The account by what is typed to sign in; undefined where nobody has it. For the command line. */
export function accountByLogin(actor: Actor, login: string): AccountSubject | undefined {
	const row = statement<[string], { id: number }>('select id from accounts where login = ?').get(
		login.trim().toLowerCase()
	);
	return row && findAccount(actor, row.id);
}

/** The actor as somebody who has signed in; 403 otherwise. */
export function signedIn(actor: Actor): AccountActor {
	if (actor.kind !== 'account') throw forbidden();
	return actor;
}

/** Where the history of an account lies. */
export function aboutAccount({ id, regionId }: Pick<AccountSubject, 'id' | 'regionId'>) {
	return { regionId, subject: 'accounts', subjectId: id };
}
