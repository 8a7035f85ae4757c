import type { InvitedLine } from '#domain/attendance/queries.ts';

/** One form of fifty lines stays within what a form may send and what a phone can load. */
const LINES_PAGE = 50;

/** The invited of one page, each with its place in the whole list; narrowed by a search. */
export function linesOfPage(
	invited: readonly InvitedLine[],
	q: string,
	asked: number
): {
	readonly lines: readonly { readonly line: InvitedLine; readonly place: number }[];
	readonly page: number;
	readonly pages: number;
} {
	const wanted = q.toLowerCase();
	const found = invited
		.map((line, index) => ({ line, place: index + 1 }))
		.filter(({ line }) => textOf(line).includes(wanted));
	const pages = Math.max(1, Math.ceil(found.length / LINES_PAGE));
	const page = Math.min(asked, pages);
	return { lines: found.slice((page - 1) * LINES_PAGE, page * LINES_PAGE), page, pages };
}

function textOf({ invitation, row }: InvitedLine): string {
	return [
		invitation.invitee,
		invitation.institution?.name,
		invitation.institution?.acronym,
		invitation.holder?.name,
		row.name
	]
		.join(' ')
		.toLowerCase();
}
