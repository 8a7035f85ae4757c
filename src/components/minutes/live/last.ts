import { rewritePromise, rewriteSaid } from '#domain/minutes/composing/rewriting.ts';
import type { Pen } from '#domain/minutes/composing/line.ts';
import type { Rewriting } from '#domain/minutes/composing/rewriting.ts';
import type { NoteLine } from '#domain/minutes/lines.ts';
import type { MinutesPage, SheetResolution } from '#domain/minutes/queries.ts';
import { draftOf } from './draft.ts';
import type { Correcting, Desk } from './desk.svelte.ts';
import { sectionOf } from './place.ts';
import type { WaitingLine } from './place.ts';
import { COMMITMENT_PEN, penFrom } from './pens.ts';
import type { Saving } from './saving.svelte.ts';

/** Takes up the line that was written last: one that waits, or the last of the item; false where there is none. */
export async function takeUpLast(page: MinutesPage, desk: Desk, saving: Saving): Promise<boolean> {
	const waiting = desk.waiting.findLast(({ entry }) => !saving.arrived(entry));
	if (waiting && (await takeUpWaiting(waiting, desk, saving))) return true;
	const last = lastStored(page, desk);
	last?.take();
	return last !== null;
}

/** Asks why the line that was written last is withdrawn: what is typed is the reason; false where none is stored. */
export function takeUpWithdrawal(page: MinutesPage, desk: Desk): boolean {
	const last = lastStored(page, desk);
	if (!last) return false;
	const { pen, name, address, version } = last;
	desk.takeUp(
		{ text: '', pen, itemId: desk.itemId, corrections: {} },
		{
			...{ name, version, kept: [], agendaItemId: desk.itemId, withdraws: true },
			address: `${address}?/withdraw`
		}
	);
	return true;
}

/** How many commitments fall with the resolution that is being withdrawn. */
export function fallsWith(page: MinutesPage, { correcting, pen }: Desk): number {
	if (pen.line !== 'resolution') return 0;
	const all = page.sections.flatMap((section) => section.resolutions);
	const one = all.find(({ number }) => String(number) === correcting?.name);
	return one?.commitments.filter(({ state }) => state === 'drafted').length ?? 0;
}

interface Stored {
	readonly pen: Pen;
	/** What it is called; a note has no number. */
	readonly name: string;
	readonly version: number;
	/** Its own page. */
	readonly address: string;
	take(): unknown;
}

/** The last line of the item, of the kind that is being written. */
function lastStored(page: MinutesPage, desk: Desk): Stored | null {
	const meeting = `/meetings/${page.meeting.id}`;
	const section = sectionOf(page, desk.itemId);
	const open = section?.resolutions.filter((one) => one.withdrawnAt === null) ?? [];
	const resolution = open.at(-1);
	const note = section?.notes.at(-1);
	if (note && (desk.pen.line === 'note' || !resolution))
		return {
			...{ pen: penFrom('note', note.kind) ?? desk.pen, name: '', version: note.version },
			address: `${meeting}/notes/${note.id}`,
			take: () => takeUpNote(page, desk, note)
		};
	if (!resolution) return null;
	const promise = resolution.commitments.findLast((one) => one.state === 'drafted');
	const number = String(resolution.number);
	return promise && desk.pen.line !== 'resolution'
		? {
				...{ pen: COMMITMENT_PEN, name: `${number}.${promise.number}`, version: promise.version },
				address: `/commitments/${promise.id}/edit`,
				take: () => takeUpPromise(page, desk, promise.id)
			}
		: {
				...{ pen: penFrom('resolution', resolution.kind) ?? desk.pen, name: number },
				version: resolution.version,
				address: `${meeting}/resolutions/${resolution.id}`,
				take: () => takeUpResolution(page, desk, resolution)
			};
}

/** Takes a line back that has not arrived, to be written on. */
export async function takeUpWaiting(
	{ entry, line, itemId, corrects }: WaitingLine,
	desk: Desk,
	saving: Saving
): Promise<boolean> {
	if (corrects) return false;
	const taken = await saving.take(entry.id);
	if (!taken) return false;
	const fallback = { ...desk.draft, itemId };
	const kind = taken.fields.find(([name]) => name === 'kind')?.[1] ?? '';
	const pen = penFrom(line, kind) ?? desk.pen;
	desk.takeUp({ ...draftOf(taken.fields, fallback), pen, itemId }, null);
	return true;
}

/** Takes up a stored commitment by its row number; false where the sheet has none of that number. */
export function takeUpPromise(page: MinutesPage, desk: Desk, id: number): boolean {
	const all = page.sections.flatMap((section) => section.resolutions);
	const resolution = all.find(({ commitments }) => commitments.some((one) => one.id === id));
	const stored = resolution?.commitments.find((one) => one.id === id);
	if (!resolution || !stored) return false;
	takeUp(desk, rewritePromise(stored, desk.setting), {
		name: `${resolution.number}.${stored.number}`,
		address: `/commitments/${id}/edit?/complete`,
		version: stored.version,
		agendaItemId: resolution.agendaItemId
	});
	return true;
}

function takeUpResolution(page: MinutesPage, desk: Desk, stored: SheetResolution): void {
	const pen = penFrom('resolution', stored.kind) ?? desk.pen;
	takeUp(desk, rewriteSaid(stored, pen), {
		name: String(stored.number),
		address: `/meetings/${page.meeting.id}/resolutions/${stored.id}?/change`,
		version: stored.version,
		agendaItemId: stored.agendaItemId
	});
}

function takeUpNote(page: MinutesPage, desk: Desk, stored: NoteLine): void {
	takeUp(desk, rewriteSaid(stored, penFrom('note', stored.kind) ?? desk.pen), {
		name: '',
		address: `/meetings/${page.meeting.id}/notes/${stored.id}?/change`,
		version: stored.version,
		agendaItemId: stored.agendaItemId
	});
}

function takeUp(desk: Desk, rewriting: Rewriting, of: Omit<Correcting, 'kept'>): void {
	const { pen, text, corrections, kept } = rewriting;
	desk.takeUp({ text, pen, itemId: desk.itemId, corrections }, { ...of, kept });
}
