import { eventNames } from '#domain/audit/events.ts';
import { TRAIL_PAGE, auditLog } from '#domain/audit/trail.ts';
import { wordedTrail } from '../worded-trail.ts';
import type { PageServerLoad } from './$types';
import { askedOfLog } from './asked.ts';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const { typed, filter, unreadDates } = askedOfLog(url.searchParams, reader.zone);
	const page = Math.max(1, Math.min(10_000, Number(url.searchParams.get('page')) || 1));
	const lines = auditLog(locals.actor, { ...filter, page });
	return {
		lines: wordedTrail(locals.language, lines),
		names: eventNames,
		page,
		more: lines.length === TRAIL_PAGE,
		filter: typed,
		unreadDates
	};
};
