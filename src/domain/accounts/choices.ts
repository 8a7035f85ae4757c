import { eq } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import type { AccountLanguage } from './languages.ts';
import { accounts } from './schema.ts';
import { signedIn } from './subject.ts';

/** The language in which the account reads the screen from now on. */
export function chooseLanguage(actor: Actor, language: AccountLanguage): void {
	const { accountId } = signedIn(actor);
	change(actor, 'account.language_chosen', (writer) => {
		writer.update(accounts).set({ language }).where(eq(accounts.id, accountId)).run();
		return {
			about: { subject: 'accounts', subjectId: accountId },
			facts: { language },
			result: undefined
		};
	});
}

/** The role as which one looks at the product; 404 for a role that one does not hold. */
export function chooseRole(actor: Actor, grantId: number): void {
	const { accountId, grants } = signedIn(actor);
	const grant = grants.find(({ id }) => id === grantId);
	if (!grant) throw notFound();
	change(actor, 'account.role_chosen', (writer) => {
		writer.update(accounts).set({ activeGrantId: grantId }).where(eq(accounts.id, accountId)).run();
		return {
			about: { subject: 'accounts', subjectId: accountId },
			facts: { role: grant.role },
			result: undefined
		};
	});
}
