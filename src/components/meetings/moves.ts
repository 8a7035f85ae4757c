import type { OfferedMove } from '#domain/meetings/queries.ts';

/** Moves that ask for a reason; the absentees are asked for with those that fail a meeting. */
export const WITH_REASON: readonly OfferedMove[] = [
	'interrupt',
	'postpone',
	'declare_not_quorate',
	'cancel'
];

export const WITH_ABSENTEES: readonly OfferedMove[] = ['postpone', 'declare_not_quorate', 'cancel'];

/** The move that goes on with a meeting before it has begun: announced first, opened on its day. */
export function mainMove(
	meeting: { readonly state: string; readonly heldOn: string | null },
	today: string
): OfferedMove | null {
	if (meeting.state === 'draft') return 'schedule';
	const due = meeting.heldOn === null || meeting.heldOn <= today;
	return meeting.state === 'scheduled' && due ? 'start' : null;
}
