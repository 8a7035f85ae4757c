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
	/** For whom they come, under the name. */
	readonly behalf: string | null;
	/** Why nobody signs here. */
	readonly away: string | null;
}

export interface PaperWords {
	readonly choices: Readonly<Record<AttendanceChoice, string>>;
	readonly onBehalf: (whom: string) => string;
	/** The number of the surat tugas, in words. */
	readonly letter: (number: string) => string;
	/** As they stand before a title: `Plt.` */
	readonly capacities: Readonly<Record<Capacity, string>>;
}

/** Empty rows for those who come uninvited; fewer under a long list, which they would push to one sheet more. */
export const EMPTY_ROWS = { short: 10, long: 5 };
const LONG = 40;

const EMPTY: PaperRow = {
	...{ name: null, post: null, institution: null, sex: null },
	...{ behalf: null, away: null }
};

/** The invited with the names that are known, and empty rows; or what was recorded, with the others. */
export function paperRows(sheet: AttendanceSheet, blank: boolean, words: PaperWords): PaperRow[] {
	if (blank) {
		const rows = sheet.invited.map(({ invitation }) => expected(invitation, words));
		const length = rows.length < LONG ? EMPTY_ROWS.short : EMPTY_ROWS.long;
		return [...rows, ...Array.from({ length }, () => EMPTY)];
	}
	return [
		...sheet.invited.filter(({ row }) => row.choice !== null).map((line) => recorded(line, words)),
		...sheet.walkIns.map(walkIn)
	];
}

function expected(invitation: InvitedLine['invitation'], words: PaperWords): PaperRow {
	const { kind, invitee, holder, substituteName, substituteTitle } = invitation;
	const institution = invitation.institution?.acronym ?? invitation.institution?.name ?? null;
	const rest = { ...EMPTY, institution };
	const title = bareTitle(invitee, invitation.institution);
	if (invitation.answer === 'substitute')
		return { ...rest, name: substituteName, post: substituteTitle, behalf: words.onBehalf(title) };
	if (kind === 'guest') return { ...rest, name: invitee, post: invitation.guestTitle };
	if (kind === 'institution') return rest;
	const acting =
		holder && holder.capacity !== 'definitive' ? words.capacities[holder.capacity] : null;
	return { ...rest, name: holder?.name ?? null, post: acting ? `${acting} ${title}` : title };
}

function recorded({ invitation, row }: InvitedLine, words: PaperWords): PaperRow {
	const represented = row.choice === 'represented';
	const came = row.choice === 'present' || represented;
	const title = bareTitle(invitation.invitee, invitation.institution);
	const behalf = [
		words.onBehalf(title),
		row.assignmentLetter && words.letter(row.assignmentLetter)
	];
	return {
		name: row.name ?? (came ? null : invitation.invitee),
		post: row.title ?? (invitation.kind === 'post' && !represented ? title : null),
		institution: invitation.institution?.acronym ?? invitation.institution?.name ?? null,
		sex: row.sex,
		behalf: represented ? behalf.filter(Boolean).join(', ') : null,
		away:
			came || row.choice === null
				? null
				: [words.choices[row.choice], row.reason].filter(Boolean).join(': ')
	};
}

function walkIn(line: WalkInLine): PaperRow {
	return {
		...EMPTY,
		name: line.row.name ?? line.describedAs,
		post: line.post && bareTitle(line.post, line.institution),
		institution: line.institution?.acronym ?? line.institution?.name ?? null,
		sex: line.row.sex
	};
}
