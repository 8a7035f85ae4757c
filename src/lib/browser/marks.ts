import { keepsNothing } from './keeping.ts';

/** What is kept on a device: drafts, files of drafts, and form posts that wait. */
export type Shelf = 'drafts' | 'files' | 'entries';

const KEPT = 'tuntas.kept.';
const READER = 'tuntas.reader';
const LANGUAGE = 'tuntas.language';
// What only this page's memory holds leaves no mark on the device.
const inMemory = new Set<string>();

/** Whether something of an account may be there; answered without opening anything. */
export function isMarked(account: string, shelf: Shelf): boolean {
	return inMemory.has(account) || read(`${KEPT}${shelf}.${account}`) !== null;
}

/** Says that something of an account is on a shelf, or that nothing is left. */
export function mark(account: string, shelf: Shelf, kept: boolean): void {
	write(`${KEPT}${shelf}.${account}`, kept ? '1' : null);
}

/** Says that something waits in the memory of this page alone. */
export function markMemory(account: string, waits: boolean): void {
	if (waits) inMemory.add(account);
	else inMemory.delete(account);
}

/** Whose pages this device showed last: the page without network has no other way to know. */
export function lastReader(): { account: string; zone: string } | null {
	const [account, zone] = (read(READER) ?? '').split(' ');
	return account && zone ? { account, zone } : null;
}

/** In which language; known also where the device was told to keep nothing, since it is about nobody. */
export function lastLanguage(): string | null {
	return read(LANGUAGE);
}

/** Remembers whose page is shown, unless the device was told to keep nothing: then it forgets that, too. */
export function rememberReader(account: string, language: string, zone: string): void {
	write(READER, keepsNothing() ? null : `${account} ${zone}`);
	write(LANGUAGE, language);
}

/** Forgets everything of everybody. */
export function forgetMarks(): void {
	for (const key of keys()) if (key.startsWith('tuntas.')) write(key, null);
}

function keys(): string[] {
	try {
		return Object.keys(localStorage);
	} catch {
		return [];
	}
}

function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

// A browser that refuses storage keeps nothing; everything else goes on.
function write(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		return;
	}
}
