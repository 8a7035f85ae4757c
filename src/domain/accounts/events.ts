import { facts } from '../audit/facts.ts';
import type { Role } from './roles.ts';

/** What can happen here, with the facts that a reader needs later. */
export const accountEvents = {
	'account.invited': facts<{ person: string; login: string }>(),
	'account.activated': facts<{ person: string }>(),
	'account.role_granted': facts<{
		person: string;
		role: Role;
		institution: string | null;
		region: string;
	}>(),
	'account.role_revoked': facts<{
		person: string;
		role: Role;
		institution: string | null;
		region: string;
	}>(),
	'account.password_changed': facts<{ person: string }>(),
	'account.reset_requested': facts<{ person: string }>(),
	'account.login_changed': facts<{ person: string; login: string }>(),
	'account.disabled': facts<{ person: string; reason: string | null }>(),
	'account.enabled': facts<{ person: string }>(),
	'account.signed_in': facts<{ device: string }>(),
	'account.sessions_ended': facts<{ count: number }>(),
	'account.language_chosen': facts<{ language: string }>(),
	'account.role_chosen': facts<{ role: Role }>(),
	'account.setup_link_made': facts<{ expires: number }>()
} as const;
