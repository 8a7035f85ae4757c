const BASE = 'http://local.invalid';

/** A place of this site to go to next, or `/` where the text could lead away from it. */
export function localPath(wanted: string | null | undefined): string {
	if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(wanted)) return '/';
	const url = URL.parse(wanted, BASE);
	if (url?.origin !== BASE || url.pathname.startsWith('//')) return '/';
	return `${url.pathname}${url.search}${url.hash}`;
}
