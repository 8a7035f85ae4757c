import { eq, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { addMonthsClamped, addDays } from '#lib/format/calendar-date.ts';
import { isDueWithin, isLate } from './lateness.ts';
import type { Involvement, RegisterFilters } from './register-filters.ts';
import { commitments } from './schema.ts';

const MOST_WORDS = 8;

/** The filters of the register as conditions, all but the standing: its counts need the others. */
export function registerConditions(filters: RegisterFilters): (SQL | undefined)[] {
	return [
		filters.institution === null ? undefined : owedBy(filters.institution, filters.as),
		filters.meeting === null ? undefined : eq(commitments.meetingId, filters.meeting),
		filters.function === null ? undefined : eq(commitments.functionId, filters.function),
		filters.late ? isLate() : undefined,
		filters.due === null ? undefined : isDueIn(filters.due),
		...wordsOf(filters.q).map(holds)
	];
}

/** Only the lead's own rows come straight from the index of open ones; the others through the parts. */
function owedBy(institutionId: number, as: Involvement): SQL {
	if (as === 'lead') return eq(commitments.leadId, institutionId);
	const role = as === 'any' ? sql`` : sql`and role = 'supporting'`;
	return sql`${commitments.id} in (select commitment_id from commitment_parts
		where institution_id = ${institutionId} and withdrawn_at is null ${role})`;
}

function isDueIn(due: string): SQL {
	if (due === '7d') return isDueWithin(7);
	if (due === '30d') return isDueWithin(30);
	const first = `${due}-01`;
	const last = addDays(addMonthsClamped(first, 1), -1);
	return sql`${commitments.dueCurrent} between ${first} and ${last}`;
}

/** Every word stands in the description, the code, or the name or acronym of an institution that owes. */
function holds(word: string): SQL {
	const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
	const named = sql`(select institution_id from institution_names
		where name like ${pattern} escape '\\' or acronym like ${pattern} escape '\\')`;
	return sql`(${commitments.description} like ${pattern} escape '\\'
		or ${commitments.code} like ${pattern} escape '\\'
		or ${commitments.leadId} in ${named}
		or ${commitments.id} in (select commitment_id from commitment_parts
			where withdrawn_at is null and institution_id in ${named}))`;
}

function wordsOf(question: string): string[] {
	return question
		.split(/\s+/)
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS);
}
