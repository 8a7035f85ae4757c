import { now } from '../clock.ts';
import { newIdem } from '../forms/idem.ts';
import { drop, keep, keptOn } from './device.ts';
import type { Kept } from './device.ts';
import { KEPT_MS } from './entry.ts';
import type { PostedFile } from './entry.ts';
import { mark } from './marks.ts';

/** What somebody is typing, or typed before the page went away. */
export interface Draft extends Kept {
	/** What it is about: `report/12`. Each page that is typed in has a draft of its own. */
	readonly key: string;
	/** Where it is gone on with, and what it is called there. */
	readonly page: string;
	readonly title: string;
	/** Milliseconds. */
	readonly savedAt: number;
	/** The version of the record that was being changed. */
	readonly version?: number | undefined;
	readonly fields: readonly (readonly [string, string])[];
}

/** One page's typing about one thing. */
export interface Pen {
	readonly id: string;
	/** Saves what stands in the form 300 ms after the last call, or when the page is left before that. */
	write(fields: Draft['fields'], version?: number): void;
	/** Saves the files that are to go along. */
	keepFiles(files: readonly PostedFile[]): Promise<void>;
	/** Saves now what is not saved yet. */
	flush(): Promise<void>;
	/** It has been sent, or is not wanted any more. */
	done(): Promise<void>;
	/** Goes on with a draft that was found. */
	goOn(draft: Draft): void;
}

export interface Drafts {
	/** Newest first. */
	find(key: string): Promise<Draft[]>;
	all(): Promise<Draft[]>;
	filesOf(id: string): Promise<readonly PostedFile[]>;
	pen(key: string, about: About): Pen;
	remove(id: string): Promise<void>;
	/** Removes all of a key: the thing has become confidential. */
	forget(key: string): Promise<void>;
}

interface About {
	readonly title: string;
	readonly page: string;
	/** Called with the instant of a save, and with null where the device refused one. */
	readonly onsave?: (at: number | null) => void;
}

interface KeptFiles extends Kept {
	readonly files: readonly PostedFile[];
}

const PAUSE_MS = 300;
/** Who types without a pause is saved this often. */
const LONGEST_MS = 2000;

/** The drafts of an account on this device; a device that keeps nothing has none. */
export function draftsOf(account: string): Drafts {
	async function all(): Promise<Draft[]> {
		const kept = await keptOn('drafts', account, isDraft).catch(() => []);
		for (const old of kept.filter(isOld)) await remove(old.id);
		const young = kept.filter((draft) => !isOld(draft)).sort((a, b) => b.savedAt - a.savedAt);
		if (young.length === 0) mark(account, 'drafts', false);
		return young;
	}

	const find = async (key: string) => (await all()).filter((draft) => draft.key === key);
	const remove = (id: string) => drop(id, 'drafts', 'files').catch(() => undefined);

	return {
		all,
		find,
		remove,
		async filesOf(id) {
			const kept = await keptOn('files', account, isKeptFiles).catch(() => []);
			return kept.find((one) => one.id === id)?.files ?? [];
		},
		async forget(key) {
			for (const { id } of await find(key)) await remove(id);
		},
		pen: (key, about) => penOf(account, key, about)
	};
}

function penOf(account: string, key: string, { title, page, onsave }: About): Pen {
	let id = newIdem();
	let waiting: Draft | null = null;
	let since = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let saving: Promise<void> = Promise.resolve();

	function flush(): Promise<void> {
		clearTimeout(timer);
		unsaved.delete(flush);
		const draft = waiting;
		if (!draft) return saving;
		waiting = null;
		saving = keep('drafts', draft).then(
			() => onsave?.(draft.savedAt),
			() => onsave?.(null)
		);
		return saving;
	}

	return {
		get id() {
			return id;
		},
		flush,
		write(fields, version) {
			if (!waiting) since = now();
			waiting = { id, account, key, page, title, savedAt: now(), version, fields };
			unsaved.add(flush);
			saveOnLeaving();
			clearTimeout(timer);
			if (now() - since >= LONGEST_MS) void flush();
			else timer = setTimeout(flush, PAUSE_MS);
		},
		async keepFiles(files) {
			await keep('files', { id, account, files } satisfies KeptFiles).catch(() => onsave?.(null));
		},
		async done() {
			clearTimeout(timer);
			unsaved.delete(flush);
			waiting = null;
			await saving;
			await drop(id, 'drafts', 'files').catch(() => undefined);
			id = newIdem();
		},
		goOn(draft) {
			id = draft.id;
		}
	};
}

/** How each pen saves that has something waiting. */
const unsaved = new Set<() => Promise<void>>();
let listening = false;

/** At the first sign that a page is left, or a phone put away: at the last one it may be too late. */
function saveOnLeaving(): void {
	if (listening) return;
	listening = true;
	const saveAll = () => {
		for (const save of unsaved) void save();
	};
	addEventListener('beforeunload', saveAll);
	addEventListener('pagehide', saveAll);
	document.addEventListener('visibilitychange', saveAll);
}

function isOld({ savedAt }: Draft): boolean {
	return now() - savedAt > KEPT_MS;
}

function isDraft(value: unknown): value is Draft {
	return (
		typeof value === 'object' &&
		value !== null &&
		'key' in value &&
		'savedAt' in value &&
		'fields' in value &&
		Array.isArray(value.fields)
	);
}

function isKeptFiles(value: unknown): value is KeptFiles {
	return (
		typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files)
	);
}
