import type { AttendanceSheet, InvitedLine, WalkInLine } from '#domain/attendance/queries.ts';
import type { AttendanceChoice } from '#domain/attendance/kinds.ts';
import { bareTitle } from './bare-title.ts';
import type { Capacity, Sex } from '#domain/people/capacity.ts';

/** One row of the signed list; what is not known is left for the pen. */
export interface PaperRow {
	readonly name: string | null;
	readonly post: string | null;
	readonly institution: string | null;
	readonly sex: Sex | null;
	readonly note: string | null;
}

export interface PaperWords {
	readonly choices: Readonly<Record<AttendanceChoice, string>>;
	readonly onBehalf: (whom: string) => string;
	/** The number of the surat tugas, in words. */
	readonly letter: (number: string) => string;
	/** As they stand before a title: `Plt.` */
	readonly capacities: Readonly<Record<Capacity, string>>;
}

/** Empty rows for those who come uninvited. */
export const EMPTY_ROWS = 10;

const EMPTY: PaperRow = { name: null, post: null, institution: null, sex: null, note: null };

/** The invited with the names that are known, and empty rows; or what was recorded, with the others. */
export function paperRows(sheet: AttendanceSheet, blank: boolean, words: PaperWords): PaperRow[] {
	if (blank) {
		const rows = sheet.invited.map(({ invitation }) => expected(invitation, words));
		return [...rows, ...Array.from({ length: EMPTY_ROWS }, () => EMPTY)];
	}
	return [
		...sheet.invited.filter(({ row }) => row.choice !== null).map((line) => recorded(line, words)),
		...sheet.walkIns.map(walkIn)
	];
}

function expected(invitation: InvitedLine['invitation'], words: PaperWords): PaperRow {
	const { kind, invitee, holder, substituteName, substituteTitle } = invitation;
	const institution = invitation.institution?.acronym ?? invitation.institution?.name ?? null;
	const rest = { institution, sex: null };
	if (invitation.answer === 'substitute')
		return { ...rest, name: substituteName, post: substituteTitle, note: words.onBehalf(invitee) };
	if (kind === 'guest') return { ...rest, name: invitee, post: invitation.guestTitle, note: null };
	if (kind === 'institution') return { ...rest, name: null, post: null, note: null };
	const acting =
		holder && holder.capacity !== 'definitive' ? words.capacities[holder.capacity] : null;
	const title = bareTitle(invitee, invitation.institution);
	const post = acting ? `${acting} ${title}` : title;
	return { ...rest, name: holder?.name ?? null, post, note: null };
}

function recorded({ invitation, row }: InvitedLine, words: PaperWords): PaperRow {
	const came = row.choice === 'present' || row.choice === 'represented';
	const forPost =
		invitation.kind === 'post' ? bareTitle(invitation.invitee, invitation.institution) : null;
	const behalf = [
		words.onBehalf(invitation.invitee),
		row.assignmentLetter && words.letter(row.assignmentLetter)
	];
	return {
		name: row.name ?? (came ? null : invitation.invitee),
		post: row.title ?? (row.choice === 'represented' ? null : forPost),
		institution: invitation.institution?.acronym ?? invitation.institution?.name ?? null,
		sex: row.sex,
		note:
			row.choice === 'represented'
				? behalf.filter(Boolean).join(', ')
				: came || row.choice === null
					? null
					: [words.choices[row.choice], row.reason].filter(Boolean).join(': ')
	};
}

function walkIn(line: WalkInLine): PaperRow {
	return {
		name: line.row.name ?? line.describedAs,
		post: line.post && bareTitle(line.post, line.institution),
		institution: line.institution?.acronym ?? line.institution?.name ?? null,
		sex: line.row.sex,
		note: null
	};
}
