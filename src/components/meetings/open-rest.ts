import type { InvitedLine } from '#domain/attendance/queries.ts';

/** The invitations of a list about which nothing was said yet. */
export interface OpenRest {
	/** Their numbers, for the form. */
	readonly open: string;
	readonly count: number;
	/** How many of them are not among the lines that are shown. */
	readonly elsewhere: number;
	/** How many announced a substitute, and how many that they will not come. */
	readonly substitutes: number;
	readonly declined: number;
}

/** What is open of a list, or null where nothing is. */
export function openRest(
	all: readonly InvitedLine[],
	shown: readonly { readonly line: InvitedLine }[]
): OpenRest | null {
	const open = all.filter(({ row }) => row.choice === null);
	if (open.length === 0) return null;
	const answered = (answer: string) =>
		open.filter(({ invitation }) => invitation.answer === answer).length;
	return {
		open: open.map(({ invitation }) => invitation.id).join(' '),
		count: open.length,
		elsewhere: open.length - shown.filter(({ line }) => line.row.choice === null).length,
		substitutes: answered('substitute'),
		declined: answered('declined')
	};
}
