import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inject } from 'vitest';

export interface StoredPromise {
	readonly number: string;
	readonly description: string;
	readonly lead: string | null;
	readonly helper: string | null;
	readonly due: string | null;
	readonly date: string | null;
	readonly kind: string;
	readonly proof: string | null;
}

/** The commitments of a meeting by number, as they are stored. */
export function promisesOf(meeting: string): StoredPromise[] {
	return rows(
		`select r.number || '.' || c.number as number, c.description, n.name as lead,
			(select h.name from commitment_parts p join institution_names h
				on h.institution_id = p.institution_id and h.valid_until is null
				where p.commitment_id = c.id and p.role = 'supporting') as helper,
			c.due_words as due, c.due_current as date, c.due_kind as kind, c.proof
		from commitments c join resolutions r on r.id = c.resolution_id
		left join institution_names n on n.institution_id = c.lead_id and n.valid_until is null
		where c.meeting_id = ? order by r.number, c.number`,
		meeting
	);
}

/** The resolutions of a meeting by number, each with the place of its agenda item. */
export function resolutionsOf(meeting: string): { number: number; text: string; item: number }[] {
	return rows(
		`select r.number, r.text, (select count(*) from agenda_items a where a.meeting_id = r.meeting_id
			and a.withdrawn_at is null and a.position <= i.position) as item
		from resolutions r join agenda_items i on i.id = r.agenda_item_id
		where r.meeting_id = ? order by r.number`,
		meeting
	);
}

/** How often these words are stored as a note, resolution or commitment. */
export function timesWritten(words: string): number {
	const [row] = rows<{ times: number }>(
		`select (select count(*) from notes where text = @words)
			+ (select count(*) from resolutions where text = @words)
			+ (select count(*) from commitments where description = @words) as times`,
		{ words }
	);
	return row?.times ?? 0;
}

function rows<Row>(sql: string, value: string | { words: string }): Row[] {
	const db = new Database(join(inject('data'), 'tuntas.db'), { readonly: true });
	try {
		const bound = typeof value === 'string' ? Number(value.split('/').at(-1)) : value;
		return db.prepare<[number | { words: string }], Row>(sql).all(bound);
	} finally {
		db.close();
	}
}
