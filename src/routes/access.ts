import type { Role } from '#domain/accounts/roles.ts';
import type { RouteId } from '$app/types';

/**
 * Who reaches a route at all: everybody, everybody who has signed in, or only holders of a role. The
 * decision is made in `hooks.server.ts` on `event.route.id`, never on the path, and what is not listed
 * does not exist. Whether one may do a thing to a record is decided again by the operation (`policy.ts`).
 */
export type RouteAccess = 'public' | 'signed_in' | readonly Role[];

export const ROUTE_ACCESS: Readonly<Record<RouteId, RouteAccess>> = {
	'/': 'signed_in',
	'/account': 'signed_in',
	'/audit': ['administrator', 'auditor'],
	'/commitments/[commitment=id]/history': 'signed_in',
	'/invitation/[token=token]': 'public',
	'/language': 'public',
	'/meetings/[meeting=id]/history': 'signed_in',
	'/password/[token=token]': 'public',
	'/ready': 'public',
	'/role': 'signed_in',
	'/scheme': 'public',
	'/search': 'signed_in',
	'/settings': 'signed_in',
	'/setup/[token=token]': 'public',
	'/sign-in': 'public',
	'/sign-out': 'public'
};
