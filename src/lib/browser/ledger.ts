import { drop, keep, keptOn } from './device.ts';
import { blocked, filled, inOrder } from './entry.ts';
import type { Entry, Refusal } from './entry.ts';
import { mark, markMemory } from './marks.ts';

/** The entries of one account: those on the device, which every tab sees, and those in memory alone. */
export class Ledger {
	readonly #account: string;
	readonly #memory = new Map<string, Entry>();
	#all: readonly Entry[] = [];

	constructor(account: string) {
		this.#account = account;
	}

	/** As last read, oldest first. */
	get all(): readonly Entry[] {
		return this.#all;
	}

	find(id: string): Entry | undefined {
		return this.#all.find((entry) => entry.id === id);
	}

	/** Reads again what other tabs may have changed. */
	async reload(): Promise<void> {
		const stored = await keptOn('entries', this.#account, isEntry).catch(() => []);
		this.#take([...stored, ...this.#memory.values()]);
		mark(this.#account, 'entries', stored.length > 0);
	}

	/** Writes an entry where it belongs; one that the device has no room for stays in memory. */
	async put(entry: Entry): Promise<Entry> {
		const written = entry.keep && (await keep('entries', { ...entry, stored: true }).then(yes, no));
		const put = { ...entry, stored: written };
		if (written) this.#memory.delete(entry.id);
		else this.#memory.set(entry.id, put);
		this.#take([...this.#all.filter(({ id }) => id !== entry.id), put]);
		return put;
	}

	async remove(id: string): Promise<void> {
		if (!this.#memory.delete(id)) await drop(id, 'entries');
		this.#take(this.#all.filter((entry) => entry.id !== id));
		const left = this.#all.some(({ stored }) => stored);
		mark(this.#account, 'entries', left);
	}

	/** Gives those that waited for an entry what its answer says, and removes it. */
	async settle(id: string, location: string): Promise<void> {
		for (const entry of this.#all) {
			const next = filled(entry, id, location);
			if (next !== entry) await this.put(next);
		}
		await this.remove(id);
	}

	/** Removes an entry; what depends on it can never be sent as it is. */
	async discard(id: string, refusal: Refusal): Promise<void> {
		for (const entry of this.#all)
			if (entry.fills?.some(({ from }) => from === id))
				await this.put({ ...entry, state: 'refused', refusal });
		await this.remove(id);
	}

	/** For a reader: what is under way is said to be, and what waits for another says so. */
	told(sending: string | null): Entry[] {
		const waiting = blocked(this.#all);
		return this.#all.map((entry) => {
			if (entry.id === sending) return { ...entry, state: 'sending' };
			return waiting.has(entry.id) && entry.state === 'waiting'
				? { ...entry, reason: 'earlier' }
				: entry;
		});
	}

	#take(entries: Iterable<Entry>): void {
		this.#all = inOrder(entries);
		markMemory(this.#account, this.#memory.size > 0);
	}
}

const yes = () => true;
const no = () => false;

// Written by this program in this browser, but perhaps by an older version of it.
function isEntry(value: unknown): value is Entry {
	return (
		typeof value === 'object' &&
		value !== null &&
		'queue' in value &&
		'address' in value &&
		'madeAt' in value &&
		'fields' in value &&
		Array.isArray(value.fields)
	);
}
