import type { MeetingPage, OfferedMove } from '#domain/meetings/queries.ts';
import type { MeetingPageWords } from '#messages/meeting-page.ts';
import { isHeldAgain } from './acts.ts';
import type { Act } from './acts.ts';

/** Where an act leads and what its button says, or the move that it makes. */
export type ActLink =
	{ readonly href: string; readonly label: string } | { readonly move: OfferedMove };

/** One act of a meeting in words of its stage: the minutes are opened, completed, adopted or read. */
export function linkOf(act: Act, page: MeetingPage, words: MeetingPageWords): ActLink {
	const here = `/meetings/${page.meeting.id}`;
	switch (act) {
		case 'change':
			return { href: `${here}/edit`, label: words.change };
		case 'reschedule':
			return { href: `${here}/move`, label: wordReschedule(page, words) };
		case 'invitations':
			return { href: `${here}/invitations`, label: words.keepInvitations };
		case 'attendance':
			return { href: `${here}/attendance`, label: words.recordAttendance };
		case 'minutes':
			return { href: `${here}/minutes`, label: wordMinutes(page, words) };
		case 'follow_up':
			return { href: `${here}/follow-up`, label: words.followUpShort };
		case 'print':
			return { href: `${here}/print`, label: words.print };
		case 'history':
			return { href: `${here}/history`, label: words.history };
		default:
			return { move: act };
	}
}

function wordReschedule({ meeting: { state } }: MeetingPage, words: MeetingPageWords): string {
	if (isHeldAgain(state)) return words.again;
	return state === 'scheduled' ? words.move : words.correct;
}

function wordMinutes({ meeting: { state }, may }: MeetingPage, words: MeetingPageWords): string {
	if (may.decides) return words.adoptMinutes;
	if (may.complete) return words.completeMinutes;
	const running = state === 'in_session' || state === 'interrupted';
	return may.minutes && running ? words.openMinutes : words.seeMinutes;
}
