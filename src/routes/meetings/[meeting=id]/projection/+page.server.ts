import { fittingOf } from '#components/minutes/projection/fitting.ts';
import { projection } from '#domain/minutes/projection.ts';
import type { ProjectedResolution } from '#domain/minutes/projection.ts';
import type { PageServerLoad } from './$types';

/** Without a number in the address it follows: the newest resolution stands on the wall. */
export const load: PageServerLoad = ({ locals, params, url }) => {
	const { resolutions, ...room } = projection(locals.actor, params.meeting);
	const asked = url.searchParams.get('view') === 'agenda';
	if (room.agenda.length > 0 && (asked || resolutions.length === 0))
		return { ...room, ...agendaView(room.agenda.length, resolutions) };
	const at = url.searchParams.get('at');
	const found = resolutions.findIndex(({ number }) => String(number) === at);
	const place = found === -1 ? resolutions.length - 1 : found;
	const resolution = resolutions[place] ?? null;
	const { size, pages } = resolution ? fittingOf(resolution) : { size: 0, pages: [[]] };
	const page = Math.min(Math.max(Number(url.searchParams.get('page')) || 1, 1), pages.length);
	const before = resolutions[place - 1]?.number ?? null;
	const after = resolutions[place + 1]?.number ?? null;
	const number = resolution?.number ?? null;
	const first = before ? addressOf(before, 1) : room.agenda.length > 0 ? AGENDA : null;
	return {
		...room,
		view: 'resolution' as const,
		current: null,
		count: resolutions.length,
		place: place + 1,
		shown: resolution && { ...resolution, commitments: pages[page - 1] ?? [] },
		size,
		page,
		pages: pages.length,
		steps: {
			previous: page > 1 ? addressOf(number, page - 1) : resolution && first,
			next: page < pages.length ? addressOf(number, page + 1) : after && addressOf(after, 1)
		}
	};
};

const AGENDA = '?view=agenda';

/** The agenda stands before the first resolution, and alone until there is one. */
function agendaView(items: number, resolutions: readonly ProjectedResolution[]) {
	const [first] = resolutions;
	return {
		view: 'agenda' as const,
		current: resolutions.at(-1)?.item?.place ?? null,
		...{ count: resolutions.length, place: 0, shown: null, page: 1, pages: 1 },
		size: items <= 6 ? 0 : items <= 9 ? 1 : 2,
		steps: { previous: null, next: first ? addressOf(first.number, 1) : null }
	};
}

function addressOf(number: number | null, page: number): string {
	return `?at=${number}${page > 1 ? `&page=${page}` : ''}`;
}
