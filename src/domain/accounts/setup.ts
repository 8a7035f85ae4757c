import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { hashPassword } from '#lib/server/passwords.ts';
import { SYSTEM } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { registerPerson } from '../people/persons.ts';
import { ruleViolation } from '../problems.ts';
import { useRegion } from '../regions/operations.ts';
import type { SetUp } from './input.ts';
import { findLink, makeLink, useLink } from './links.ts';
import type { OneTimeLink } from './links.ts';
import { refuseObvious } from './passwords.ts';
import { grantRole } from './roles-held.ts';
import { accounts } from './schema.ts';
import { aboutAccount } from './subject.ts';

/**
 * The link by which an empty instance gets its first administrator; null where there is an account
 * already. Each call makes a new one and revokes the one before: it is printed at the start.
 */
export function ensureSetupLink(): OneTimeLink | null {
	if (hasAccounts()) return null;
	return change(SYSTEM, 'account.setup_link_made', (writer) => {
		const link = makeLink(writer, 'setup', null);
		return { about: {}, facts: { expires: link.expiresAt }, result: link };
	});
}

/** False until the first administrator was made. */
export function hasAccounts(): boolean {
	return statement<[], { one: 1 }>('select 1 as one from accounts limit 1').get() !== undefined;
}

/** Makes the first administrator and puts the first region to use; returns the account's number. */
export async function setUp(token: string, input: SetUp): Promise<number> {
	findLink('setup', token);
	const region = statement<[number], { name: string }>('select name from regions where id = ?').get(
		input.regionId
	);
	if (!region) throw invalidInput({ regionId: 'choose' });
	refuseObvious(input.password, null, [input.name, input.login, region.name]);
	const passwordHash = await hashPassword(input.password);
	return change(SYSTEM, 'account.activated', (writer) => {
		if (hasAccounts()) throw ruleViolation('account.set_up_already');
		useLink(writer, 'setup', token);
		const { name, login, regionId } = input;
		useRegion(SYSTEM, regionId);
		const personId = registerPerson(SYSTEM, {
			name,
			regionId,
			serviceNumber: null,
			phone: null,
			sex: null
		});
		const { id } = writer
			.insert(accounts)
			.values({ personId, login, createdAt: now() })
			.returning({ id: accounts.id })
			.get();
		grantRole(SYSTEM, id, { role: 'administrator', regionId, institutionId: null });
		writer.update(accounts).set({ passwordHash }).where(eq(accounts.id, id)).run();
		return { about: aboutAccount({ id, regionId }), facts: { person: name }, result: id };
	});
}
