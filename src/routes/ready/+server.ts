import { unreadinessOf } from '#lib/server/readiness.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

/** For monitors on this machine; the outer server lets nobody else come here. */
export const GET: RequestHandler = () => {
	const reasons = unreadinessOf(readSettings(process.env).data);
	if (reasons.length === 0) return new Response('ready');
	return new Response(`not ready: ${reasons.join(', ')}`, { status: 503 });
};
