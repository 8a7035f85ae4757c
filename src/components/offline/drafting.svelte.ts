import { draftsOf } from '#lib/browser/drafts.ts';
import type { Draft } from '#lib/browser/drafts.ts';
import { keepsNothing } from '#lib/browser/keeping.ts';
import { nest } from '#lib/forms/nest.ts';
import { contentOf, fingerprintOf, pairs } from './form-content.ts';
import type { FormContent } from './form-content.ts';
import { mayKeep } from './form-draft.ts';
import type { FormDraft } from './form-draft.ts';
import { putInto } from './put-back.ts';

/** With what a form takes content back: the version it was written on, the key it was sent under. */
export interface TakenBack {
	readonly version?: number | undefined;
	readonly idem?: string | undefined;
}

/** What drafting needs of its form. */
export interface DraftedForm {
	readonly element: HTMLFormElement;
	readonly account: string;
	readonly draft: FormDraft;
	/** What stood in it when the page was opened, as a fingerprint. */
	readonly opened: string;
	/** The version of the record that is sent along. */
	version(): number | undefined;
	/** Draws the fields with other values; resolved when they stand there. */
	restore(values: Record<string, unknown>, as: TakenBack): Promise<void>;
}

export interface Drafting {
	/** A draft of an earlier page, until somebody decides about it. */
	readonly offer: Draft | null;
	/** What stands in the form may be written to the device. */
	readonly keeps: boolean;
	/** When the device last saved what is typed. */
	readonly savedAt: number | null;
	/** The device refused to keep it. */
	readonly unsaved: boolean;
	goOn(): Promise<void>;
	discardOffer(): Promise<void>;
	putBack(content: FormContent, as: TakenBack): Promise<void>;
	/** It is elsewhere now, or not wanted any more. */
	done(): Promise<void>;
	leave(): void;
}

const EVENTS = ['input', 'change', 'focusout', 'prepared'] as const;

/** Keeps on the device what is being written in a form, and offers what an earlier page left. */
export async function createDrafting({
	element,
	account,
	draft,
	opened,
	version,
	restore
}: DraftedForm): Promise<Drafting> {
	const drafts = draftsOf(account);
	let earlier = $state.raw<readonly Draft[]>([]);
	let savedAt = $state<number | null>(null);
	let unsaved = $state(false);
	const pen = drafts.pen(draft.key, {
		title: draft.title,
		page: location.pathname + location.search,
		onsave(at) {
			unsaved = at === null;
			savedAt = at;
		}
	});

	const present = () => fingerprintOf(contentOf(new FormData(element)));
	/** What stood in the form when it was opened, or what was last sent. */
	let settled = opened;
	let written = settled;
	let files = '';
	let keeps = $state(mayKeep(draft, contentOf(new FormData(element))));
	let wiped: Promise<void> = Promise.resolve();

	function write(content: FormContent, on: number | undefined): void {
		written = fingerprintOf(content);
		const kept = keeps;
		keeps = mayKeep(draft, content);
		if (!keeps) {
			if (kept) wiped = wipe();
			return;
		}
		void wiped.then(() => {
			if (!keeps) return;
			pen.write(content.fields, on);
			const print = fingerprintOf({ fields: [], files: content.files });
			if (print !== files) void pen.keepFiles(content.files);
			files = print;
		});
	}

	/** What is on offer goes too: it may be the same, written before anybody knew that it is confidential. */
	async function wipe(): Promise<void> {
		earlier = [];
		files = '';
		await pen.done();
		await drafts.forget(draft.key);
		savedAt = null;
	}

	// After the fields have taken the event: one that is shown elsewhere than it is posted from.
	const note = () =>
		setTimeout(() => {
			const content = contentOf(new FormData(element));
			if (fingerprintOf(content) !== written) write(content, version());
		});
	const warn = (event: BeforeUnloadEvent) => {
		if ((!keeps || keepsNothing()) && written !== settled) event.preventDefault();
	};

	async function putBack(content: FormContent, as: TakenBack): Promise<void> {
		await restore(nest(content.fields) ?? {}, as);
		putInto(element, content);
		write(content, as.version);
	}

	if (!keeps) await drafts.forget(draft.key);
	else {
		const found = await drafts.find(draft.key);
		// The browser may have filled the form again by itself.
		const shown = present();
		const same = found.find(
			({ fields }) => fingerprintOf({ fields: pairs(fields), files: [] }) === shown
		);
		if (same) pen.goOn(same);
		earlier = found.filter((one) => one !== same);
	}
	for (const event of EVENTS) element.addEventListener(event, note);
	addEventListener('beforeunload', warn);
	// Somebody may have written while all this was fetched.
	note();

	return {
		get offer() {
			return earlier[0] ?? null;
		},
		get keeps() {
			return keeps;
		},
		get savedAt() {
			return savedAt;
		},
		get unsaved() {
			return unsaved;
		},
		async goOn() {
			const [found] = earlier;
			if (!found) return;
			const kept = [...(await drafts.filesOf(found.id))];
			earlier = [];
			pen.goOn(found);
			await putBack({ fields: pairs(found.fields), files: kept }, { version: found.version });
		},
		async discardOffer() {
			const [found, ...others] = earlier;
			if (found) await drafts.remove(found.id);
			earlier = others;
		},
		putBack,
		async done() {
			settled = present();
			written = settled;
			files = '';
			await pen.done();
			savedAt = null;
		},
		leave() {
			for (const event of EVENTS) element.removeEventListener(event, note);
			removeEventListener('beforeunload', warn);
			void pen.flush();
		}
	};
}
