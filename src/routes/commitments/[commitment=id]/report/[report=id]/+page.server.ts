import { receiptOf } from '#domain/reports/receipt.ts';
import { now } from '#lib/clock.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => ({
	...receiptOf(locals.actor, params.commitment, params.report),
	/** For the paper: when and from where it was printed. */
	printed: { at: now(), from: url.host + url.pathname }
});
