import { now } from '../clock.ts';
import { newIdem } from '../forms/idem.ts';
import { afresh } from './entry.ts';
import type { Entry, Posting, Refusal } from './entry.ts';
import { Ledger } from './ledger.ts';
import { createSender } from './sender.ts';
import type { Way } from './send.ts';
import { tabsOf } from './tabs.ts';
import type { Tabs } from './tabs.ts';

/** The next thing that happened to an entry. */
export type Outcome =
	| { readonly kind: 'sent'; readonly location: string }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'waiting' | 'signed_out' | 'gone' };

export interface Sent {
	readonly id: string;
	readonly title: string;
	readonly location: string;
}

/** Form posts of one account that go on until the server has answered them. */
export interface Outbox {
	/** Resolved when the entry is on the device, or in memory (`stored` false); sending begins. */
	post(posting: Posting): Promise<Entry>;
	/** The next thing that happens to an entry, or what happened since it was posted. */
	outcome(id: string): Promise<Outcome>;
	/** Corrects an entry and sends it again under the same id; false where it has arrived meanwhile. */
	change(id: string, to: Partial<Pick<Posting, 'fields' | 'files' | 'address'>>): Promise<boolean>;
	/** Takes an entry out, to be written on; null where it has arrived meanwhile. */
	take(id: string): Promise<Entry | null>;
	/** Gives an entry up; what depends on it is refused with `form.earlier_discarded`. */
	discard(id: string): Promise<void>;
	/** Breaks off what is under way; it waits until `retry`. */
	cancel(id: string): void;
	/** Sends now what waits, without the pause after a failure. */
	retry(): void;
	entries(queue?: string): readonly Entry[];
	subscribe(run: (entries: readonly Entry[]) => void): () => void;
	/** Heard in every tab. */
	onsent(run: (sent: Sent) => void): () => void;
	/** Bytes of an entry that have left the device; null while it is not under way. */
	progress(id: string): Way | null;
}

const boxes = new Map<string, Promise<Outbox>>();

/** The outbox of an account; it begins to send what waits from an earlier page. */
export function openOutbox(account: string): Promise<Outbox> {
	let box = boxes.get(account);
	if (!box) boxes.set(account, (box = begin(account)));
	return box;
}

async function begin(account: string): Promise<Outbox> {
	const ledger = new Ledger(account);
	const tabs = tabsOf(account);
	const sender = createSender(ledger, tabs);
	await ledger.reload();
	sender.retry();
	tabs.tell({ kind: 'wake' });
	return { ...sender.readings, ...acts(account, ledger, tabs, sender) };
}

function acts(
	account: string,
	ledger: Ledger,
	tabs: Tabs,
	sender: ReturnType<typeof createSender>
) {
	let last = 0;

	async function put(entry: Entry): Promise<Entry> {
		sender.forget(entry.id);
		const put = await ledger.put(entry);
		sender.changed();
		void sender.run();
		return put;
	}

	/** Where it still waits once nothing is under way any more. */
	async function whileWaiting<T>(id: string, act: (entry: Entry) => Promise<T>): Promise<T | null> {
		sender.breakOff(id);
		return tabs.alone(async () => {
			await ledger.reload();
			const entry = ledger.find(id);
			const done = entry ? await act(entry) : null;
			sender.changed();
			return done;
		});
	}

	return {
		post(posting: Posting) {
			last = Math.max(now(), last + 1);
			return put({
				...posting,
				id: posting.id ?? newIdem(),
				account,
				madeAt: last,
				attempts: 0,
				notBefore: 0,
				state: 'waiting',
				stored: false
			});
		},
		async change(id: string, to: Partial<Pick<Posting, 'fields' | 'files' | 'address'>>) {
			const changed = await whileWaiting(id, (entry) => ledger.put(afresh({ ...entry, ...to })));
			if (changed) sender.forget(id);
			void sender.run();
			return changed !== null;
		},
		async take(id: string) {
			const taken = await whileWaiting(id, async (entry) => {
				await ledger.remove(id);
				return entry;
			});
			if (taken) sender.gone(id);
			return taken;
		},
		async discard(id: string) {
			await whileWaiting(id, () => ledger.discard(id, DISCARDED));
			sender.gone(id);
		},
		cancel(id: string) {
			sender.breakOff(id);
		},
		retry: sender.retry
	};
}

const DISCARDED: Refusal = { status: 0, code: 'form.earlier_discarded', text: '', state: null };
