import { seriesList } from '#domain/meetings/series-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ series: seriesList(locals.actor) });
