import type { InvitationLine } from '#domain/invitations/queries.ts';

/** Fifty lines stay within what a form may send and what a phone can load. */
const LINES_PAGE = 50;

/** One page of a list of invitees. */
export interface LinesOfPage<Line> {
	/** Each with its place in the whole list. */
	readonly lines: readonly { readonly line: Line; readonly place: number }[];
	readonly page: number;
	readonly pages: number;
}

interface Asked<Line> {
	readonly q: string;
	readonly page: number;
	/** Only these; all where nothing is said. */
	readonly among?: (line: Line) => boolean;
	/** By what a line is found, in any order. */
	readonly textOf: (line: Line) => readonly (string | null | undefined)[];
}

/** The lines of one page, narrowed by a search. */
export function linesOfPage<Line>(
	all: readonly Line[],
	{ q, page: asked, among = () => true, textOf }: Asked<Line>
): LinesOfPage<Line> {
	const wanted = q.toLowerCase();
	const found = all
		.map((line, index) => ({ line, place: index + 1 }))
		.filter(({ line }) => among(line) && textOf(line).join(' ').toLowerCase().includes(wanted));
	const pages = Math.max(1, Math.ceil(found.length / LINES_PAGE));
	const page = Math.min(asked, pages);
	return { lines: found.slice((page - 1) * LINES_PAGE, page * LINES_PAGE), page, pages };
}

/** By what an invitee is found: name, institution, who holds the post, who comes instead. */
export function textOfInvitee(line: InvitationLine): readonly (string | null | undefined)[] {
	return [
		line.invitee,
		line.institution?.name,
		line.institution?.acronym,
		line.holder?.name,
		line.guestTitle,
		line.substituteName
	];
}

/** The page on which a place of the whole list stands; places from 0. */
export function pageOfPlace(place: number): number {
	return Math.floor(Math.max(0, place) / LINES_PAGE) + 1;
}

/** The address of one line: the page of its place in the whole list, and where it stands there. */
export function addressOfLine(list: string, place: number, id: number): string {
	const page = pageOfPlace(place);
	return `${list}${page > 1 ? `?page=${page}` : ''}#i${id}`;
}
