import type { Role } from '#domain/accounts/roles.ts';
import type { RouteId } from '$app/types';

/**
 * Who reaches a route at all: everybody, everybody who has signed in, or only holders of a role. The
 * decision is made in `admission.ts` on `event.route.id`, never on the path, and what is not listed
 * does not exist. Whether one may do a thing to a record is decided again by the operation (`policy.ts`).
 */
export type RouteAccess = 'public' | 'signed_in' | readonly Role[];

export const ROUTE_ACCESS: Readonly<Record<RouteId, RouteAccess>> = {
	'/': 'signed_in',
	'/account': 'signed_in',
	'/accounts': ['administrator'],
	'/accounts/new': ['administrator'],
	'/accounts/[account=id]': ['administrator'],
	'/audit': ['administrator', 'auditor'],
	'/commitments': 'signed_in',
	'/commitments/[commitment=id]': 'signed_in',
	'/commitments/[commitment=id]/cancel': 'signed_in',
	'/commitments/[commitment=id]/edit': 'signed_in',
	'/commitments/[commitment=id]/extension': 'signed_in',
	'/commitments/[commitment=id]/history': 'signed_in',
	'/commitments/[commitment=id]/report': 'signed_in',
	'/evidence/[evidence=id]': 'signed_in',
	'/groups': 'signed_in',
	'/groups/new': 'signed_in',
	'/groups/[group=id]': 'signed_in',
	'/holidays': 'signed_in',
	'/holidays/[holiday=id]': ['administrator'],
	'/institutions': 'signed_in',
	'/institutions/new': 'signed_in',
	'/institutions/[institution=id]': 'signed_in',
	'/institutions/[institution=id]/edit': 'signed_in',
	'/institutions/[institution=id]/posts/[post=id]': 'signed_in',
	'/invitation/[token=token]': 'public',
	'/language': 'public',
	'/meetings': 'signed_in',
	'/meetings/new': ['secretariat', 'official'],
	'/meetings/[meeting=id]': 'signed_in',
	'/meetings/[meeting=id]/agenda': 'signed_in',
	'/meetings/[meeting=id]/attendance': 'signed_in',
	'/meetings/[meeting=id]/edit': 'signed_in',
	'/meetings/[meeting=id]/history': 'signed_in',
	'/meetings/[meeting=id]/invitations': 'signed_in',
	'/meetings/[meeting=id]/minutes': 'signed_in',
	'/meetings/[meeting=id]/move': 'signed_in',
	'/meetings/[meeting=id]/notes/[note=id]': 'signed_in',
	'/meetings/[meeting=id]/resolutions/[resolution=id]': 'signed_in',
	'/paper': 'public',
	'/password/[token=token]': 'public',
	'/people': 'signed_in',
	'/people/new': 'signed_in',
	'/people/[person=id]': 'signed_in',
	'/people/[person=id]/edit': 'signed_in',
	'/people/[person=id]/tenures/[tenure=id]': 'signed_in',
	'/ready': 'public',
	'/regions': ['administrator'],
	'/refused': 'public',
	'/role': 'signed_in',
	'/scheme': 'public',
	'/search': 'signed_in',
	'/settings': 'signed_in',
	'/setup/[token=token]': 'public',
	'/sign-in': 'public',
	'/sign-out': 'public',
	'/verifications': ['verifier'],
	'/verifications/[report=id]': ['verifier']
};
