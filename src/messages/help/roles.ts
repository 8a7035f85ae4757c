import type { Role } from '#domain/accounts/roles.ts';
import type { Bilingual } from '../words.ts';
import { administratorHelp } from './administrator.ts';
import { auditorHelp } from './auditor.ts';
import { leaderHelp } from './leader.ts';
import { liaisonHelp } from './liaison.ts';
import { minuteTakerHelp } from './minute-taker.ts';
import { officialHelp } from './official.ts';
import type { RoleHelp } from './role-help.ts';
import { secretariatHelp } from './secretariat.ts';
import { verifierHelp } from './verifier.ts';

/** One printable page per role, in both languages. */
export const roleHelp: Readonly<Record<Role, Bilingual<RoleHelp>>> = {
	administrator: administratorHelp,
	secretariat: secretariatHelp,
	minute_taker: minuteTakerHelp,
	official: officialHelp,
	liaison: liaisonHelp,
	verifier: verifierHelp,
	leader: leaderHelp,
	auditor: auditorHelp
};
