import type { Role } from '../accounts/roles.ts';

/** Who acts. Every read and every write of the domain takes it as its first argument. */
export type Actor = AccountActor | VisitorActor | SystemActor;

export interface AccountActor {
	readonly kind: 'account';
	readonly accountId: number;
	readonly personId: number;
	readonly name: string;
	readonly grants: readonly Grant[];
	/** Institutions whose tasks passed to those for which the actor reports: a liaison officer there. */
	readonly tookOver?: readonly number[];
}

/** Somebody who has not signed in. */
export interface VisitorActor {
	readonly kind: 'visitor';
}

/** What happens by itself: jobs, the seed, the command line. */
export interface SystemActor {
	readonly kind: 'system';
}

/** A role in a region, and within one institution for the roles that need one. */
export interface Grant {
	readonly id: number;
	readonly role: Role;
	readonly regionId: number;
	readonly institutionId: number | null;
}

export const VISITOR: VisitorActor = { kind: 'visitor' };
export const SYSTEM: SystemActor = { kind: 'system' };

/** The roles of an account; none for a visitor and for the system itself. */
export function grantsOf(actor: Actor): readonly Grant[] {
	return actor.kind === 'account' ? actor.grants : [];
}

/** The institutions in which the actor holds a role, of the given kinds or of any. */
export function institutionsOf(actor: Actor, roles?: readonly Role[]): number[] {
	const ids = grantsOf(actor)
		.filter((grant) => !roles || roles.includes(grant.role))
		.map((grant) => grant.institutionId)
		.filter((id) => id !== null);
	return [...new Set([...ids, ...tookOver(actor, roles)])];
}

/** The regions in which the actor holds one of the given roles, or any role. */
export function regionsOf(actor: Actor, roles?: readonly Role[]): number[] {
	const ids = grantsOf(actor)
		.filter((grant) => !roles || roles.includes(grant.role))
		.map((grant) => grant.regionId);
	return [...new Set(ids)];
}

/** Does the actor hold this role, in the given region or in any? */
export function holds(actor: Actor, role: Role, regionId?: number): boolean {
	return grantsOf(actor).some(
		(grant) => grant.role === role && (regionId === undefined || grant.regionId === regionId)
	);
}

/** Does the actor hold one of these roles within one of these institutions? */
export function holdsWithin(
	actor: Actor,
	roles: readonly Role[],
	institutionIds: readonly number[]
): boolean {
	const held = institutionsOf(actor, roles);
	return institutionIds.some((id) => held.includes(id));
}

/** Is the actor this very account? */
export function isAccount(actor: Actor, accountId: number): boolean {
	return actor.kind === 'account' && actor.accountId === accountId;
}

function tookOver(actor: Actor, roles: readonly Role[] | undefined): readonly number[] {
	if (actor.kind !== 'account' || (roles && !roles.includes('liaison'))) return [];
	return actor.tookOver ?? [];
}
