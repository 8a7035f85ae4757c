import type { ActionResult } from '$app/forms';
import type { Entry, Refusal } from '#lib/browser/entry.ts';
import { openOutbox } from '#lib/browser/outbox.ts';
import type { Outbox } from '#lib/browser/outbox.ts';
import type { Way } from '#lib/browser/send.ts';
import { createDrafting } from './drafting.svelte.ts';
import type { DraftedForm, Drafting } from './drafting.svelte.ts';
import { contentOf, pairs } from './form-content.ts';

/** What a keeper needs of its form. */
export interface KeptForm extends DraftedForm {
	idem(): string;
	/** Draws the answer to what was sent, now or from an earlier page. */
	answer(result: ActionResult): Promise<void>;
}

/** Keeps one form: its draft while it is written, its entry until it has arrived. */
export interface Keeper {
	readonly drafting: Drafting;
	/** What was sent with this form and has not arrived. */
	readonly entry: Entry | null;
	/** How much of it has left the device. */
	readonly way: Way | null;
	/** Posts the form; resolved when it has been answered or waits. */
	send(sent: FormData, action: URL): Promise<void>;
	/** Takes what waits back into the form. */
	edit(): Promise<void>;
	discard(): Promise<void>;
	retry(): void;
	cancel(): void;
	leave(): void;
}

export async function createKeeper(form: KeptForm): Promise<Keeper> {
	const { account, draft } = form;
	const drafting = await createDrafting(form);
	const queue = draft.key;
	let entry = $state.raw<Entry | null>(null);
	let way = $state.raw<Way | null>(null);
	let box: Outbox | null = null;
	let stop: (() => void)[] = [];
	let sending = false;
	let mine: string | undefined;

	async function open(): Promise<Outbox> {
		if (box) return box;
		const opened = await openOutbox(account);
		box = opened;
		const look = () => {
			entry = opened.entries(queue)[0] ?? null;
			way = entry && opened.progress(entry.id);
			mine = entry?.id ?? mine;
			// Refused while nobody was looking: back into the form, to be corrected there.
			if (entry?.state === 'refused' && !sending) void takeBack(opened, entry.id);
		};
		stop = [
			opened.subscribe(look),
			opened.onsent(({ id, location: to }) => {
				if (id === mine && !sending) void form.answer(ledTo(to));
			})
		];
		return opened;
	}

	/** Out of the outbox and into the form, with what the server said about it. */
	async function takeBack(outbox: Outbox, id: string): Promise<void> {
		const taken = await outbox.take(id);
		if (!taken) return;
		const version = taken.fields.find(([name]) => name === 'version')?.[1];
		const fields = pairs(taken.fields).filter(([name]) => name !== 'version');
		await drafting.putBack(
			{ fields, files: [...(taken.files ?? [])] },
			{ idem: id, version: version === undefined ? undefined : Number(version) }
		);
		if (taken.refusal) await form.answer(answerOf(taken.refusal));
	}

	async function send(sent: FormData, action: URL): Promise<void> {
		const outbox = await open();
		const { fields, files } = contentOf(sent);
		const version = form.version();
		if (version !== undefined) fields.push(['version', String(version)]);
		sending = true;
		try {
			const { id, stored } = await outbox.post({
				id: form.idem(),
				queue,
				address: action.pathname + action.search,
				page: location.pathname + location.search,
				title: draft.title,
				fields,
				files,
				keep: drafting.keeps
			});
			if (stored) await drafting.done();
			const outcome = await outbox.outcome(id);
			if (outcome.kind === 'refused') await takeBack(outbox, id);
			if (outcome.kind !== 'sent') return;
			await drafting.done();
			await form.answer(ledTo(outcome.location));
		} finally {
			sending = false;
		}
	}

	if (draft.queued) await open();

	return {
		drafting,
		get entry() {
			return entry;
		},
		get way() {
			return way;
		},
		send,
		async edit() {
			if (box && entry) await takeBack(box, entry.id);
		},
		async discard() {
			if (entry) await box?.discard(entry.id);
		},
		retry: () => box?.retry(),
		cancel() {
			if (entry) box?.cancel(entry.id);
		},
		leave() {
			for (const end of stop) end();
			drafting.leave();
		}
	};
}

function ledTo(location: string): ActionResult {
	return { type: 'redirect', status: 303, location };
}

function answerOf({ status, code, text, state }: Refusal): ActionResult {
	if (state) return { type: 'failure', status, data: { ...state }, location: '' };
	return { type: 'error', status, error: { status, message: code, code, text } };
}
