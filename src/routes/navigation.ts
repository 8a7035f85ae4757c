import type { Grant } from '#domain/access/actor.ts';
import type { IconName } from '#components/icon-name.ts';
import type { Role } from '#domain/accounts/roles.ts';

/** A destination of the top bar; the words are `shellWords.destinations[name]`. */
export interface Destination {
	readonly name: DestinationName;
	readonly href: string;
}

export type DestinationName = keyof typeof HREFS;

const HREFS = {
	home: '/',
	summary: '/',
	meetings: '/meetings',
	commitments: '/commitments',
	our_commitments: '/commitments',
	monitoring: '/monitoring',
	verification: '/verifications',
	institutions: '/institutions',
	people: '/people',
	accounts: '/accounts',
	audit: '/audit',
	confidentiality: '/confidentiality',
	settings: '/settings'
} as const;

export const ICONS: Readonly<Record<DestinationName, IconName>> = {
	home: 'home',
	summary: 'home',
	meetings: 'meeting',
	commitments: 'commitment',
	our_commitments: 'commitment',
	monitoring: 'chart',
	verification: 'verify',
	institutions: 'building',
	people: 'people',
	accounts: 'people',
	audit: 'history',
	confidentiality: 'lock',
	settings: 'settings'
};

/** Lists that have no word of their own in the bar, by the destination through which one reaches them. */
export const HELD: Readonly<Partial<Record<DestinationName, readonly string[]>>> = {
	commitments: ['/views'],
	our_commitments: ['/views'],
	settings: ['/people', '/groups', '/holidays', '/regions', '/confidentiality']
};

/** At most six words for each role, in the order in which its work goes. */
const BY_ROLE: Readonly<Record<Role, readonly DestinationName[]>> = {
	secretariat: ['home', 'meetings', 'commitments', 'monitoring', 'institutions', 'settings'],
	minute_taker: ['home', 'meetings', 'commitments', 'institutions'],
	official: ['home', 'meetings', 'commitments', 'institutions'],
	liaison: ['home', 'our_commitments', 'meetings', 'institutions'],
	verifier: ['home', 'monitoring', 'verification', 'commitments', 'meetings'],
	leader: ['summary', 'meetings', 'commitments', 'monitoring', 'institutions'],
	auditor: ['home', 'meetings', 'commitments', 'audit', 'monitoring', 'confidentiality'],
	administrator: ['home', 'accounts', 'institutions', 'audit', 'settings']
};

/** Phones show the first four; the fifth is reached from the account menu. */
export const PHONE_TABS = 4;

/** Where the navigation of a role leads; only home without one. */
export function destinationsOf(grant: Grant | null): Destination[] {
	const names = grant ? BY_ROLE[grant.role] : (['home'] as const);
	return names.map((name) => ({
		name,
		href: name === 'our_commitments' ? ownRegister(grant) : HREFS[name]
	}));
}

/** Where the reader's other roles lead, as far as the present one does not; rights are the union of all. */
export function destinationsOfOthers(
	grants: readonly Grant[],
	active: Grant | null
): Destination[] {
	const known = new Set(destinationsOf(active).map(({ href }) => href));
	return grants
		.flatMap((grant) => destinationsOf(grant))
		.filter(({ href }) => !known.has(href) && known.add(href));
}

/** The register filtered to what one's own office leads or supports. */
function ownRegister(grant: Grant | null): string {
	return grant?.institutionId
		? `/commitments?institution=${grant.institutionId}&as=any`
		: '/commitments';
}
