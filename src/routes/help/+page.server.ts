import { grantsOf } from '#domain/access/actor.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import { roleHelp } from '#messages/help/roles.ts';
import { roleWords } from '#messages/roles.ts';
import type { PageServerLoad } from './$types';

/** The page of one role: of the one that is asked for, or as which the reader looks just now. */
export const load: PageServerLoad = ({ locals, url }) => {
	const { actor, activeGrant, language } = locals;
	const asked = ROLES.find((role) => role === url.searchParams.get('role'));
	const role = asked ?? activeGrant?.role ?? 'secretariat';
	const own = new Set(grantsOf(actor).map((grant) => grant.role));
	return {
		role: { code: role, name: roleWords[language][role], help: roleHelp[role][language] },
		/** The links of another role's page may lead where the reader may not go. */
		leads: own.has(role),
		roles: ROLES.toSorted((one, other) => Number(own.has(other)) - Number(own.has(one))).map(
			(code) => ({ code, name: roleWords[language][code] })
		)
	};
};
