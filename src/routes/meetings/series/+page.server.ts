import { seriesList } from '#domain/meetings/series-list.ts';
import type { PageServerLoad } from './$types';

/** A page for reading: the frame's own script is all it needs (`shell/frame.ts`). */
export const csr = false;

export const load: PageServerLoad = ({ locals }) => ({ series: seriesList(locals.actor) });
