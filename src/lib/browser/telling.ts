import { answer, open } from './device.ts';
import { KEEP_COOKIE } from './keeping.ts';
import type { KEEPING } from './keeping.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Holds at once, in every tab and without network; what is there already is not touched. */
export function tellDevice(keep: (typeof KEEPING)[number]): void {
	const secure = location.protocol === 'https:' ? '; secure' : '';
	document.cookie = `${KEEP_COOKIE}=${keep}; path=/; samesite=lax; max-age=${YEAR_SECONDS}${secure}`;
	// Some browsers forget within a week what a script has set; what the server sets lasts.
	fetch('/keep', { method: 'POST', body: new URLSearchParams({ keep }), redirect: 'manual' }).catch(
		() => undefined
	);
}

/** How much is kept, for anybody: what would be lost with a wipe. */
export async function countKept(): Promise<{ drafts: number; entries: number }> {
	const shelves = (await open()).transaction(['drafts', 'entries']);
	const count = (shelf: string) => answer(shelves.objectStore(shelf).count());
	const [drafts, entries] = await Promise.all([count('drafts'), count('entries')]);
	return { drafts, entries };
}
