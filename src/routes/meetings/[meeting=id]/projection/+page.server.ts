import { fittingOf } from '#components/minutes/projection/fitting.ts';
import { projection } from '#domain/minutes/projection.ts';
import type { PageServerLoad } from './$types';

/** Without a number in the address it follows: the newest resolution stands on the wall. */
export const load: PageServerLoad = ({ locals, params, url }) => {
	const { resolutions, ...room } = projection(locals.actor, params.meeting);
	const asked = url.searchParams.get('at');
	const found = resolutions.findIndex(({ number }) => String(number) === asked);
	const place = found === -1 ? resolutions.length - 1 : found;
	const resolution = resolutions[place] ?? null;
	const { size, pages } = resolution ? fittingOf(resolution) : { size: 0, pages: [[]] };
	const page = Math.min(Math.max(Number(url.searchParams.get('page')) || 1, 1), pages.length);
	const before = resolutions[place - 1]?.number ?? null;
	const after = resolutions[place + 1]?.number ?? null;
	const at = resolution?.number ?? null;
	return {
		...room,
		count: resolutions.length,
		place: place + 1,
		shown: resolution && { ...resolution, commitments: pages[page - 1] ?? [] },
		size,
		page,
		pages: pages.length,
		steps: {
			previous: page > 1 ? addressOf(at, page - 1) : before && addressOf(before, 1),
			next: page < pages.length ? addressOf(at, page + 1) : after && addressOf(after, 1)
		}
	};
};

function addressOf(number: number | null, page: number): string {
	return `?at=${number}${page > 1 ? `&page=${page}` : ''}`;
}
