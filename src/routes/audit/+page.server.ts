import { eventNames } from '#domain/audit/events.ts';
import { TRAIL_PAGE, auditLog } from '#domain/audit/trail.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { parseWrittenDate } from '#lib/format/written-date.ts';
import { instantOf } from '#lib/format/zones.ts';
import { wordedTrail } from '../worded-trail.ts';
import type { PageServerLoad } from './$types';

/** A page for reading: the frame's own script is all it needs (`shell/frame.ts`). */
export const csr = false;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100).trim();
	const from = parseWrittenDate(asked('from'));
	const until = parseWrittenDate(asked('until'));
	const midnight = (date: string) => instantOf(date, '00:00', reader.zone) ?? 0;
	const name = eventNames.find((one) => one === asked('event'));
	const page = Math.max(1, Math.min(10_000, Number(asked('page')) || 1));
	const lines = auditLog(locals.actor, {
		page,
		...(name ? { name } : {}),
		...(asked('person') ? { person: asked('person') } : {}),
		...(from ? { from: midnight(from) } : {}),
		...(until ? { until: midnight(addDays(until, 1)) } : {})
	});
	return {
		lines: wordedTrail(locals.language, lines),
		names: eventNames,
		page,
		more: lines.length === TRAIL_PAGE,
		filter: {
			event: name ?? '',
			person: asked('person'),
			from: asked('from'),
			until: asked('until')
		},
		unreadDates: (asked('from') !== '' && !from) || (asked('until') !== '' && !until)
	};
};
