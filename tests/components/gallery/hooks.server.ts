import type { Handle } from '@sveltejs/kit/hooks';

/** Language and scheme by the address, so that one test can look at a page in all of them. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.url.searchParams.get('lang') ?? 'id';
	const scheme = event.url.searchParams.get('scheme') ?? 'system';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%frame%', __FRAME_SCRIPT__)
				.replace('%lang%', language)
				.replace('%scheme%', scheme)
	});
};
