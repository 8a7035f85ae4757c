import { now, today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { MeetingState } from '#domain/meetings/lifecycle.ts';
import { meetingHosts, meetingRoles, meetings } from '#domain/meetings/schema.ts';
import { seriesNamed } from '#domain/meetings/series.ts';
import { openMinutes } from '#domain/minutes/opening.ts';
import type { TimeZone } from '#domain/regions/kinds.ts';
import type { Dossier } from '../format.ts';
import { clockOf, dateOf } from './dates.ts';
import type { Import } from './import.ts';

const ZONES: Readonly<Record<string, TimeZone>> = {
	WIB: 'Asia/Jakarta',
	WITA: 'Asia/Makassar',
	WIT: 'Asia/Jayapura'
};

/** Writes the meeting itself with its hosts and the parts that people have in it; returns its row number. */
export function writeMeeting(
	writer: Writer,
	{ dossier, directory, region, actor }: Import
): number {
	const { held_on: held, time } = dossier;
	const startsAt = clockOf(time?.start);
	const endsAt = clockOf(time?.end);
	const state = stateOf(dossier, region.timeZone);
	const { id } = writer
		.insert(meetings)
		.values({
			regionId: region.id,
			seriesId: seriesNamed(actor, region.id, dossier.series ?? null),
			functionId: functionFor(dossier.functions?.[0]),
			title: dossier.title,
			theme: dossier.themes?.join('\n') ?? null,
			purpose: dossier.purposes?.join('\n') ?? null,
			letterNumber: dossier.letter_number ?? null,
			place: dossier.place ?? null,
			link: dossier.link ?? null,
			heldOn: dateOf(held?.date),
			dateWords: held?.words ?? null,
			startsAt,
			endsAt: startsAt !== null && endsAt !== null && endsAt > startsAt ? endsAt : null,
			timeZone: (time?.zone && ZONES[time.zone]) ?? region.timeZone,
			confidentiality: dossier.confidentiality ?? 'ordinary',
			state,
			stateReason: dossier.state_reason ?? null,
			absentees: dossier.absentees ?? null,
			createdAt: now()
		})
		.returning({ id: meetings.id })
		.get();
	writeHosts(writer, id, { dossier, directory });
	writeRoles(writer, id, { dossier, directory });
	if (hasMinutes(state)) openMinutes(writer, id);
	return id;
}

function writeHosts(writer: Writer, meetingId: number, { dossier, directory }: Source): void {
	const seen = new Set<number>();
	const rows = (['host', 'counterpart'] as const).flatMap((kind) =>
		(kind === 'host' ? (dossier.hosts ?? []) : (dossier.counterparts ?? [])).flatMap((named) => {
			const institutionId = directory.institution(named);
			if (institutionId === null || seen.has(institutionId)) return [];
			seen.add(institutionId);
			return [{ meetingId, institutionId, kind }];
		})
	);
	for (const [position, row] of rows.entries())
		writer
			.insert(meetingHosts)
			.values({ ...row, position })
			.run();
}

function writeRoles(writer: Writer, meetingId: number, { dossier, directory }: Source): void {
	for (const [position, one] of (dossier.roles ?? []).entries()) {
		const personId = directory.person(one.person);
		const postId = directory.post(one.post, one.institution);
		if (personId === null && postId === null) continue;
		const { on_behalf_of: represented, words, capacity = null, role } = one;
		// A post of which nobody knows the institution is still said, in the words of the part.
		const unplaced = postId === null ? one.post : undefined;
		writer
			.insert(meetingRoles)
			.values({
				meetingId,
				role,
				personId,
				postId,
				capacity,
				onBehalfOfPostId: directory.post(represented?.post, represented?.institution),
				onBehalfOfPersonId: directory.person(represented?.person),
				actionWords: [unplaced, words].filter(Boolean).join(', ') || null,
				position
			})
			.run();
	}
}

// What the source reports has taken place; what has only a date is planned.
function stateOf(
	{ state, notes, resolutions, attendance, held_on: held }: Dossier,
	zone: string
): MeetingState {
	if (state) return state;
	const said = [notes, resolutions, attendance].some(
		(list) => list !== undefined && list.length > 0
	);
	const date = dateOf(held?.date);
	if (said || (date !== null && date < today(zone))) return 'concluded';
	return date === null ? 'draft' : 'scheduled';
}

function hasMinutes(state: MeetingState): boolean {
	return ['in_session', 'interrupted', 'concluded', 'adopted'].includes(state);
}

function functionFor(named: string | undefined): number | null {
	if (named === undefined) return null;
	return (
		statement<[{ named: string }], { id: number }>(
			`select id from functions where lower(code) = lower(@named) or lower(name) = lower(@named)
			or lower(name_english) = lower(@named)`
		).get({ named })?.id ?? null
	);
}

type Source = Pick<Import, 'dossier' | 'directory'>;
