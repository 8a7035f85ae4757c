import type { MinutesPage, SheetResolution, SheetSection } from '#domain/minutes/queries.ts';
import type { Entry } from '#lib/browser/entry.ts';

/** Under which resolution a commitment is written: one that is stored, or one that is on its way. */
export type Under =
	| { readonly id: number; readonly number: number }
	| { readonly entry: string; readonly number: number };

/** A line on its way, with what it is. */
export interface WaitingLine {
	readonly entry: Entry;
	readonly line: 'note' | 'resolution' | 'commitment';
	/** The agenda item under which it is drawn. */
	readonly itemId: number | null;
	/** The number that it will bear if nobody else writes meanwhile; empty where it has none or keeps its own. */
	readonly number: string;
	/** True for a correction or withdrawal of what is already stored. */
	readonly corrects: boolean;
}

/** The lines of the outbox in their order, each with its place on the sheet. */
export function waitingLines(page: MinutesPage, entries: readonly Entry[]): WaitingLine[] {
	const lines: WaitingLine[] = [];
	let last = lastNumber(page);
	const made = new Map<string, number>();
	for (const entry of entries) {
		const form = /\?\/(\w+)/.exec(entry.address)?.[1] ?? '';
		const value = (name: string) => entry.fields.find(([own]) => own === name)?.[1] ?? '';
		const corrects = form === 'change' || form === 'complete' || form === 'withdraw';
		const item = value('agendaItemId');
		const itemId = item === '' ? null : Number(item);
		if (form === 'resolution' || (corrects && entry.address.includes('/resolutions/'))) {
			const number = corrects ? '' : String(++last);
			made.set(entry.id, last);
			lines.push({ entry, line: 'resolution', itemId, number, corrects });
		} else if (form === 'note' || (corrects && entry.address.includes('/notes/')))
			lines.push({ entry, line: 'note', itemId, number: '', corrects });
		else
			lines.push(
				commitmentLine(page, entry, { lines, made, corrects, under: value('resolutionId') })
			);
	}
	return lines;
}

/** The section of an agenda item; of none, the one outside the agenda. */
export function sectionOf(page: MinutesPage, itemId: number | null): SheetSection | undefined {
	return page.sections.find((section) => (section.item?.id ?? null) === itemId);
}

/** The resolution to which a commitment belongs that is written now: the last of the item, or of all. */
export function lastResolution(
	page: MinutesPage,
	waiting: readonly WaitingLine[],
	itemId: number | null
): Under | null {
	const sent = waiting.filter((one) => one.line === 'resolution' && !one.corrects);
	const onItsWay = sent.findLast((one) => one.itemId === itemId);
	if (onItsWay) return { entry: onItsWay.entry.id, number: Number(onItsWay.number) };
	const here = standing(sectionOf(page, itemId)?.resolutions ?? []).at(-1);
	if (here) return { id: here.id, number: here.number };
	const late = sent.at(-1);
	if (late) return { entry: late.entry.id, number: Number(late.number) };
	const all = standing(page.sections.flatMap((section) => section.resolutions));
	const found = [...all].sort((a, b) => a.number - b.number).at(-1);
	return found ? { id: found.id, number: found.number } : null;
}

/** The standing resolution of a number, stored or on its way. */
export function resolutionOf(
	page: MinutesPage,
	waiting: readonly WaitingLine[],
	number: number
): Under | null {
	const stored = standing(page.sections.flatMap((section) => section.resolutions)).find(
		(one) => one.number === number
	);
	if (stored) return { id: stored.id, number };
	const sent = waiting.find((one) => one.line === 'resolution' && one.number === String(number));
	return sent ? { entry: sent.entry.id, number } : null;
}

/** The number that a commitment under this resolution will bear. */
export function nextUnder(
	page: MinutesPage,
	waiting: readonly WaitingLine[],
	under: Under
): string {
	const stored = page.sections
		.flatMap((section) => section.resolutions)
		.find((one) => 'id' in under && one.id === under.id);
	const last = Math.max(0, ...(stored?.commitments.map((one) => one.number) ?? []));
	const sent = waiting.filter((one) => one.number.startsWith(`${under.number}.`)).length;
	return `${under.number}.${last + sent + 1}`;
}

/** The highest number given; a withdrawn one stays taken. */
export function lastNumber(page: MinutesPage): number {
	return Math.max(
		0,
		...page.sections.flatMap((section) => section.resolutions.map((one) => one.number))
	);
}

interface Around {
	readonly lines: readonly WaitingLine[];
	readonly made: ReadonlyMap<string, number>;
	readonly corrects: boolean;
	readonly under: string;
}

function commitmentLine(page: MinutesPage, entry: Entry, around: Around): WaitingLine {
	const { lines, made, corrects } = around;
	const from = entry.fills?.[0]?.from;
	const parent = lines.find((one) => one.entry.id === from);
	const section = page.sections.find((one) =>
		one.resolutions.some(
			(resolution) =>
				String(resolution.id) === around.under ||
				resolution.commitments.some((own) => entry.address.startsWith(`/commitments/${own.id}/`))
		)
	);
	const stored = section?.resolutions.find((one) => String(one.id) === around.under);
	const under: Under | null = stored
		? { id: stored.id, number: stored.number }
		: from
			? { entry: from, number: made.get(from) ?? 0 }
			: null;
	return {
		...{ entry, line: 'commitment', corrects },
		itemId: parent ? parent.itemId : (section?.item?.id ?? null),
		number: under && !corrects ? nextUnder(page, lines, under) : ''
	};
}

function standing(resolutions: readonly SheetResolution[]): SheetResolution[] {
	return resolutions.filter((one) => one.withdrawnAt === null);
}
