import { statement } from '#lib/server/database.ts';
import { holds, regionsOf } from '../access/actor.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { endedInstitutions, institutionOptions } from '../institutions/queries.ts';
import type { InstitutionOption } from '../institutions/queries.ts';

/** An account by which the log is read. */
export interface LoggedAccount {
	readonly id: number;
	readonly person: string;
	/** Where it holds a role or held its last one, which tells apart two of one name. */
	readonly institution: string | null;
}

/**
 * By whom and by what the log may be read: the institutions of the directory, with those that ended, and
 * the accounts, for an auditor those with a role in the same regions. 403 for all but administrators and
 * auditors.
 */
export function logChoices(actor: Actor): {
	institutions: InstitutionOption[];
	accounts: LoggedAccount[];
} {
	authorize(actor, 'audit.read', {});
	const everywhere = actor.kind === 'system' || holds(actor, 'administrator');
	return {
		institutions: [...institutionOptions(actor), ...endedInstitutions(actor)],
		accounts: statement<[number, string], LoggedAccount>(
			`select a.id, p.name as person, (select coalesce(n.acronym, n.name) from grants g
				join institution_names n on n.institution_id = g.institution_id and n.valid_until is null
				where g.account_id = a.id order by g.revoked_at is null desc, g.id desc limit 1) as institution
			from accounts a join persons p on p.id = a.person_id
			where ? or exists (select 1 from grants g where g.account_id = a.id
				and g.region_id in (select value from json_each(?)))
			order by p.name, a.id`
		).all(everywhere ? 1 : 0, JSON.stringify(regionsOf(actor, ['auditor'])))
	};
}
