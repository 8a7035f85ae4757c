import type { Actor } from '#domain/access/actor.ts';
import type { Meeting } from '#domain/meetings/schema.ts';
import type { Names } from './names.ts';

/** What an export of one meeting reads with: who reads, which meeting, how things are called. */
export interface Reading {
	readonly actor: Actor;
	readonly meeting: Meeting;
	readonly names: Names;
}

/** A record's class where it is stricter than the meeting's. */
export function classOf(
	{ meeting }: Reading,
	row: { confidentiality: string }
): string | undefined {
	return row.confidentiality === meeting.confidentiality ? undefined : row.confidentiality;
}
