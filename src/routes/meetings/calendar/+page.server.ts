import { CALENDAR_VIEWS, spanOf } from '#components/meetings/calendar/days.ts';
import { institutionsOf, regionsOf } from '#domain/access/actor.ts';
import { meetingCalendar } from '#domain/meetings/calendar.ts';
import { seriesOptions } from '#domain/meetings/options.ts';
import { askedChoice, askedDate, askedId } from '../../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { actor, activeGrant } = locals;
	const { reader } = await parent();
	const asked = askedDate(url, 'date');
	const date = asked.date ?? reader.today;
	const view = askedChoice(url, 'view', CALENDAR_VIEWS) ?? 'month';
	const span = spanOf(view, date);
	const regionId = activeGrant?.regionId ?? regionsOf(actor)[0] ?? null;
	const seriesId = askedId(url, 'series');
	return {
		view,
		date,
		span,
		seriesId,
		ignored: asked.unread,
		calendar: meetingCalendar(actor, { ...span, regionId, seriesId }),
		series: seriesOptions(actor).map(({ id, name }) => ({ value: String(id), label: name })),
		may: { draft: institutionsOf(actor, ['secretariat', 'official']).length > 0 }
	};
};
