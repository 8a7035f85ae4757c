import { and, eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Writer } from '#lib/server/database.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { commitments } from '../commitments/schema.ts';
import { notes } from '../minutes/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import { agendaItems } from './schema.ts';

/** What other records lie under. */
export type Parent = keyof typeof LIES_UNDER;

/**
 * Raises what lies under a record to at least its class, in the transaction that raised the record: a
 * record is never more open than what it belongs to. Nothing is ever lowered this way.
 */
export function raiseUnder(writer: Writer, parent: Parent, id: number, to: Confidentiality): void {
	for (const [table, liesUnder] of LIES_UNDER[parent])
		writer
			.update(table)
			.set({ confidentiality: to, version: sql`version + 1` })
			.where(and(liesUnder(id), isLower(table.confidentiality, to)))
			.run();
}

/** Is the first class stricter than the second? */
export function isStricter(one: Confidentiality, other: Confidentiality): boolean {
	return CONFIDENTIALITY.indexOf(one) > CONFIDENTIALITY.indexOf(other);
}

const LIES_UNDER = {
	meeting: [
		[agendaItems, (id: number) => eq(agendaItems.meetingId, id)],
		[notes, (id: number) => eq(notes.meetingId, id)],
		[resolutions, (id: number) => eq(resolutions.meetingId, id)],
		[commitments, (id: number) => eq(commitments.meetingId, id)]
	],
	agenda_item: [
		[notes, (id: number) => eq(notes.agendaItemId, id)],
		[resolutions, (id: number) => eq(resolutions.agendaItemId, id)],
		[
			commitments,
			(id: number) =>
				sql`${commitments.resolutionId} in (select id from ${resolutions} where ${resolutions.agendaItemId} = ${id})`
		]
	],
	resolution: [[commitments, (id: number) => eq(commitments.resolutionId, id)]]
} as const;

function isLower(column: AnySQLiteColumn, than: Confidentiality): SQL {
	const lower = CONFIDENTIALITY.slice(0, CONFIDENTIALITY.indexOf(than));
	if (lower.length === 0) return sql`0`;
	return sql`${column} in ${lower}`;
}
