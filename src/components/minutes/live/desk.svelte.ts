import { indexOf } from '#domain/minutes/composing/choices.ts';
import { isEnded, readCommand } from '#domain/minutes/composing/commands.ts';
import type { Command } from '#domain/minutes/composing/commands.ts';
import { fieldsOf, isEmpty } from '#domain/minutes/composing/fields.ts';
import type { Corrections, Field, Kept } from '#domain/minutes/composing/fields.ts';
import { linesOf } from '#domain/minutes/composing/pasted.ts';
import { penOf, readWith } from '#domain/minutes/composing/line.ts';
import type { Pen } from '#domain/minutes/composing/line.ts';
import { plainSaid } from '#domain/minutes/composing/said.ts';
import type { MinutesPage } from '#domain/minutes/queries.ts';
import { now } from '#lib/clock.ts';
import { inOrder } from '#lib/browser/entry.ts';
import type { Entry } from '#lib/browser/entry.ts';
import type { Outbox } from '#lib/browser/outbox.ts';
import { newIdem } from '#lib/forms/idem.ts';
import { choicesOf, dueContext } from './choosing.ts';
import { draftFields } from './draft.ts';
import { lastNumber, lastResolution, nextUnder, resolutionOf, waitingLines } from './place.ts';
import type { Under } from './place.ts';
import { penFrom } from './pens.ts';

/** A record that is stored and being corrected. */
export interface Correcting {
	/** What it is called: "6.2". */
	readonly name: string;
	readonly address: string;
	readonly version: number;
	readonly kept: Kept;
	readonly agendaItemId: number | null;
	/** True where what is typed is the reason for taking it back. */
	readonly withdraws?: boolean;
}

/** What was typed and is not yet a line. */
export interface Draft {
	readonly text: string;
	readonly pen: Pen;
	readonly itemId: number | null;
	readonly corrections: Corrections;
}

const BEGUN = { attempts: 0, notBefore: 0, state: 'sending', stored: true } as const;

export type Desk = ReturnType<typeof createDesk>;

