import { institutionsOf } from '#domain/access/actor.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { meetingList } from '#domain/meetings/list.ts';
import { chairOptions, meetingRegionOptions, seriesOptions } from '#domain/meetings/options.ts';
import { MEETING_SORTS } from '#domain/meetings/list-filters.ts';
import { today } from '#lib/clock.ts';
import { askedChoice, askedDate, askedId, askedPage, askedText } from '../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { actor } = locals;
	const { reader } = await parent();
	const [from, to] = [askedDate(url, 'from'), askedDate(url, 'to')];
	const askedInstitution = askedId(url, 'institution');
	const institution = institutionOptions(actor, undefined, askedInstitution).find(
		({ id }) => id === askedInstitution
	);
	const filter = {
		q: askedText(url, 'q') || undefined,
		state: askedChoice(url, 'state', meetingLifecycle.states) ?? undefined,
		seriesId: askedId(url, 'series') ?? undefined,
		regionId: askedId(url, 'region') ?? undefined,
		chairPostId: askedId(url, 'chair') ?? undefined,
		institutionId: institution?.id,
		sort: askedChoice(url, 'sort', MEETING_SORTS) ?? undefined,
		from: from.date ?? undefined,
		to: to.date ?? undefined
	};
	const list = meetingList(actor, { ...filter, page: askedPage(url) }, today(reader.zone));
	const named = ({ id, name }: { id: number; name: string }) => ({
		value: String(id),
		label: name
	});
	return {
		filter,
		list,
		ignored:
			from.unread ||
			to.unread ||
			(url.searchParams.has('institution') && !institution) ||
			(url.searchParams.has('state') && url.searchParams.get('state') !== '' && !filter.state),
		institution: institution?.name,
		series: seriesOptions(actor).map(named),
		chairs: chairOptions(actor).map(named),
		regions: meetingRegionOptions(actor).map(named),
		may: { draft: institutionsOf(actor, ['secretariat', 'official']).length > 0 }
	};
};
