import type { MeetingState } from '#domain/meetings/lifecycle.ts';
import type { MeetingPage, OfferedMove } from '#domain/meetings/queries.ts';

/** Pages of a meeting to which an act leads. */
const LINKS = [
	...(['change', 'reschedule', 'invitations', 'attendance', 'minutes', 'follow_up'] as const),
	...(['print', 'history'] as const)
] as const;
export type LinkAct = (typeof LINKS)[number];

/** What can be done with a meeting from its page. */
export type Act = LinkAct | OfferedMove;

/** The acts of a meeting in the order of how soon they are wanted. */
export interface MeetingActs {
	/** The one that goes on with it. */
	readonly main: Act | null;
	/** What is done about as often at this stage. */
	readonly beside: readonly Act[];
	/** Everything else, folded; what ends the meeting comes last. */
	readonly rare: readonly Act[];
}

interface Stage {
	/** The first of these that is offered. */
	readonly main: readonly Act[];
	readonly beside: readonly Act[];
}

const AGAIN: Stage = { main: ['reschedule'], beside: ['print'] };
const DUE: Stage = { main: ['start'], beside: ['attendance', 'print'] };
const STAGES: Readonly<Record<MeetingState, Stage>> = {
	draft: { main: ['schedule'], beside: ['invitations'] },
	scheduled: { main: ['invitations'], beside: ['print'] },
	in_session: { main: ['minutes'], beside: ['attendance', 'conclude'] },
	interrupted: { main: ['resume', 'minutes'], beside: ['minutes', 'attendance'] },
	concluded: { main: ['minutes'], beside: ['attendance', 'print'] },
	adopted: { main: ['follow_up', 'minutes'], beside: ['minutes', 'print'] },
	cancelled: { main: [], beside: ['print'] },
	postponed: AGAIN,
	not_quorate: AGAIN
};

type Known = Pick<MeetingPage, 'meeting' | 'may' | 'moves' | 'outcome'>;

/** What the reader may do with a meeting now: the main act, those beside it, and the rare ones. */
export function actsOf(page: Known, today: string): MeetingActs {
	const { state, heldOn } = page.meeting;
	const due = state === 'scheduled' && (heldOn === null || heldOn <= today);
	const stage = due ? DUE : STAGES[state];
	const offered = offeredActs(page);
	const main = stage.main.find((act) => offered.includes(act)) ?? null;
	const beside = stage.beside.filter((act) => act !== main && offered.includes(act));
	const rare = offered.filter((act) => act !== main && !beside.includes(act));
	// A single act is not worth a fold.
	return rare.length > 1
		? { main, beside, rare }
		: { main, beside: [...rare, ...beside], rare: [] };
}

/** The meeting has begun, so that there is something to read in its minutes. */
export function hasBegun(state: MeetingState): boolean {
	return ['in_session', 'interrupted', 'concluded', 'adopted'].includes(state);
}

/** Failed for now: it is announced again with another date. */
export function isHeldAgain(state: MeetingState): boolean {
	return state === 'postponed' || state === 'not_quorate';
}

function offeredActs({ meeting, may, moves, outcome }: Known): Act[] {
	const offered: Readonly<Record<LinkAct, boolean>> = {
		change: may.change,
		reschedule: may.move,
		invitations: may.invite,
		attendance: may.attendance,
		minutes: hasBegun(meeting.state),
		// Once adopted, what counts is what becomes of it.
		follow_up: meeting.state === 'adopted' && outcome.commitments > 0,
		print: true,
		history: true
	};
	// Without a new date a postponed meeting would be announced for the old one.
	const again = isHeldAgain(meeting.state);
	return [
		...LINKS.filter((act) => offered[act]),
		...moves.filter((move) => !(again && move === 'schedule'))
	];
}
