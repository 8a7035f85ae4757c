import { readBackPage } from '#domain/minutes/read-back.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const page = readBackPage(locals.actor, params.meeting);
	const asked = url.searchParams.get('at');
	const place = page.resolutions.findIndex((one) => String(one.number) === asked);
	// Nothing to read leads straight to what is missing, as does the end of the reading.
	const at = asked === 'end' || page.resolutions.length === 0 ? null : Math.max(place, 0);
	return { page, at };
};
