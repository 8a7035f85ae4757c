import { join } from 'node:path';
import { and, eq, sql } from 'drizzle-orm';
import { holds } from '#domain/access/actor.ts';
import type { AccountActor } from '#domain/access/actor.ts';
import { visibleCommitments, visibleMeetings, visibleWithin } from '#domain/access/scope.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { agendaItems, meetings } from '#domain/meetings/schema.ts';
import { visibleNotes } from '#domain/minutes/notes.ts';
import { notes } from '#domain/minutes/schema.ts';
import { visibleResolutions } from '#domain/resolutions/subject.ts';
import { directoryRegions } from '#domain/regions/queries.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { closeDatabase, db, openConnection, openDatabase } from '#lib/server/database.ts';

/** Opens the database of a running server to look into it; answers how to close it. */
export function openRecords(data: string): () => void {
	openDatabase(join(data, 'tuntas.db')).pragma('query_only = ON');
	return closeDatabase;
}

/** A kind of record that addresses name: where it lies, and which of its numbers somebody may know of. */
interface Kind {
	readonly table: string;
	readonly visibleTo: (actor: AccountActor) => readonly number[];
}

/** By the name of the route parameter. */
export const KINDS: Readonly<Record<string, Kind>> = {
	meeting: { table: 'meetings', visibleTo: meetingsOf },
	series: { table: 'series', visibleTo: seriesOf },
	agenda: { table: 'agenda_items', visibleTo: agendaOf },
	note: { table: 'notes', visibleTo: notesOf },
	resolution: { table: 'resolutions', visibleTo: resolutionsOf },
	commitment: { table: 'commitments', visibleTo: commitmentsOf },
	report: { table: 'reports', visibleTo: (actor) => ofCommitments('reports', actor) },
	extension: { table: 'extensions', visibleTo: (actor) => ofCommitments('extensions', actor) },
	evidence: { table: 'evidence', visibleTo: evidenceOf },
	institution: { table: 'institutions', visibleTo: (actor) => inRegions('institutions', actor) },
	person: { table: 'persons', visibleTo: (actor) => inRegions('persons', actor) },
	group: { table: 'groups', visibleTo: (actor) => inRegions('groups', actor) },
	post: { table: 'posts', visibleTo: (actor) => within('posts', 'institution', actor) },
	tenure: { table: 'tenures', visibleTo: (actor) => within('tenures', 'person', actor) },
	function: { table: 'functions', visibleTo: () => numbers('select id from functions') },
	holiday: { table: 'holidays', visibleTo: () => numbers('select id from holidays') },
	account: {
		table: 'accounts',
		visibleTo: (actor) =>
			holds(actor, 'administrator') ? numbers('select id from accounts') : [actor.accountId]
	}
};

/** The kind of a route parameter; a new one must be described above before its routes can be judged. */
export function kindOf(param: string): Kind {
	const kind = KINDS[param];
	if (!kind)
		throw new Error(`tests/journeys/support/records.ts does not know who may see: ${param}`);
	return kind;
}

/** Rows of a query that the test itself writes. */
export function rows<Row>(query: string, ...bound: (string | number)[]): Row[] {
	return openConnection()
		.prepare<(string | number)[], Row>(query)
		.all(...bound);
}

/** The first column of a query, as numbers. */
export function numbers(query: string, ...bound: (string | number)[]): number[] {
	return rows<Record<string, number>>(query, ...bound).flatMap((row) =>
		Object.values(row).slice(0, 1)
	);
}

/** The first number of a query that must find something. */
export function one(query: string, ...bound: (string | number)[]): number {
	const [found] = numbers(query, ...bound);
	if (found === undefined) throw new Error(`the demonstration has nothing for: ${query}`);
	return found;
}

function meetingsOf(actor: AccountActor): number[] {
	const found = db.select({ id: meetings.id }).from(meetings).where(visibleMeetings(actor)).all();
	return found.map(({ id }) => id);
}

function seriesOf(actor: AccountActor): number[] {
	const found = db
		.selectDistinct({ id: meetings.seriesId })
		.from(meetings)
		.where(visibleMeetings(actor))
		.all();
	return found.map(({ id }) => id).filter((id) => id !== null);
}

function commitmentsOf(actor: AccountActor): number[] {
	const seen = visibleCommitments(actor);
	const found = db.select({ id: commitments.id }).from(commitments).where(seen).all();
	return found.map(({ id }) => id);
}

function agendaOf(actor: AccountActor): number[] {
	const seen = visibleWithin(actor, {
		confidentiality: sql`${agendaItems.confidentiality}`,
		meetingId: sql`${meetings.id}`,
		regionId: sql`${meetings.regionId}`
	});
	return db
		.select({ id: agendaItems.id })
		.from(agendaItems)
		.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
		.where(and(visibleMeetings(actor), seen))
		.all()
		.map(({ id }) => id);
}

function notesOf(actor: AccountActor): number[] {
	return db
		.select({ id: notes.id })
		.from(notes)
		.innerJoin(meetings, eq(meetings.id, notes.meetingId))
		.where(and(visibleMeetings(actor), visibleNotes(actor)))
		.all()
		.map(({ id }) => id);
}

function resolutionsOf(actor: AccountActor): number[] {
	return db
		.select({ id: resolutions.id })
		.from(resolutions)
		.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
		.where(and(visibleMeetings(actor), visibleResolutions(actor)))
		.all()
		.map(({ id }) => id);
}

function ofCommitments(table: string, actor: AccountActor): number[] {
	return numbers(
		`select id from ${table} where commitment_id in (${listed(commitmentsOf(actor))})`
	);
}

function evidenceOf(actor: AccountActor): number[] {
	const reports = listed(ofCommitments('reports', actor));
	return numbers(`select id from evidence where report_id in (${reports})`);
}

function inRegions(table: string, actor: AccountActor): number[] {
	return numbers(`select id from ${table} where region_id in (${listed(directoryRegions(actor))})`);
}

function within(table: string, param: string, actor: AccountActor): number[] {
	const parents = listed(kindOf(param).visibleTo(actor));
	return numbers(`select id from ${table} where ${param}_id in (${parents})`);
}

/** Row numbers as SQL writes them. */
export function listed(ids: readonly number[]): string {
	return ids.join(', ') || 'null';
}
