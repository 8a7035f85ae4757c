/** Who may do what begins with these. Browser-safe. */
export const ROLES = [
	'administrator',
	'secretariat',
	'minute_taker',
	'official',
	'liaison',
	'verifier',
	'leader',
	'auditor'
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are held within one institution; the others are held in a region. */
export const INSTITUTION_ROLES = [
	'secretariat',
	'minute_taker',
	'official',
	'liaison'
] as const satisfies readonly Role[];

/** Roles in which one reports what an institution owes; they go on where it has ended. */
const REPORTING_ROLES = ['liaison', 'official'] as const satisfies readonly Role[];

/** Does one report in this role what an institution owes? */
export function reports(role: Role): boolean {
	return (REPORTING_ROLES as readonly Role[]).includes(role);
}

/** Is this role held in an institution, not in a whole region? */
export function isInstitutionRole(role: Role): boolean {
	return (INSTITUTION_ROLES as readonly Role[]).includes(role);
}
