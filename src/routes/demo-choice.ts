import type { DemoChoice } from '#components/shell.ts';
import type { Actor } from '#domain/access/actor.ts';
import { loginOf } from '#domain/accounts/demonstration.ts';
import type { Language } from '#messages/words.ts';
import { DEMO_LOGINS } from '../cli/demo/logins.ts';

/** What a login of the demonstration may be called: the addresses of `cli/demo/logins.ts`, and no others. */
export const DEMO_EMAILS: readonly string[] = DEMO_LOGINS.map(({ email }) => email);

/** What the bar of the demonstration offers. */
export function demoChoice(language: Language, actor: Actor): DemoChoice {
	return {
		accounts: DEMO_LOGINS.map(({ email, role, name }) => ({
			id: email,
			label: `${role[language]} · ${name}`
		})),
		current: loginOf(actor)
	};
}

/** The same on the sign-in page, with what one can do under each. */
export function demoDoors(language: Language) {
	return DEMO_LOGINS.map(({ email, role, name, does }) => ({
		email,
		role: role[language],
		name,
		does: does[language]
	}));
}
