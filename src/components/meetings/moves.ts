import type { OfferedMove } from '#domain/meetings/queries.ts';

/** Moves that ask for a reason; the absentees are asked for with those that fail a meeting. */
export const WITH_REASON: readonly OfferedMove[] = [
	'interrupt',
	'postpone',
	'declare_not_quorate',
	'cancel'
];

export const WITH_ABSENTEES: readonly OfferedMove[] = ['postpone', 'declare_not_quorate', 'cancel'];
