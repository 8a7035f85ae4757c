import type { Page } from 'playwright-core';

/** Everything that a site keeps in a browser, as one text: databases, storages, caches and their answers. */
export async function keptIn(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			for (const store of db.objectStoreNames) {
				const rows = await new Promise<unknown[]>((resolve, reject) => {
					const request = db.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
				for (const row of rows) found.push(`${name}/${store}: ${JSON.stringify(row)}`);
			}
			db.close();
		}
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const answer = await cache.match(request);
				const text = request.url.endsWith('/offline') ? await answer?.text() : '';
				found.push(`cache: ${new URL(request.url).pathname} ${text}`);
			}
		}
		return found.join('\n');
	});
}

/**
 * Tells a page that it is being left, and stays, so that one can look at what it did: whatever of this
 * page is kept at all is on its way to the device by then, and `keptIn` waits for what is on its way.
 */
export async function leaves(page: Page): Promise<void> {
	await page.evaluate(async () => {
		// A form notes what was typed when its fields have taken it.
		await new Promise((resolve) => setTimeout(resolve));
		dispatchEvent(new PageTransitionEvent('pagehide'));
	});
}
