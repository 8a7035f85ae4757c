import { error, redirect } from '@sveltejs/kit';
import { holds } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { ROUTE_ACCESS } from './access.ts';
import type { RouteAccess } from './access.ts';

/** What the decision looks at; a request event of kit's is one. */
export interface Arrival {
	readonly route: { readonly id: string | null };
	readonly request: { readonly method: string; readonly headers?: Headers };
	readonly url: URL;
	readonly locals: { readonly actor: Actor };
}

/**
 * Lets a request in or throws: 404 for a route that `ROUTE_ACCESS` does not list, the sign-in page or 401
 * for somebody who has not signed in, 403 for those without the role. Denies by default, and decides on
 * the route that was matched: a path can be written in many ways, its route in one.
 */
export function admit({ route, request, url, locals }: Arrival): void {
	if (route.id === null) return;
	const access = accessOf(route.id);
	if (access === undefined || namesDefault(url)) error(404, 'not_found');
	if (access === 'public') return;
	const { actor } = locals;
	if (actor.kind !== 'account') {
		if (request.method !== 'GET' && request.method !== 'HEAD') error(401, 'signed_out');
		redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`);
	}
	// What one person wrote on a shared computer is never carried out as the next one's.
	const writer = request.headers?.get('x-account') ?? String(actor.accountId);
	if (writer !== String(actor.accountId)) error(401, 'signed_out');
	if (access !== 'signed_in' && !access.some((role) => holds(actor, role))) error(403, 'forbidden');
}

/** Who reaches a route; undefined where it is not listed. */
export function accessOf(id: string): RouteAccess | undefined {
	return Object.entries(ROUTE_ACCESS).find(([route]) => route === id)?.[1];
}

/** Kit keeps this name for the action without one, and answers a post that spells it out with 500. */
function namesDefault(url: URL): boolean {
	return url.searchParams.has('/default');
}
