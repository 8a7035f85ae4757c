import { asc, eq } from 'drizzle-orm';
import { meetingHosts, meetingRoles, series } from '#domain/meetings/schema.ts';
import type { Meeting } from '#domain/meetings/schema.ts';
import { functions, regions } from '#domain/regions/schema.ts';
import { zoneAbbreviation } from '#lib/format/zones.ts';
import { db } from '#lib/server/database.ts';
import { anchored } from './tree.ts';
import type { Names } from './names.ts';

/** The meeting itself: where, when, what for, in which state, who hosts and who has a part in it. */
export function meetingFields(meeting: Meeting, names: Names): Record<string, unknown> {
	const region = db.select().from(regions).where(eq(regions.id, meeting.regionId)).get();
	const hosts = db
		.select()
		.from(meetingHosts)
		.where(eq(meetingHosts.meetingId, meeting.id))
		.orderBy(asc(meetingHosts.position))
		.all();
	const hosting = (kind: 'host' | 'counterpart') =>
		hosts.filter((host) => host.kind === kind).map((host) => names.institution(host.institutionId));
	return {
		region: { code: region?.code, name: region?.name },
		title: meeting.title,
		hosts: hosting('host'),
		counterparts: hosting('counterpart'),
		held_on: { words: meeting.dateWords, date: meeting.heldOn },
		time: {
			start: meeting.startsAt,
			end: meeting.endsAt,
			zone: zoneAbbreviation(meeting.timeZone)
		},
		place: meeting.place,
		link: meeting.link,
		themes: meeting.theme?.split('\n'),
		purposes: meeting.purpose?.split('\n'),
		letter_number: meeting.letterNumber,
		functions: functionOf(meeting.functionId),
		series: seriesOf(meeting.seriesId),
		confidentiality: meeting.confidentiality,
		state: meeting.state,
		state_reason: meeting.stateReason,
		absentees: meeting.absentees,
		roles: rolesOf(meeting.id, names)
	};
}

function rolesOf(meetingId: number, names: Names): unknown[] {
	return db
		.select()
		.from(meetingRoles)
		.where(eq(meetingRoles.meetingId, meetingId))
		.orderBy(asc(meetingRoles.position), asc(meetingRoles.id))
		.all()
		.map((row) =>
			anchored('meeting_roles', row.id, {
				role: row.role,
				person: names.person(row.personId),
				...names.post(row.postId),
				capacity: row.capacity,
				on_behalf_of: {
					...names.post(row.onBehalfOfPostId),
					person: names.person(row.onBehalfOfPersonId)
				},
				words: row.actionWords
			})
		);
}

function functionOf(id: number | null): string[] {
	if (id === null) return [];
	const row = db.select().from(functions).where(eq(functions.id, id)).get();
	return row ? [row.code] : [];
}

function seriesOf(id: number | null): string | undefined {
	if (id === null) return undefined;
	return db.select().from(series).where(eq(series.id, id)).get()?.name;
}
