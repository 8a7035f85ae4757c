import { rewritePromise, rewriteSaid } from '#domain/minutes/composing/rewriting.ts';
import type { Rewriting } from '#domain/minutes/composing/rewriting.ts';
import type { MinutesPage, SheetResolution } from '#domain/minutes/queries.ts';
import { draftOf } from './draft.ts';
import type { Correcting, Desk } from './desk.svelte.ts';
import { sectionOf } from './place.ts';
import type { WaitingLine } from './place.ts';
import { penFrom } from './pens.ts';
import type { Saving } from './saving.svelte.ts';

/** Takes up the line that was written last: one that waits, or the last of the item; false where there is none. */
export async function takeUpLast(page: MinutesPage, desk: Desk, saving: Saving): Promise<boolean> {
	const waiting = desk.waiting.findLast(({ entry }) => !saving.arrived(entry));
	if (waiting && (await takeUpWaiting(waiting, desk, saving))) return true;
	const section = sectionOf(page, desk.itemId);
	const open = section?.resolutions.filter((one) => one.withdrawnAt === null) ?? [];
	const resolution = open.at(-1);
	const note = section?.notes.at(-1);
	if (note && (desk.pen.line === 'note' || !resolution)) return takeUpNote(page, desk, note.id);
	if (!resolution) return false;
	const promise = resolution.commitments.findLast((one) => one.state === 'drafted');
	if (promise && desk.pen.line !== 'resolution') takeUpPromise(desk, resolution, promise.id);
	else takeUpResolution(page, desk, resolution);
	return true;
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

/** Takes up a stored commitment by its row number. */
export function takeUpPromise(desk: Desk, resolution: SheetResolution, id: number): void {
	const stored = resolution.commitments.find((one) => one.id === id);
	if (!stored) return;
	takeUp(desk, rewritePromise(stored, desk.setting), {
		name: `${resolution.number}.${stored.number}`,
		address: `/commitments/${id}/edit?/complete`,
		version: stored.version,
		agendaItemId: resolution.agendaItemId
	});
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

function takeUpNote(page: MinutesPage, desk: Desk, id: number): boolean {
	const stored = page.sections.flatMap((section) => section.notes).find((one) => one.id === id);
	if (!stored) return false;
	takeUp(desk, rewriteSaid(stored, penFrom('note', stored.kind) ?? desk.pen), {
		name: '',
		address: `/meetings/${page.meeting.id}/notes/${id}?/change`,
		version: stored.version,
		agendaItemId: stored.agendaItemId
	});
	return true;
}

function takeUp(desk: Desk, rewriting: Rewriting, of: Omit<Correcting, 'kept'>): void {
	const { pen, text, corrections, kept } = rewriting;
	desk.takeUp({ text, pen, itemId: desk.itemId, corrections }, { ...of, kept });
}
