import type { ACCOUNTS } from '../../../../src/cli/demo/directory/accounts.ts';
import { DEMO_PASSWORD, emailOf } from '../../../../src/cli/demo/logins.ts';
import type {
	KEEPER_OF_REAL_MEETINGS,
	OFFICIAL_OF_REAL_MEETINGS
} from '../../../../src/cli/demo/logins.ts';

/** Who signs in, by the part of the address before the `@`. */
export type PersonName =
	| (typeof ACCOUNTS)[number][0]
	| (typeof KEEPER_OF_REAL_MEETINGS | typeof OFFICIAL_OF_REAL_MEETINGS)['key'];

/** What somebody types to sign in. */
export function loginOf(name: PersonName): { email: string; password: string } {
	return { email: emailOf(name), password: DEMO_PASSWORD };
}
