import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/**
 * Draws the page that says no, in the reader's language and within the shell: an error that is thrown
 * in a hook would get the bare page for a broken server. `hooks.server.ts` fetches it.
 */
export const load: PageServerLoad = ({ url }) => {
	const status = url.searchParams.get('status');
	if (status === '401') error(401, 'signed_out');
	if (status === '404') error(404, 'not_found');
	if (status === '405') error(405, 'method_not_allowed');
	error(403, 'forbidden');
};
