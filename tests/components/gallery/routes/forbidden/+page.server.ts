import { error } from '@sveltejs/kit';

export const load = ({ url }: { url: URL }) =>
	error(Number(url.searchParams.get('status') ?? 403), 'refused');
