import type { Grant } from '#domain/access/actor.ts';
import { placementOf } from '#domain/accounts/placement.ts';
import { institutionNames } from '#domain/monitoring/names.ts';
import { onePage } from '../one-page.ts';
import type { PageServerLoad } from './$types';

/** The figures as a paper: Indonesian whatever the reader's language. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const { actor, activeGrant } = locals;
	return {
		...letterhead(activeGrant),
		...onePage(actor, url.searchParams, { language: 'id', date: reader.today, as: 'paper' }),
		printedBy: actor.kind === 'account' ? actor.name : ''
	};
};

function letterhead(grant: Grant | null) {
	const office = grant?.institutionId ?? null;
	return {
		region: grant ? placementOf(grant).regionName : '',
		office: office === null ? null : (institutionNames([office]).get(office)?.name ?? null)
	};
}
