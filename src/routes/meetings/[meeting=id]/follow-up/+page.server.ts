import { followUpOf } from '#domain/meetings/follow-up.ts';
import { askedChoice } from '../../../asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { meeting, counts, resolutions } = followUpOf(locals.actor, params.meeting);
	const late = askedChoice(url, 'show', ['late']) !== null;
	return {
		meeting,
		counts,
		late,
		resolutions: resolutions
			.map((one) => ({
				...one,
				lines: late ? one.lines.filter(({ schedule }) => schedule?.code === 'late') : one.lines
			}))
			.filter(({ lines }) => !late || lines.length > 0)
	};
};
