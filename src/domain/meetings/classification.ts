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

/**
 * Raises what lies under a meeting to at least its class, in the transaction that raised the meeting:
 * a record is never more open than what it belongs to. Nothing is ever lowered this way.
 */
export function raiseUnderMeeting(writer: Writer, meetingId: number, to: Confidentiality): void {
	for (const table of [agendaItems, notes, resolutions, commitments] as const)
		writer
			.update(table)
			.set({ confidentiality: to, version: sql`version + 1` })
			.where(and(eq(table.meetingId, meetingId), isLower(table.confidentiality, to)))
			.run();
}

/** The same for an agenda item: its notes, its resolutions and what was promised under these. */
export function raiseUnderAgendaItem(writer: Writer, itemId: number, to: Confidentiality): void {
	for (const table of [notes, resolutions] as const)
		writer
			.update(table)
			.set({ confidentiality: to, version: sql`version + 1` })
			.where(and(eq(table.agendaItemId, itemId), isLower(table.confidentiality, to)))
			.run();
	writer
		.update(commitments)
		.set({ confidentiality: to, version: sql`version + 1` })
		.where(
			and(
				sql`${commitments.resolutionId} in (select id from ${resolutions} where ${resolutions.agendaItemId} = ${itemId})`,
				isLower(commitments.confidentiality, to)
			)
		)
		.run();
}

/** Is the first class stricter than the second? */
export function isStricter(one: Confidentiality, other: Confidentiality): boolean {
	return CONFIDENTIALITY.indexOf(one) > CONFIDENTIALITY.indexOf(other);
}

function isLower(column: AnySQLiteColumn, than: Confidentiality): SQL {
	const lower = CONFIDENTIALITY.slice(0, CONFIDENTIALITY.indexOf(than));
	if (lower.length === 0) return sql`0`;
	return sql`${column} in ${lower}`;
}
