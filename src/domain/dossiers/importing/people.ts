import { attendances } from '#domain/attendance/schema.ts';
import { invitations } from '#domain/invitations/schema.ts';
import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Dossier } from '../format.ts';
import type { Import } from './import.ts';

type Invitee = NonNullable<Dossier['invited']>[number];
type Attendee = NonNullable<Dossier['attendance']>[number];

/** Writes who was invited; the same institution or post twice is one invitation. */
export function writeInvitations(writer: Writer, meetingId: number, source: Import): void {
	const seen = new Set<string>();
	for (const [position, one] of (source.dossier.invited ?? []).entries()) {
		const whom = whomOf(one, source);
		if (!whom) continue;
		const key = `${whom.kind} ${whom.postId ?? ''} ${whom.institutionId ?? ''}`;
		if (whom.kind !== 'guest' && seen.has(key)) continue;
		seen.add(key);
		writer
			.insert(invitations)
			.values({
				meetingId,
				...whom,
				position,
				answer: one.answer ?? 'none',
				answerNote: one.answer_note ?? null,
				substituteName: one.substitute?.person ?? null,
				substituteTitle: one.substitute?.post ?? null
			})
			.run();
	}
}

/** Writes who came, was excused or was missing, as far as the list says anything of them. */
export function writeAttendance(writer: Writer, meetingId: number, source: Import): void {
	for (const [position, one] of (source.dossier.attendance ?? []).entries()) {
		const row = attendeeOf(one, source);
		if (row)
			writer
				.insert(attendances)
				.values({ meetingId, position, recordedAt: now(), ...row })
				.run();
	}
}

function whomOf(
	{ institution, post, person, words, group }: Invitee,
	{ directory, region }: Import
) {
	const postId = person ? null : directory.post(post, institution);
	if (postId !== null) return { kind: 'post', postId, institutionId: null } as const;
	const guestName = person ?? words ?? group ?? post;
	if (institution && !person)
		return { kind: 'institution', institutionId: directory.institution(institution) } as const;
	if (guestName === undefined) return undefined;
	return {
		kind: 'guest',
		institutionId: directory.institution(institution),
		guestName,
		guestTitle: person ? (post ?? null) : null,
		groupId: group ? groupNamed(region.id, group) : null
	} as const;
}

function attendeeOf(one: Attendee, { directory }: Import) {
	const { institution, person, post, words, on_behalf_of: represented } = one;
	const institutionId = directory.institution(institution);
	const described = words ?? (person || institution ? undefined : (post ?? represented?.post));
	if (!person && institutionId === null && !described) return undefined;
	const stands = one.as === 'representative' ? represented?.post : post;
	return {
		institutionId,
		postId: institution ? directory.post(stands, institution) : null,
		name: person ?? null,
		title: post ?? null,
		describedAs: described ?? null,
		presence: one.presence,
		attendedAs: one.as ?? null,
		capacity: one.capacity ?? null,
		assignmentLetter: one.assignment_letter ?? null,
		mayDecide: one.may_decide ?? null,
		mode: one.mode ?? null,
		sex: one.sex ?? null,
		reason: one.reason ?? null
	};
}

function groupNamed(regionId: number, name: string): number | null {
	return (
		statement<[number, string], { id: number }>(
			'select id from groups where region_id = ? and lower(name) = lower(?) and ended_on is null limit 1'
		).get(regionId, name)?.id ?? null
	);
}
