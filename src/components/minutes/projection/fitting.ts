import type { ProjectedResolution } from '#domain/minutes/projection.ts';

type Actions = ProjectedResolution['commitments'];

/** Height of the letters of a wording in hundredths of the screen's shorter side, the largest first. */
export const SIZES = [6.8, 5.4, 4.4] as const;

/** What one screen holds of a resolution. */
export interface Fitting {
	/** Into `SIZES`. */
	readonly size: number;
	/** Never empty; a resolution without commitments has one page without any. */
	readonly pages: readonly Actions[];
}

/**
 * How large a resolution can stand on a wall with all its commitments, and which of them come on a further
 * page where even the smallest letters would not do: nobody at the back reads smaller ones. Estimated for
 * the narrowest wall in use (4:3) from how wide the letters of our typefaces are on average, so that it
 * holds without scripts.
 */
export function fittingOf({ text, commitments }: ProjectedResolution): Fitting {
	const size = SIZES.findIndex((one) => heightOf(text, commitments, one) <= ROOM);
	if (size >= 0) return { size, pages: [commitments] };
	const smallest = SIZES.length - 1;
	const pages: ProjectedResolution['commitments'][number][][] = [[]];
	for (const action of commitments) {
		const page = pages.at(-1) ?? [];
		const fits = heightOf(text, [...page, action], SIZES[smallest] ?? 0) <= ROOM;
		if (fits || page.length === 0) page.push(action);
		else pages.push([action]);
	}
	return { size: smallest, pages };
}

/** What lies between the lines on top and at the foot, in hundredths of the shorter side. */
const ROOM = 76;
/** What a line of the wording, and one of a commitment, may be wide on a wall of 4:3. */
const WORDING = 112;
const ACTION = 56;
/** Of the height of a letter. */
const WIDTH = 0.46;
const ACTION_SIZE = 3.9 / 6.8;

function heightOf(text: string, actions: Actions, size: number): number {
	const small = size * ACTION_SIZE;
	const wording = linesOf(text, WORDING, size) * size * 1.22;
	const rows = actions.map(
		({ description }) => linesOf(description, ACTION, small) * small * 1.35 + 2.6
	);
	const heading = actions.length > 0 ? 7 : 0;
	return wording + heading + rows.reduce((sum, height) => sum + height, 0);
}

function linesOf(text: string, width: number, size: number): number {
	return Math.ceil(text.length / Math.floor(width / (size * WIDTH)));
}
