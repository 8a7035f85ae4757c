import { rewritePromise, rewriteSaid } from '#domain/minutes/composing/rewriting.ts';
import type { MinutesPage, SheetResolution } from '#domain/minutes/queries.ts';
import type { Desk } from './desk.svelte.ts';
import { penFrom } from './pens.ts';
import { sectionOf } from './place.ts';

/**
 * Takes up what was withdrawn last under the item, to be written again: its number stays withdrawn and
 * the line bears the next one. What stands there again already is passed over; false where nothing is left.
 */
export function takeUpWithdrawn(page: MinutesPage, desk: Desk): boolean {
	const section = sectionOf(page, desk.itemId);
	const open = section?.item?.confidentiality ?? page.meeting.confidentiality;
	// A line cannot say that it is stricter than what stands around it: such a one has its form.
	const resolutions = (section?.resolutions ?? [])
		.filter((one) => one.confidentiality === open)
		.map((one) => ({
			...one,
			commitments: one.commitments.filter((own) => own.confidentiality === open)
		}));
	const takes = [() => resolutionAgain(resolutions, desk), () => promiseAgain(resolutions, desk)];
	if (desk.pen.line === 'commitment') takes.reverse();
	return takes.some((take) => take());
}

function resolutionAgain(resolutions: readonly SheetResolution[], desk: Desk): boolean {
	const standing = resolutions.filter((one) => one.withdrawnAt === null);
	const gone = resolutions
		.filter((one) => one.withdrawnAt !== null)
		.filter((one) => !standing.some((other) => other.text === one.text))
		.sort((a, b) => (a.withdrawnAt ?? 0) - (b.withdrawnAt ?? 0))
		.at(-1);
	const pen = gone && penFrom('resolution', gone.kind);
	if (!gone || !pen) return false;
	takeUp(desk, rewriteSaid(gone, pen));
	return true;
}

function promiseAgain(resolutions: readonly SheetResolution[], desk: Desk): boolean {
	const all = resolutions.flatMap((one) => one.commitments.map((own) => ({ under: one, own })));
	const isGone = ({ own }: (typeof all)[number]) => own.state === 'cancelled';
	const gone = all.findLast(
		(one) =>
			isGone(one) &&
			!all.some((other) => !isGone(other) && other.own.description === one.own.description)
	);
	if (!gone) return false;
	takeUp(desk, rewritePromise(gone.own, desk.setting));
	const { id, number, withdrawnAt } = gone.under;
	desk.choose(withdrawnAt === null ? { id, number } : null);
	return true;
}

function takeUp(desk: Desk, { pen, text, corrections }: ReturnType<typeof rewritePromise>): void {
	desk.takeUp({ text, pen, itemId: desk.itemId, corrections }, null);
}
