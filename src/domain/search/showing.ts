import { desc, eq, inArray, sql } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import { nameNow } from '../commitments/name-now.ts';
import { scheduleColumns, scheduleNow } from '../commitments/schedule-now.ts';
import { commitments } from '../commitments/schema.ts';
import { standingOf } from '../commitments/standing.ts';
import { institutionNames } from '../institutions/schema.ts';
import { agendaItems, meetings, series } from '../meetings/schema.ts';
import { notes } from '../minutes/schema.ts';
import { regions } from '../regions/schema.ts';
import { resolutions } from '../resolutions/schema.ts';
import type { SearchKind } from './entries.ts';
import { hit } from './hits.ts';
import type { AlsoIn, Hit } from './hits.ts';
import type { Term } from './question.ts';
import { isHit, snippetOf } from './snippet.ts';

/** What a list shows of records that were found (`matchesOf`, which asked the scope), in their order. */
export function showHits(kind: SearchKind, ids: readonly number[], terms: readonly Term[]): Hit[] {
	if (ids.length === 0) return [];
	const found = new Map(SHOW[kind](ids, terms).map((one) => [one.id, one]));
	return ids.flatMap((id) => found.get(id) ?? []);
}

type Show = (ids: readonly number[], terms: readonly Term[]) => Hit[];

const SHOW: Readonly<Record<SearchKind, Show>> = {
	institutions: (ids, terms) =>
		[...Map.groupBy(namesOf(ids), ({ id }) => id).values()].flatMap((names) => {
			const [now, ...former] = names;
			if (!now) return [];
			const named = isHit(`${now.name} ${now.acronym ?? ''}`, terms);
			const earlier = named
				? []
				: former.map(({ name, acronym }) => ['former_name', nameWith(name, acronym)] as const);
			return hit('institutions', {
				id: now.id,
				text: snippetOf(now.name, terms),
				label: now.acronym,
				also: alsoIn(terms, earlier)
			});
		}),
	commitments: (ids, terms) =>
		db
			.select({
				id: commitments.id,
				code: commitments.code,
				description: commitments.description,
				proof: commitments.proof,
				milestone: commitments.milestone,
				lead: nameNow(commitments.leadId, 'short'),
				...scheduleColumns
			})
			.from(commitments)
			.innerJoin(regions, eq(regions.id, commitments.regionId))
			.where(inArray(commitments.id, [...ids]))
			.all()
			.map((row) =>
				hit('commitments', {
					id: row.id,
					text: snippetOf(row.description, terms),
					also: alsoIn(terms, [
						['proof', row.proof],
						['milestone', row.milestone]
					]),
					label: row.code,
					date: row.dueCurrent,
					standing: standingOf(row),
					schedule: scheduleNow(row),
					lead: row.lead
				})
			),
	meetings: (ids, terms) =>
		db
			.select({
				id: meetings.id,
				title: meetings.title,
				heldOn: meetings.heldOn,
				theme: meetings.theme,
				purpose: meetings.purpose,
				place: meetings.place,
				series: series.name
			})
			.from(meetings)
			.leftJoin(series, eq(series.id, meetings.seriesId))
			.where(inArray(meetings.id, [...ids]))
			.all()
			.map((row) =>
				hit('meetings', {
					id: row.id,
					meetingId: row.id,
					text: snippetOf(row.title, terms),
					date: row.heldOn,
					also: alsoIn(terms, [
						['theme', row.theme],
						['purpose', row.purpose],
						['place', row.place],
						['series', row.series]
					])
				})
			),
	resolutions: (ids, terms) =>
		db
			.select({
				...ofMeeting,
				id: resolutions.id,
				text: resolutions.text,
				number: resolutions.number,
				responsible: resolutions.responsibleWords
			})
			.from(resolutions)
			.innerJoin(meetings, eq(meetings.id, resolutions.meetingId))
			.where(inArray(resolutions.id, [...ids]))
			.all()
			.map(({ id, text, number, responsible, ...meeting }) =>
				hit('resolutions', {
					...meeting,
					id,
					label: String(number),
					text: snippetOf(text, terms),
					also: alsoIn(terms, [['responsible', responsible]])
				})
			),
	agenda_items: (ids, terms) =>
		db
			.select({ ...ofMeeting, id: agendaItems.id, title: agendaItems.title })
			.from(agendaItems)
			.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
			.where(inArray(agendaItems.id, [...ids]))
			.all()
			.map(({ id, title, ...meeting }) =>
				hit('agenda_items', { ...meeting, id, text: snippetOf(title, terms) })
			),
	notes: (ids, terms) =>
		db
			.select({
				...ofMeeting,
				id: notes.id,
				text: notes.text,
				speaker: notes.speakerWords,
				responsible: notes.responsibleWords
			})
			.from(notes)
			.innerJoin(meetings, eq(meetings.id, notes.meetingId))
			.where(inArray(notes.id, [...ids]))
			.all()
			.map(({ id, text, speaker, responsible, ...meeting }) =>
				hit('notes', {
					...meeting,
					id,
					text: snippetOf(text, terms),
					also: alsoIn(terms, [
						['speaker', speaker],
						['responsible', responsible]
					])
				})
			)
};

const ofMeeting = { meetingId: meetings.id, meeting: meetings.title, date: meetings.heldOn };

function alsoIn(
	terms: readonly Term[],
	places: readonly (readonly [AlsoIn, string | null])[]
): Hit['also'] {
	const found = places.find(([, text]) => text !== null && isHit(text, terms));
	return found?.[1] ? { where: found[0], text: snippetOf(found[1], terms) } : null;
}

/** Each institution's names, the one that it bears now first. */
function namesOf(ids: readonly number[]) {
	return db
		.select({
			id: institutionNames.institutionId,
			name: institutionNames.name,
			acronym: institutionNames.acronym
		})
		.from(institutionNames)
		.where(inArray(institutionNames.institutionId, [...ids]))
		.orderBy(sql`${institutionNames.validUntil} is null desc`, desc(institutionNames.validFrom))
		.all();
}

function nameWith(name: string, acronym: string | null): string {
	return acronym === null ? name : `${name} (${acronym})`;
}
