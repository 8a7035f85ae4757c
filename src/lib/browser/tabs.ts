import type { Way } from './send.ts';

/** What one tab tells the others of the same account. */
export type Told =
	| { readonly kind: 'changed' }
	| { readonly kind: 'wake' }
	| { readonly kind: 'under'; readonly id: string; readonly way: Way | null }
	| {
			readonly kind: 'sent';
			readonly id: string;
			readonly title: string;
			readonly location: string;
	  };

/** The tabs of one account in this browser. */
export interface Tabs {
	tell(what: Told): void;
	hear(listener: (what: Told) => void): void;
	/** Runs while no other tab does; over plain http browsers offer no locks, and the server's idem is all. */
	alone<T>(run: () => Promise<T>): Promise<T>;
}

/** Opens the channel between the tabs of one account; nothing that is told is kept. */
export function tabsOf(account: string): Tabs {
	const name = `tuntas/${account}`;
	const channel = new BroadcastChannel(name);
	let last: Promise<unknown> = Promise.resolve();
	return {
		tell: (what) => channel.postMessage(what),
		hear: (listener) =>
			channel.addEventListener('message', ({ data }: MessageEvent<Told>) => listener(data)),
		alone(run) {
			if ('locks' in navigator) return navigator.locks.request(name, run);
			const next = last.then(run, run);
			last = next.catch(() => undefined);
			return next;
		}
	};
}
