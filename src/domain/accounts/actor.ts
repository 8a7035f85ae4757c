import { statement } from '#lib/server/database.ts';
import type { AccountActor, Grant } from '../access/actor.ts';
import { predecessorsOf } from '../institutions/succession.ts';
import { reports } from './roles.ts';

/** What every request of a signed-in person begins with. */
export interface SignedIn {
	readonly actor: AccountActor;
	readonly language: 'id' | 'en';
	/** The role as which they look at the product; rights are the union of all grants. */
	readonly activeGrant: Grant | null;
}

/** The account with its grants as an actor; null where it is gone or disabled. Three prepared reads. */
export function signedInAs(accountId: number): SignedIn | null {
	const account = statement<[number], AccountRow>(
		`select a.id as accountId, a.person_id as personId, p.name, a.language, a.active_grant_id as activeGrantId
		from accounts a join persons p on p.id = a.person_id where a.id = ? and a.disabled_at is null`
	).get(accountId);
	if (!account) return null;
	const grants = statement<[number], Grant>(
		`select id, role, region_id as regionId, institution_id as institutionId
		from grants where account_id = ? and revoked_at is null order by id`
	).all(accountId);
	const tookOver = predecessorsOf(
		grants
			.filter(({ role }) => reports(role))
			.map(({ institutionId }) => institutionId)
			.filter((id) => id !== null)
	);
	return {
		actor: {
			kind: 'account',
			accountId: account.accountId,
			personId: account.personId,
			name: account.name,
			grants,
			tookOver
		},
		language: account.language,
		activeGrant: grants.find((grant) => grant.id === account.activeGrantId) ?? grants[0] ?? null
	};
}

interface AccountRow {
	accountId: number;
	personId: number;
	name: string;
	language: 'id' | 'en';
	activeGrantId: number | null;
}
