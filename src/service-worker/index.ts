import { version } from '$app/env';

/**
 * Keeps the program's own files and the page that is shown without network. Never a page, never
 * what a page is made from: those hold what only their reader may see (ASVS 14.3).
 */
const CACHE = `tuntas-${version}`;
// A document has one language, and only the page itself knows which one was read here last.
const PAGES = ['/offline?language=id', '/offline?language=en'] as const;
const IMMUTABLE = '/_app/immutable/';
const FILES = /\/_app\/immutable\/[\w./-]+/g;
const IMPORTS = /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

addEventListener('install', (event) => {
	if (lasts(event)) event.waitUntil(keepOfflinePages());
});

addEventListener('activate', (event) => {
	if (lasts(event)) event.waitUntil(forgetOlder());
});

addEventListener('fetch', (event) => {
	if (!fetches(event) || event.request.method !== 'GET') return;
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== location.origin) return;
	if (pathname.startsWith(IMMUTABLE)) event.respondWith(fromCache(request));
	else if (request.mode === 'navigate') event.respondWith(fromNetwork(request));
});

/** Fetched as nobody, so that it holds nothing of whoever happens to have signed in. */
async function keepOfflinePages(): Promise<void> {
	const cache = await caches.open(CACHE);
	const files = new Set<string>();
	for (const address of PAGES) {
		const page = await fetch(address, { credentials: 'omit', cache: 'no-store' });
		if (!page.ok || page.redirected) throw new Error(`${address} is not there`);
		const html = await page.clone().text();
		for (const [file] of html.matchAll(FILES)) files.add(file);
		await cache.put(address, page);
	}
	// A page names the first of its scripts; what that imports stands in it.
	for (const file of files) for (const imported of await keep(cache, file)) files.add(imported);
}

/** Keeps a file of the program, and answers those that it imports. */
async function keep(cache: Cache, file: string): Promise<string[]> {
	const answer = await fetch(file);
	if (!answer.ok) throw new Error(`${file} is not there`);
	await cache.put(file, answer.clone());
	if (!file.endsWith('.js')) return [];
	const imports = (await answer.text()).matchAll(IMPORTS);
	return [...imports].map(([, path = '']) => new URL(path, new URL(file, location.href)).pathname);
}

async function forgetOlder(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

/** Names of these files change with their content: what is here is what the server would send. */
async function fromCache(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(request);
	if (kept) return kept;
	const answer = await fetch(request);
	if (answer.status === 200) await cache.put(request, answer.clone());
	return answer;
}

async function fromNetwork(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const { pathname, searchParams } = new URL(request.url);
		const english = pathname === '/offline' && searchParams.get('language') === 'en';
		const page = await caches.match(PAGES[english ? 1 : 0]);
		if (page) return page;
		throw error;
	}
}

function lasts(event: Event): event is Lasting {
	return 'waitUntil' in event;
}

function fetches(event: Event): event is Fetching {
	return 'respondWith' in event && 'request' in event;
}
