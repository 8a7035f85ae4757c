import { receiptOf } from '#domain/reports/receipt.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	receiptOf(locals.actor, params.commitment, params.report);
