import { and, eq, isNull, sql } from 'drizzle-orm';
import { notFound } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleWithin } from '../access/scope.ts';
import { agendaItems } from '../meetings/schema.ts';
import type { AgendaItem } from '../meetings/schema.ts';

/** An item of the agenda as far as the actor may know of it; withdrawn ones are not found. */
export function findAgendaItem(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number },
	itemId: number
): AgendaItem {
	const item = knownAgendaItem(actor, meeting, itemId);
	if (!item) throw notFound();
	return item;
}

/** The same where another answer than not found is due; undefined for what is not there. */
export function knownAgendaItem(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number },
	itemId: number
): AgendaItem | undefined {
	return db
		.select()
		.from(agendaItems)
		.where(
			and(
				eq(agendaItems.id, itemId),
				eq(agendaItems.meetingId, meeting.id),
				isNull(agendaItems.withdrawnAt),
				visibleAgendaItems(actor, meeting)
			)
		)
		.get();
}

/** The condition on items of one meeting. */
export function visibleAgendaItems(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number }
) {
	return visibleWithin(actor, {
		confidentiality: sql`${agendaItems.confidentiality}`,
		meetingId: sql`${meeting.id}`,
		regionId: sql`${meeting.regionId}`
	});
}
