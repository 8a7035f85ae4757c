import type { Cookies } from '@sveltejs/kit';
import type { OneTimeLink } from '#domain/accounts/links.ts';
import { readSettings } from '#lib/server/settings.ts';
import { CHOICE_COOKIE } from './cookies.ts';

/**
 * A one-time link between the post that made it and the page that shows it once: in a cookie of the
 * administrator's browser, because an address would stay in histories and logs.
 */
const COOKIE = 'hand-over';

/** A link as the page shows it. */
export interface HandedOver {
	/** The whole address. */
	readonly address: string;
	/** Milliseconds, UTC. */
	readonly expiresAt: number;
}

/** Keeps a one-time link for the next page of accounts, for five minutes at most. */
export function keepForHandOver(cookies: Cookies, link: OneTimeLink): void {
	const value = `${link.expiresAt} ${link.path}`;
	cookies.set(COOKIE, value, { ...CHOICE_COOKIE, path: '/accounts', maxAge: 300 });
}

/** The link that was just made, or null; it is gone afterwards. */
export function takeForHandOver(cookies: Cookies): HandedOver | null {
	const [, expiresAt, path] =
		/^(\d+) (\/[a-z]+\/[a-z2-7]{40})$/.exec(cookies.get(COOKIE) ?? '') ?? [];
	if (!expiresAt || !path) return null;
	cookies.delete(COOKIE, { path: '/accounts' });
	return { address: readSettings(process.env).origin + path, expiresAt: Number(expiresAt) };
}
