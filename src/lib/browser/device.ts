import { keepsNothing } from './keeping.ts';
import { forgetMarks, mark } from './marks.ts';
import type { Shelf } from './marks.ts';

/** Everything on a shelf belongs to one account and has an id. */
export interface Kept {
	readonly id: string;
	readonly account: string;
}

const NAME = 'tuntas';
const VERSION = 1;
const SHELVES: readonly Shelf[] = ['drafts', 'files', 'entries'];

let opened: Promise<IDBDatabase> | undefined;

/** What one account keeps on a shelf, as far as `isOne` knows it again. */
export async function keptOn<T extends Kept>(
	shelf: Shelf,
	account: string,
	isOne: (value: unknown) => value is T
): Promise<T[]> {
	const database = await open();
	const store = database.transaction(shelf).objectStore(shelf);
	const found: unknown[] = await answer(store.index('account').getAll(account));
	return found.filter(isOne);
}

/**
 * Writes one; resolved when it is on the device, rejected where there is no room, no storage at all, or
 * where the device was told to keep nothing.
 */
export async function keep<T extends Kept>(shelf: Shelf, value: T): Promise<void> {
	if (keepsNothing()) throw new Error('this device keeps nothing');
	const database = await open();
	const transaction = database.transaction(shelf, 'readwrite');
	transaction.objectStore(shelf).put(value);
	await finished(transaction);
	mark(value.account, shelf, true);
}

/** Removes one from each of the shelves named. */
export async function drop(id: string, ...shelves: Shelf[]): Promise<void> {
	const database = await open();
	const transaction = database.transaction(shelves, 'readwrite');
	for (const shelf of shelves) transaction.objectStore(shelf).delete(id);
	await finished(transaction);
}

/** Removes all that is kept for anybody: at the end of a session on a device that people may share. */
export async function wipe(): Promise<void> {
	forgetMarks();
	const database = await open();
	const transaction = database.transaction(SHELVES, 'readwrite');
	for (const shelf of SHELVES) transaction.objectStore(shelf).clear();
	await finished(transaction);
}

/** The one database of this device. */
export function open(): Promise<IDBDatabase> {
	opened ??= new Promise((resolve, reject) => {
		const request = indexedDB.open(NAME, VERSION);
		request.onupgradeneeded = () => {
			for (const shelf of SHELVES)
				request.result
					.createObjectStore(shelf, { keyPath: 'id' })
					.createIndex('account', 'account');
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const forget = () => (opened = undefined);
			request.result.onclose = forget;
			request.result.onversionchange = () => {
				request.result.close();
				forget();
			};
			resolve(request.result);
		};
	});
	opened.catch(() => (opened = undefined));
	return opened;
}

/** What a request of the database answers. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function finished(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		// Left to itself it waits for the page, and is undone with one that goes away at this moment.
		transaction.commit();
		transaction.oncomplete = () => resolve();
		transaction.onerror = transaction.onabort = () => reject(transaction.error);
	});
}