/** The minute-taker's desk: what is being typed, under which item, and the lines that are on their way. */
export function createDesk(page: () => MinutesPage, box: Promise<Outbox>, begin: Draft) {
	let text = $state(begin.text);
	let pen = $state.raw<Pen>(begin.pen);
	let itemId = $state(begin.itemId);
	let corrections = $state.raw<Corrections>(begin.corrections);
	let chosen = $state.raw<Under | null>(null);
	let correcting = $state.raw<Correcting | null>(null);
	let entries = $state.raw<readonly Entry[]>([]);
	// From Enter until the outbox shows the line, and from its arrival until the page does: nothing blinks.
	let begun = $state.raw<readonly Entry[]>([]);
	let landed = $state.raw<readonly Entry[]>([]);
	// The outbox may let go of a line a moment before it says that it has arrived.
	let seen: readonly Entry[] = [];

	const options = $derived(page().options);
	const index = $derived(indexOf(choicesOf(options, pen.line)));
	const due = $derived(dueContext(options));
	const setting = $derived({ index, due });
	const read = $derived(correcting?.withdraws ? plainSaid(text) : readWith(pen, text, setting));
	const lines = $derived(linesOf(text));
	const waiting = $derived(waitingLines(page(), inOrder([...landed, ...entries, ...begun])));
	const under = $derived(chosen ?? lastResolution(page(), waiting, itemId));
	const number = $derived.by(() => {
		if (correcting) return correcting.name;
		if (pen.line === 'note') return '';
		if (pen.line === 'commitment') return under ? nextUnder(page(), waiting, under) : '';
		const sent = waiting.filter((one) => one.line === 'resolution' && !one.corrects).length;
		return String(lastNumber(page()) + sent + 1);
	});
	/** Nothing of a line above *biasa* is kept in the browser. */
	const keep = $derived.by(() => {
		const section = page().sections.find((one) => (one.item?.id ?? null) === itemId);
		const parent = section?.resolutions.find(
			(one) => under && 'id' in under && one.id === under.id
		);
		return [page().meeting, section?.item, parent].every(
			(one) => (one?.confidentiality ?? 'ordinary') === 'ordinary'
		);
	});

	function clear(): void {
		text = '';
		corrections = {};
		correcting = null;
	}

	function fieldsToSend(): Field[] {
		if (correcting?.withdraws)
			return [
				['reason', text],
				['named', correcting.name],
				['agendaItemId', String(correcting.agendaItemId ?? '')]
			];
		return [
			...fieldsOf(read, {
				agendaItemId: correcting ? correcting.agendaItemId : itemId,
				corrections,
				kept: correcting?.kept ?? []
			}),
			...draftFields({ text, pen, itemId, corrections }).filter(
				([name]) => name === 'typed' || name.startsWith('by.')
			),
			...(correcting ? [['version', String(correcting.version)] as const] : [])
		];
	}

	async function send(): Promise<Entry> {
		const { meeting } = page();
		const fields = fieldsToSend();
		const into = read.line === 'commitment' && !correcting ? under : null;
		if (into && 'id' in into) fields.push(['resolutionId', String(into.id)]);
		const posting = {
			id: newIdem(),
			queue: `minutes/${meeting.id}`,
			address: correcting?.address ?? `/meetings/${meeting.id}/minutes?/${read.line}`,
			page: `/meetings/${meeting.id}/minutes`,
			title: meeting.title,
			fields,
			keep,
			...(into && 'entry' in into
				? { fills: [{ field: 'resolutionId', from: into.entry, match: 'resolution-(\\d+)' }] }
				: {})
		};
		clear();
		const entry = { ...posting, account: '', madeAt: now(), ...BEGUN };
		begun = [...begun, entry];
		return (await box).post(posting);
	}

	return {
		get text() {
			return text;
		},
		set text(typed) {
			text = typed;
		},
		get pen() {
			return pen;
		},
		get itemId() {
			return itemId;
		},
		get corrections() {
			return corrections;
		},
		get correcting() {
			return correcting;
		},
		get setting() {
			return setting;
		},
		get read() {
			return read;
		},
		/** What was typed in several lines, each of which may be a record of its own. */
		get lines() {
			return correcting ? [] : lines;
		},
		get waiting() {
			return waiting;
		},
		get under() {
			return under;
		},
		get number() {
			return number;
		},
		get keep() {
			return keep;
		},
		get draft(): Draft {
			return { text, pen, itemId, corrections };
		},
		/** Whether the line would say anything; a commitment needs a resolution to come out of. */
		get lacks(): 'text' | 'resolution' | null {
			if (isEmpty(read)) return 'text';
			return pen.line === 'commitment' && !correcting && !under ? 'resolution' : null;
		},
		show(sent: readonly Entry[]): void {
			const shown = (one: Entry) => sent.some((other) => other.id === one.id);
			begun = begun.filter((one) => !shown(one));
			seen = [...seen.filter((one) => !shown(one)), ...sent];
			entries = sent.filter((one) => !landed.some((other) => other.id === one.id));
		},
		/** A line has arrived: it is drawn on until the page shows it. */
		land(id: string): void {
			const arrived = [...seen, ...begun].filter((one) => one.id === id).slice(0, 1);
			landed = [...landed, ...arrived];
			entries = entries.filter((one) => one.id !== id);
			begun = begun.filter((one) => one.id !== id);
		},
		/** Forgets the lines that have arrived, once the page shows them. */
		settle(ids: readonly string[]): void {
			landed = landed.filter((one) => !ids.includes(one.id));
		},
		landedIds: () => landed.map((one) => one.id),
		take(up: Pen): void {
			pen = up;
			if (up.line !== 'commitment') chosen = null;
		},
		/** The kind of a resolution or note, chosen from the list. */
		takeKind(kind: string): void {
			pen = penFrom(pen.line, kind) ?? pen;
		},
		goTo(id: number | null): void {
			itemId = id;
			chosen = null;
		},
		choose(to: Under | null): void {
			chosen = to;
		},
		correct(by: Corrections): void {
			corrections = { ...corrections, ...by };
		},
		/** Takes a line up again: what was typed, and for a stored one how it is saved. */
		takeUp(draft: Draft, stored: Correcting | null): void {
			({ text, pen, itemId, corrections } = draft);
			correcting = stored;
		},
		clear,
		send,
		/** A slash word that is complete; its kind of line is taken up, what goes elsewhere is handed back. */
		command(whole: boolean): Command | null {
			if (correcting) return null;
			const found = readCommand(text);
			if (!found || !(whole || isEnded(text, found))) return null;
			const { command, rest } = found;
			text = rest;
			if (!('line' in command)) return command;
			pen = penOf(command);
			chosen =
				command.line === 'commitment' && command.under !== null
					? resolutionOf(page(), waiting, command.under)
					: null;
			return null;
		}
	};
}
