import { and, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { invalidInput, notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { endSessions } from '#lib/server/sessions.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import { placementOf } from './placement.ts';
import { isInstitutionRole, reports } from './roles.ts';
import type { Role } from './roles.ts';
import { grants } from './schema.ts';
import { aboutAccount, findAccount } from './subject.ts';

/** What a form says of a role: a region for some roles, an institution for the others. */
export interface WantedRole {
	readonly role: Role;
	readonly regionId: number | null;
	readonly institutionId: number | null;
}

export interface RoleScope {
	readonly role: Role;
	readonly regionId: number;
	readonly institutionId: number | null;
}

/**
 * Gives an account a role. Its sessions end in the same transaction: rights never change under one.
 * Refuses (409) a role that the account holds already.
 */
export function grantRole(actor: Actor, accountId: number, wanted: WantedRole): number {
	const account = findAccount(actor, accountId);
	authorize(actor, 'account.keep', {});
	const scope = scopeOf(wanted);
	return change(actor, 'account.role_granted', (writer) => {
		if (isHeld(accountId, scope)) throw ruleViolation('account.role_held');
		const { id } = writer
			.insert(grants)
			.values({ accountId, ...scope, grantedAt: now() })
			.returning({ id: grants.id })
			.get();
		endSessions(accountId);
		return { about: aboutAccount(account), facts: factsOf(account.person, scope), result: id };
	});
}

/** Takes a role away; its sessions end. Refuses (409) to leave the instance without an administrator. */
export function revokeRole(actor: Actor, accountId: number, grantId: number): void {
	const account = findAccount(actor, accountId);
	authorize(actor, 'account.keep', {});
	const grant = statement<[number, number], RoleScope>(
		`select role, region_id as regionId, institution_id as institutionId from grants
		where id = ? and account_id = ? and revoked_at is null`
	).get(grantId, accountId);
	if (!grant) throw notFound();
	change(actor, 'account.role_revoked', (writer) => {
		writer
			.update(grants)
			.set({ revokedAt: now() })
			.where(and(eq(grants.id, grantId), isNull(grants.revokedAt)))
			.run();
		if (grant.role === 'administrator') requireAdministrator();
		endSessions(accountId);
		return {
			about: aboutAccount(account),
			facts: factsOf(account.person, grant),
			result: undefined
		};
	});
}

/** 409 unless somebody can still sign in as an administrator; call it after the change, within it. */
export function requireAdministrator(): void {
	const left = statement<[], { count: number }>(
		`select count(*) as count from grants g join accounts a on a.id = g.account_id
		where g.role = 'administrator' and g.revoked_at is null and a.disabled_at is null
			and a.password_hash is not null`
	).get();
	if (!left?.count) throw ruleViolation('account.last_administrator');
}

/** The region and institution that a role is held in; 422 at the field that is missing or unknown. */
export function scopeOf({ role, regionId, institutionId }: WantedRole): RoleScope {
	if (!isInstitutionRole(role)) {
		const region = statement<[number | null], { id: number }>(
			'select id from regions where id = ? and in_use = 1'
		).get(regionId);
		if (!region) throw invalidInput({ regionId: 'choose' });
		return { role, regionId: region.id, institutionId: null };
	}
	const institution = statement<[number | null], { regionId: number; endedOn: string | null }>(
		'select region_id as regionId, ended_on as endedOn from institutions where id = ?'
	).get(institutionId);
	// What an institution still owes after its end must be reported by somebody.
	const past = institution?.endedOn != null && !reports(role);
	if (!institution || institutionId === null || past)
		throw invalidInput({ institutionId: 'choose' });
	return { role, regionId: institution.regionId, institutionId };
}

function isHeld(accountId: number, scope: RoleScope): boolean {
	const bound = { accountId, ...scope };
	return (
		statement<[typeof bound], { id: number }>(
			`select id from grants where account_id = @accountId and role = @role
			and region_id = @regionId and institution_id is @institutionId and revoked_at is null`
		).get(bound) !== undefined
	);
}

function factsOf(person: string, scope: RoleScope) {
	const { regionName, officeName } = placementOf(scope);
	return { person, role: scope.role, institution: officeName, region: regionName };
}
