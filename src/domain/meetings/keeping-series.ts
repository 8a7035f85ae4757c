import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { conflict, invalidInput, notFound } from '#lib/problem.ts';
import { db, statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { visibleMeetings } from '../access/scope.ts';
import { change } from '../audit/change.ts';
import { markChanged } from './changed-here.ts';
import type { MergeSeries, RenameSeries } from './input.ts';
import { meetings, series } from './schema.ts';

/** A series as its keepers know it. */
export interface SeriesSubject {
	readonly id: number;
	readonly regionId: number;
	readonly name: string;
}

/** The series, where the actor may see one of its meetings; 404 otherwise. */
export function findSeries(actor: Actor, id: number): SeriesSubject {
	const found = db
		.select({ id: series.id, regionId: series.regionId, name: series.name })
		.from(series)
		.innerJoin(meetings, and(eq(meetings.seriesId, series.id), visibleMeetings(actor)))
		.where(eq(series.id, id))
		.limit(1)
		.get();
	if (!found) throw notFound();
	return found;
}

/** The other series of the region with which this one may be made one. */
export function mergeableSeries(actor: Actor, { id, regionId }: SeriesSubject): SeriesSubject[] {
	return db
		.selectDistinct({ id: series.id, regionId: series.regionId, name: series.name })
		.from(series)
		.innerJoin(meetings, and(eq(meetings.seriesId, series.id), visibleMeetings(actor)))
		.where(and(eq(series.regionId, regionId), ne(series.id, id)))
		.orderBy(asc(series.name))
		.limit(500)
		.all();
}

/**
 * Gives a series another name; its secretariats and administrators may. Refuses (422) the name of another
 * series, and (409) where somebody else renamed it since the form was drawn.
 */
export function renameSeries(actor: Actor, id: number, { name, before }: RenameSeries): void {
	const found = findSeries(actor, id);
	authorize(actor, 'series.keep', found);
	if (found.name !== before) throw conflict({ name: found.name, before: found.name });
	refuseTaken(found, name);
	if (name === before) return;
	change(actor, 'series.renamed', (writer) => {
		writer.update(series).set({ name }).where(eq(series.id, id)).run();
		for (const meetingId of meetingsOf(id)) markChanged(writer, actor, meetingId, ['seriesName']);
		return {
			about: { regionId: found.regionId, subject: 'series', subjectId: id },
			facts: { before, after: name },
			result: undefined
		};
	});
}

/**
 * Puts all meetings of a series into another one of the region, for one that was typed in two ways. The
 * emptied one is gone; the history of each meeting says where it came from.
 */
export function mergeSeries(actor: Actor, id: number, { intoId }: MergeSeries): void {
	const from = findSeries(actor, id);
	const into = mergeableSeries(actor, from).find((one) => one.id === intoId);
	if (!into) throw invalidInput({ intoId: 'choose' });
	authorize(actor, 'series.keep', from);
	change(actor, 'series.merged', (writer) => {
		// Known to everybody of the region only where one of its meetings is.
		const name = hasOrdinary(id) ? from.name : null;
		for (const meetingId of meetingsOf(id)) moveMeeting(writer, actor, meetingId, into);
		writer.delete(series).where(eq(series.id, id)).run();
		return {
			about: { regionId: from.regionId, subject: 'series', subjectId: intoId },
			facts: { name, into: into.name },
			result: undefined
		};
	});
}

function moveMeeting(writer: Writer, actor: Actor, meetingId: number, into: SeriesSubject): void {
	change(actor, 'meeting.changed', () => {
		writer
			.update(meetings)
			.set({ seriesId: into.id, version: sql`${meetings.version} + 1` })
			.where(eq(meetings.id, meetingId))
			.run();
		markChanged(writer, actor, meetingId, ['seriesName']);
		return {
			about: { regionId: into.regionId, meetingId },
			facts: { changed: ['seriesName'] },
			result: undefined
		};
	});
}

function refuseTaken({ id, regionId }: SeriesSubject, name: string): void {
	const other = statement<[number, string, number], { id: number }>(
		'select id from series where region_id = ? and lower(name) = lower(?) and id <> ?'
	).get(regionId, name, id);
	if (other) throw invalidInput({ name: 'series_name_taken' });
}

function meetingsOf(seriesId: number): number[] {
	return statement<[number], { id: number }>('select id from meetings where series_id = ?')
		.all(seriesId)
		.map(({ id }) => id);
}

function hasOrdinary(seriesId: number): boolean {
	return (
		statement<[number], { one: 1 }>(
			"select 1 as one from meetings where series_id = ? and confidentiality = 'ordinary' limit 1"
		).get(seriesId) !== undefined
	);
}
