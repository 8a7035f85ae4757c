import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

/**
 * Of `events`: those about an institution, its names, its end, its posts and who held them, and those
 * that say which others became part of it.
 */
export function eventsOfInstitution(id: number): SQL {
	return sql`((subject = 'institutions' and subject_id = ${id})
		or (subject = 'posts' and subject_id in (select id from posts where institution_id = ${id}))
		or (subject = 'institutions' and name in ('institution.ended', 'institution.succeeded')
			and subject_id in (select id from institutions where successor_id = ${id})))`;
}
