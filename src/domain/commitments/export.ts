import { and, eq, inArray, sql } from 'drizzle-orm';
import { today } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { visibleCommitments, visibleMeetings } from '../access/scope.ts';
import { change } from '../audit/change.ts';
import { meetings, series } from '../meetings/schema.ts';
import { functions, regions } from '../regions/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import { waitingByCommitment } from '../verifications/waiting.ts';
import { nameNow } from './name-now.ts';
import { registerQuery } from './register-filters.ts';
import type { RegisterFilters } from './register-filters.ts';
import { registerOrder, registerScope, registerSections } from './register.ts';
import { scheduleColumns, scheduleNow, silentDaysNow } from './schedule-now.ts';
import { commitments } from './schema.ts';
import { standingOf } from './standing.ts';

const CHUNK = 500;

/** A row of the file: what the register knows, and what of it waits for the verdict of who takes it. */
export type ExportRow = ReturnType<typeof rowsOf>[number] & {
	readonly waiting: number;
	readonly waitingPastLimit: number;
};

/**
 * The rows of the register on all pages, in its order and within the actor's scope, a few hundred at a
 * time, so that a long file neither fills the memory nor holds up others. Whoever takes them away as a
 * file leaves an event.
 */
export function takeRegister(actor: Actor, filters: RegisterFilters): Generator<ExportRow[]> {
	const ids = registerIds(actor, filters);
	change(actor, 'register.taken', () => ({
		about: {},
		facts: { rows: ids.length, query: registerQuery({ ...filters, page: 1, rows: 50 }) },
		result: undefined
	}));
	return chunksOf(actor, ids);
}

/** The first rows of the same set, for a paper. */
export function registerRows(actor: Actor, filters: RegisterFilters, most: number) {
	const ids = registerIds(actor, filters);
	return { rows: rowsOf(actor, ids.slice(0, most)), total: ids.length };
}

function registerIds(actor: Actor, filters: RegisterFilters): number[] {
	const which = registerScope(actor, filters);
	return registerSections(filters).flatMap(({ where }) =>
		db
			.select({ id: commitments.id })
			.from(commitments)
			.where(and(which, where))
			.orderBy(...registerOrder(filters.sort))
			.all()
			.map(({ id }) => id)
	);
}

function* chunksOf(actor: Actor, ids: readonly number[]): Generator<ExportRow[]> {
	const queue = waitingByCommitment(actor);
	for (let from = 0; from < ids.length; from += CHUNK)
		yield rowsOf(actor, ids.slice(from, from + CHUNK)).map((row) => {
			const { count = 0, pastLimit = 0 } = queue.get(row.id) ?? {};
			return { ...row, waiting: count, waitingPastLimit: pastLimit };
		});
}

/** The scope is asked again: what was raised while the file was being sent is not in it. */
function rowsOf(actor: Actor, ids: readonly number[]) {
	const found = db
		.select({
			id: commitments.id,
			code: commitments.code,
			description: commitments.description,
			lead: nameNow(commitments.leadId, 'name'),
			leadAcronym: nameNow(commitments.leadId, 'acronym'),
			supporting: sql<
				string | null
			>`(select group_concat(coalesce(n.acronym, n.name), ', ' order by p.id)
				from commitment_parts p join institution_names n
				on n.institution_id = p.institution_id and n.valid_until is null
				where p.commitment_id = ${commitments.id} and p.role = 'supporting' and p.withdrawn_at is null)`,
			functionName: functions.name,
			functionNameEnglish: functions.nameEnglish,
			meeting: meetings.title,
			heldOn: meetings.heldOn,
			series: series.name,
			resolution: resolutions.number,
			number: commitments.number,
			verifiedPercent: commitments.verifiedPercent,
			verifiedAt: commitments.verifiedAt,
			dueWords: commitments.dueWords,
			dueOriginal: commitments.dueOriginal,
			proof: commitments.proof,
			confidentiality: commitments.confidentiality,
			closedAt: commitments.closedAt,
			...scheduleColumns
		})
		.from(commitments)
		.innerJoin(regions, eq(regions.id, commitments.regionId))
		.innerJoin(resolutions, eq(resolutions.id, commitments.resolutionId))
		.leftJoin(functions, eq(functions.id, commitments.functionId))
		// Who owes a secret commitment does not thereby know the meeting.
		.leftJoin(meetings, and(eq(meetings.id, commitments.meetingId), visibleMeetings(actor)))
		.leftJoin(series, eq(series.id, meetings.seriesId))
		.where(and(inArray(commitments.id, [...ids]), visibleCommitments(actor)))
		.all();
	const byId = new Map(found.map((row) => [row.id, row]));
	const day = (instant: number | null, zone: string) =>
		instant === null ? null : today(zone, instant);
	return ids.flatMap((id) => {
		const row = byId.get(id);
		if (!row) return [];
		return {
			...row,
			standing: standingOf(row),
			schedule: scheduleNow(row),
			silentDays: silentDaysNow(row),
			reportedOn: day(row.reportedAt, row.timeZone),
			verifiedOn: day(row.verifiedAt, row.timeZone),
			activeOn: day(row.activeSince, row.timeZone),
			closedOn: day(row.closedAt, row.timeZone)
		};
	});
}
