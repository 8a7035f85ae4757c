import { minutesMark } from '#domain/minutes/queries.ts';
import type { RequestHandler } from './$types';

/** Whether somebody has written meanwhile, for the live desk: the mark of the sheet, and no word of it. */
export const GET: RequestHandler = ({ locals, params }) =>
	new Response(minutesMark(locals.actor, params.meeting), {
		headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' }
	});
