import { fileUnderWay } from '#lib/browser/progress.ts';
import { sizeOf } from '#lib/browser/entry.ts';
import type { Entry } from '#lib/browser/entry.ts';
import type { Way } from '#lib/browser/send.ts';
import { fileSize } from '#lib/format/numbers.ts';
import { outboxWords } from '#messages/outbox.ts';
import type { Language } from '#messages/words.ts';

/** Where an entry stands, in two or three words. */
export function wordState({ state, reason }: Entry, language: Language): string {
	const t = outboxWords[language];
	if (state === 'sending') return t.sending;
	if (state === 'refused') return t.refused;
	if (state === 'signed_out') return t.signedOut;
	if (reason === 'server') return t.waitingServer;
	return reason === 'earlier' ? t.waitingEarlier : t.waitingNetwork;
}

/** The same, with how much it is where files go along: "Menunggu jaringan · 476 kB". */
export function wordEntry(entry: Entry, language: Language): string {
	const state = wordState(entry, language);
	return entry.files?.length ? `${state} · ${fileSize(sizeOf(entry), language)}` : state;
}

/** How far an entry is: "Berkas 2 dari 4, 180 kB dari 300 kB". */
export function wordWay({ files = [] }: Entry, way: Way, language: Language): string {
	const t = outboxWords[language];
	const size = (bytes: number) => fileSize(bytes, language);
	const one = fileUnderWay(
		files.map(({ file }) => file.size),
		way
	);
	return one
		? t.fileUnderWay(one.file, one.of, size(one.sent), size(one.size))
		: t.underWay(size(way.sent), size(way.total));
}

const MOST_WRITTEN = 120;

/** What somebody wrote in a form, by which they know it again: the longest of its texts, or its beginning. */
export function writtenIn(fields: Entry['fields']): string {
	const texts = fields.map(([, value]) => value.trim()).filter((value) => /\s/.test(value));
	const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
	const line = longest.replaceAll(/\s+/g, ' ');
	if (line.length <= MOST_WRITTEN) return line;
	return `${line.slice(0, line.lastIndexOf(' ', MOST_WRITTEN))} …`;
}
