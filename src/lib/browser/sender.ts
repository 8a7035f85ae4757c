import { now } from '../clock.ts';
import { verdictOn } from './answer.ts';
import type { Verdict } from './answer.ts';
import { KEPT_MS, afresh, filled, nextToSend, pauseAfter } from './entry.ts';
import type { Entry, Refusal } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { Outbox, Outcome, Sent } from './outbox.ts';
import { send } from './send.ts';
import type { Way } from './send.ts';
import type { Tabs } from './tabs.ts';

/** Breaking off is not a failure of the network: what was broken off waits until somebody says so. */
const UNTIL_TOLD = Number.MAX_SAFE_INTEGER;
const TOO_OLD: Refusal = { status: 0, code: 'form.too_old', text: '', state: null };

/** Sends what waits, one at a time, in the one tab that holds the lock, and tells what happens. */
export function createSender(ledger: Ledger, tabs: Tabs) {
	const listeners = new Set<(entries: readonly Entry[]) => void>();
	const hearers = new Set<(sent: Sent) => void>();
	const happened = new Map<string, Outcome>();
	const awaited = new Map<string, ((outcome: Outcome) => void)[]>();
	let under: { id: string; way: Way } | null = null;
	let breaker: { id: string; controller: AbortController } | null = null;
	let running = false;
	let again = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const told = () => ledger.told(under?.id ?? null);

	function draw(): void {
		const entries = told();
		for (const run of listeners) run(entries);
	}

	function changed(): void {
		draw();
		tabs.tell({ kind: 'changed' });
	}

	function move(id: string, way: Way | null): void {
		under = way && { id, way };
		tabs.tell({ kind: 'under', id, way });
		draw();
	}

	function happen(id: string, outcome: Outcome): void {
		happened.set(id, outcome);
		for (const resolve of awaited.get(id) ?? []) resolve(outcome);
		awaited.delete(id);
	}

	function arrived(sent: Sent): void {
		happen(sent.id, { kind: 'sent', location: sent.location });
		for (const run of hearers) run(sent);
	}

	async function run(): Promise<void> {
		again = true;
		if (running) return;
		running = true;
		while (again) {
			again = false;
			await tabs.alone(sendAll).catch(() => undefined);
		}
		running = false;
	}

	async function sendAll(): Promise<void> {
		clearTimeout(timer);
		for (;;) {
			await ledger.reload();
			const next = nextToSend(ledger.all, now());
			if (next === null) break;
			if ('notBefore' in next) {
				wakeAt(next.notBefore);
				break;
			}
			const { entry } = next;
			if (!navigator.onLine) {
				for (const waiting of ledger.all)
					if (waiting.state === 'waiting') await hold(waiting, { reason: 'network' });
				break;
			}
			const verdict = await attempt(entry);
			await settle(entry, verdict);
			changed();
			if (verdict.kind === 'waiting' || verdict.kind === 'signed_out') {
				wakeAt(ledger.find(entry.id)?.notBefore ?? 0);
				break;
			}
		}
		changed();
	}

	async function attempt(entry: Entry): Promise<Verdict> {
		if (now() - entry.madeAt > KEPT_MS) return { kind: 'refused', refusal: TOO_OLD };
		const controller = new AbortController();
		breaker = { id: entry.id, controller };
		move(entry.id, { sent: 0, total: 0 });
		const answer = await send(answered(entry), {
			signal: controller.signal,
			under: (way) => move(entry.id, way)
		});
		breaker = null;
		move(entry.id, null);
		if (controller.signal.aborted) return { kind: 'waiting', reason: 'network', pause: UNTIL_TOLD };
		return verdictOn(answer, entry.page);
	}

	/** What it depends on may have arrived while it was being written to the device. */
	function answered(entry: Entry): Entry {
		return (entry.fills ?? []).reduce((whole, { from }) => {
			const outcome = happened.get(from);
			return outcome?.kind === 'sent' ? filled(whole, from, outcome.location) : whole;
		}, entry);
	}

	async function settle(entry: Entry, verdict: Verdict): Promise<void> {
		if (verdict.kind === 'sent') {
			await ledger.settle(entry.id, verdict.location);
			const sent = { id: entry.id, title: entry.title, location: verdict.location };
			tabs.tell({ kind: 'sent', ...sent });
			return arrived(sent);
		}
		if (verdict.kind === 'refused') {
			await ledger.put({ ...entry, state: 'refused', refusal: verdict.refusal });
			return happen(entry.id, verdict);
		}
		if (verdict.kind === 'signed_out') {
			for (const one of ledger.all)
				if (one.state === 'waiting') {
					await ledger.put({ ...one, state: 'signed_out' });
					happen(one.id, { kind: 'signed_out' });
				}
			return;
		}
		const attempts = entry.attempts + 1;
		const pause = verdict.pause ?? pauseAfter(attempts, Math.random());
		const notBefore = pause === UNTIL_TOLD ? pause : now() + pause;
		await hold(entry, { reason: verdict.reason, attempts, notBefore });
	}

	async function hold(entry: Entry, to: Partial<Entry>): Promise<void> {
		await ledger.put({ ...entry, ...to });
		happen(entry.id, { kind: 'waiting' });
	}

	function wakeAt(instant: number): void {
		clearTimeout(timer);
		if (instant < UNTIL_TOLD) timer = setTimeout(run, Math.max(0, instant - now()));
	}

	function retry(): void {
		void tabs
			.alone(async () => {
				await ledger.reload();
				for (const entry of ledger.all)
					if (entry.state !== 'refused' && (entry.notBefore > 0 || entry.state === 'signed_out'))
						await ledger.put(afresh(entry));
			})
			.then(run, run);
	}

	function breakOff(id: string): void {
		if (breaker?.id === id) breaker.controller.abort();
	}

	tabs.hear((what) => {
		if (what.kind === 'under') under = what.way && { id: what.id, way: what.way };
		if (what.kind === 'sent') arrived(what);
		if (what.kind === 'wake') retry();
		else void ledger.reload().then(draw);
	});
	addEventListener('online', retry);
	addEventListener('offline', () => void run());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible' && ledger.all.length > 0) retry();
	});
	addEventListener('beforeunload', (event) => {
		if (ledger.all.some(({ stored }) => !stored)) event.preventDefault();
	});

	const readings: Pick<Outbox, 'outcome' | 'entries' | 'subscribe' | 'onsent' | 'progress'> = {
		outcome: (id) => {
			const known = happened.get(id);
			if (known) return Promise.resolve(known);
			return new Promise((resolve) => awaited.set(id, [...(awaited.get(id) ?? []), resolve]));
		},
		entries: (queue) => told().filter((entry) => queue === undefined || entry.queue === queue),
		subscribe(run) {
			listeners.add(run);
			run(told());
			return () => void listeners.delete(run);
		},
		onsent(run) {
			hearers.add(run);
			return () => void hearers.delete(run);
		},
		progress: (id) => (under?.id === id ? under.way : null)
	};

	return {
		readings,
		run,
		retry,
		changed,
		breakOff,
		forget: (id: string) => void happened.delete(id),
		gone: (id: string) => happen(id, { kind: 'gone' })
	};
}
