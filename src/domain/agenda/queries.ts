import { and, asc, eq, isNull } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { institutionLabels } from '../meetings/names.ts';
import type { InstitutionLabel } from '../meetings/names.ts';
import { agendaItems } from '../meetings/schema.ts';
import type { AgendaItem } from '../meetings/schema.ts';
import { visibleAgendaItems } from './subject.ts';

/** One item as a page shows it. */
export interface AgendaLine extends Pick<
	AgendaItem,
	'id' | 'title' | 'presenterId' | 'minutesPlanned' | 'confidentiality' | 'version'
> {
	readonly presenter: InstitutionLabel | null;
}

/** The agenda in its order, without what was withdrawn and what this actor may not know of. */
export function agendaOf(
	actor: Actor,
	meeting: { readonly id: number; readonly regionId: number; readonly heldOn: string | null }
): AgendaLine[] {
	const rows = db
		.select({
			id: agendaItems.id,
			title: agendaItems.title,
			presenterId: agendaItems.presenterId,
			minutesPlanned: agendaItems.minutesPlanned,
			confidentiality: agendaItems.confidentiality,
			version: agendaItems.version
		})
		.from(agendaItems)
		.where(
			and(
				eq(agendaItems.meetingId, meeting.id),
				isNull(agendaItems.withdrawnAt),
				visibleAgendaItems(actor, meeting)
			)
		)
		.orderBy(asc(agendaItems.position), asc(agendaItems.id))
		.limit(500)
		.all();
	const presenters = institutionLabels(
		rows.map((row) => row.presenterId).filter((id) => id !== null),
		meeting.heldOn
	);
	return rows.map((row) => ({
		...row,
		presenter: row.presenterId === null ? null : (presenters.get(row.presenterId) ?? null)
	}));
}
