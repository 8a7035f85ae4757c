import { and, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { hashOfToken, newToken } from '#lib/server/token.ts';
import type { LinkPurpose } from './link-purposes.ts';
import { accountLinks } from './schema.ts';

/** How long a one-time link is good for (OWASP ASVS 6.4.1). */
const LINK_HOURS = 24;

/** A link to hand over; the token is in no table and is shown once. */
export interface OneTimeLink {
	/** `/invitation/…`, without the origin. */
	readonly path: string;
	/** Milliseconds, UTC. */
	readonly expiresAt: number;
}

/** For whom a link is meant, as its page greets them. */
export interface LinkSubject {
	readonly linkId: number;
	readonly accountId: number | null;
	readonly personName: string | null;
	readonly login: string | null;
}

const ROUTES: Readonly<Record<LinkPurpose, string>> = {
	setup: '/setup',
	invitation: '/invitation',
	reset: '/password'
};

/** Makes a link within a `change()`; earlier ones of the account are revoked. */
export function makeLink(
	writer: Writer,
	purpose: LinkPurpose,
	accountId: number | null
): OneTimeLink {
	revokeLinks(writer, accountId);
	const token = newToken();
	const createdAt = now();
	const expiresAt = createdAt + LINK_HOURS * 3_600_000;
	writer
		.insert(accountLinks)
		.values({ accountId, purpose, tokenHash: hashOfToken(token), createdAt, expiresAt })
		.run();
	return { path: `${ROUTES[purpose]}/${token}`, expiresAt };
}

/** Makes every open link of an account useless; for null those that set an instance up. */
export function revokeLinks(writer: Writer, accountId: number | null): void {
	writer
		.update(accountLinks)
		.set({ revokedAt: now() })
		.where(
			and(
				accountId === null ? isNull(accountLinks.accountId) : eq(accountLinks.accountId, accountId),
				isNull(accountLinks.usedAt),
				isNull(accountLinks.revokedAt)
			)
		)
		.run();
}

/** For whom a link is good just now; undefined for unknown, used, revoked and expired ones alike. */
export function openLink(purpose: LinkPurpose, token: string): LinkSubject | undefined {
	return statement<[string, string, number], LinkSubject>(
		`select l.id as linkId, l.account_id as accountId, p.name as personName, a.login
		from account_links l left join accounts a on a.id = l.account_id
		left join persons p on p.id = a.person_id
		where l.token_hash = ? and l.purpose = ? and l.expires_at > ? and l.used_at is null
			and l.revoked_at is null and a.disabled_at is null`
	).get(hashOfToken(token), purpose, now());
}

/** The same, or 404 with a code that says what a link is good for. */
export function findLink(purpose: LinkPurpose, token: string): LinkSubject {
	const link = openLink(purpose, token);
	if (!link) throw new Problem('not_found', 'account.link_gone');
	return link;
}

/** Uses a link up within a `change()`; 404 where it is no longer good. */
export function useLink(writer: Writer, purpose: LinkPurpose, token: string): LinkSubject {
	const link = findLink(purpose, token);
	writer.update(accountLinks).set({ usedAt: now() }).where(eq(accountLinks.id, link.linkId)).run();
	return link;
}
