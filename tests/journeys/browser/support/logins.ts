import type { ACCOUNTS } from '../../../../src/cli/demo/directory/accounts.ts';
import { DEMO_PASSWORD, emailOf } from '../../../../src/cli/demo/logins.ts';

/** Who signs in on Kabupaten Contoh, by the part of the address before the `@`. */
export type PersonName = (typeof ACCOUNTS)[number][0];

/** What somebody types to sign in. */
export function loginOf(name: PersonName): { email: string; password: string } {
	return { email: emailOf(name), password: DEMO_PASSWORD };
}
