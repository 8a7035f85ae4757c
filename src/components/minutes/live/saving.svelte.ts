import { now } from '#lib/clock.ts';
import { draftsOf } from '#lib/browser/drafts.ts';
import type { Entry } from '#lib/browser/entry.ts';
import type { Outbox } from '#lib/browser/outbox.ts';
import type { Desk } from './desk.svelte.ts';
import { correctingFields, correctingOf, draftFields, draftOf } from './draft.ts';
import type { sheetOf } from './sheet.ts';

/** How often lines that wait for a sign-in are tried: it may have happened in another window. */
const ASK_AGAIN_MS = 10_000;
/** How often is looked whether somebody else has written. */
const LOOK_MS = 10_000;

export type Saving = ReturnType<typeof createSaving>;

interface Given {
	readonly account: string;
	readonly meetingId: number;
	readonly title: string;
	readonly box: Promise<Outbox>;
	readonly desk: Desk;
	readonly sheet: ReturnType<typeof sheetOf>;
	/** "Keputusan 6" → the sentence that is read out. */
	readonly announce: (line: string) => string;
}

/** What happens to lines after Enter, and to what is typed before it; reports itself in words elsewhere. */
export function createSaving({ account, meetingId, title, box, desk, sheet, announce }: Given) {
	let savedAt = $state<number | null>(null);
	let keptAt = $state<number | null>(null);
	let failed = $state(false);
	let online = $state(navigator.onLine);
	let announced = $state('');
	let posting = $state(0);
	let opened: Outbox | null = null;
	let running: Promise<void> | null = null;
	let next: Promise<void> | null = null;

	const queue = `minutes/${meetingId}`;
	const page = `/meetings/${meetingId}/minutes`;
	const names: Record<string, string> = {};
	const drafts = draftsOf(account);
	const begin = () =>
		drafts.pen(queue, {
			title,
			page,
			onsave: (at) => {
				keptAt = desk.text === '' ? null : at;
				failed = at === null;
			}
		});
	let pen = begin();
	let written = false;

	/** What was typed is on its way or not wanted: the next line has a draft of its own. */
	function finish(): void {
		if (written) void pen.done();
		pen = begin();
		written = false;
		keptAt = null;
	}

	async function arrive(id: string): Promise<void> {
		desk.land(id);
		savedAt = now();
		announced = announce(names[id] ?? '');
		await fresh();
	}

	// A page that was asked for before a line arrived does not show it: such a line asks once more.
	function fresh(): Promise<void> {
		if (running) return (next ??= running.then(fresh));
		next = null;
		const arrived = desk.landedIds();
		running = sheet
			.draw()
			.then((drawn) => (drawn ? desk.settle(arrived) : undefined))
			.finally(() => (running = null));
		return running;
	}

	async function look(): Promise<void> {
		const under = desk.waiting.some(({ entry }) => !desk.landedIds().includes(entry.id));
		if (posting === 0 && !under && (await sheet.isOutdated())) await fresh();
	}

	/** Listens until the page goes away. */
	function listen(): () => void {
		const ends: (() => void)[] = [];
		let over = false;
		void box.then((outbox) => {
			if (over) return;
			opened = outbox;
			const mine = (entries: readonly Entry[]) => entries.filter((one) => one.queue === queue);
			ends.push(outbox.subscribe((entries) => desk.show(mine(entries))));
			ends.push(outbox.onsent((sent) => void arrive(sent.id)));
		});
		const network = () => (online = navigator.onLine);
		addEventListener('online', network);
		addEventListener('offline', network);
		// Who comes back from signing in elsewhere comes back to this window.
		const back = () => {
			opened?.retry();
			sheet.touch();
			void look();
		};
		addEventListener('focus', back);
		addEventListener('keydown', sheet.touch);
		const looking = setInterval(() => void look(), LOOK_MS);
		const asking = setInterval(() => {
			if (desk.waiting.some(({ entry }) => entry.state === 'signed_out')) opened?.retry();
		}, ASK_AGAIN_MS);
		return () => {
			over = true;
			for (const end of ends) end();
			removeEventListener('online', network);
			removeEventListener('offline', network);
			removeEventListener('focus', back);
			removeEventListener('keydown', sheet.touch);
			clearInterval(looking);
			clearInterval(asking);
			void pen.flush();
		};
	}

	return {
		get savedAt() {
			return savedAt;
		},
		get keptAt() {
			return keptAt;
		},
		get failed() {
			return failed;
		},
		get online() {
			return online;
		},
		get announced() {
			return announced;
		},
		/** True from Enter until the line is on the device. */
		get posting() {
			return posting > 0;
		},
		listen,
		/** True for a line that has arrived and is only drawn until the page shows it. */
		arrived: (entry: Entry) => desk.landedIds().includes(entry.id),
		/** Keeps what is being typed; for a line above *biasa* it forgets what an earlier one left. */
		keep(): void {
			if (desk.text === '' || !desk.keep) return finish();
			written = true;
			const { correcting } = desk;
			pen.write([...draftFields(desk.draft), ...(correcting ? correctingFields(correcting) : [])]);
		},
		async send(name: string): Promise<void> {
			// The draft goes once the line is on the device, not before.
			const draft = written ? pen : null;
			written = false;
			finish();
			posting += 1;
			const entry = await desk.send().finally(() => (posting -= 1));
			names[entry.id] = name;
			void draft?.done();
		},
		/** Goes on with what was typed here before; false where nothing was. */
		async goOn(): Promise<boolean> {
			const [draft] = await drafts.find(queue);
			if (!draft || desk.text !== '') return false;
			const kept = draftOf(draft.fields, desk.draft);
			if (kept.text.trim() === '') return false;
			pen.goOn(draft);
			written = true;
			desk.takeUp(kept, correctingOf(draft.fields));
			return true;
		},
		retry: () => opened?.retry(),
		take: (id: string) => opened?.take(id) ?? Promise.resolve(null),
		discard: (id: string) => opened?.discard(id) ?? Promise.resolve(),
		change: (id: string, fields: Entry['fields']) =>
			opened?.change(id, { fields }) ?? Promise.resolve(false)
	};
}
