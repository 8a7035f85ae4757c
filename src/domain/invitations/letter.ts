import { nameOfRegion } from '../regions/queries.ts';
import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { stricter } from '../access/confidentiality.ts';
import { agendaOf } from '../agenda/queries.ts';
import { holdersOn } from '../meetings/holders.ts';
import { institutionLabels, titleAt } from '../meetings/names.ts';
import { hostsOf, meetingFacts } from '../meetings/queries.ts';
import { readMeeting } from '../meetings/reading.ts';
import { serviceOf, signersOf } from '../meetings/signers.ts';
import type { Signer } from '../meetings/signers.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { invitationsOf } from './queries.ts';

/** What the letter of invitation says; items stricter than the meeting are not written to everybody. */
export function invitationLetter(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	const [host = null] = hostsOf(meetingId, meeting.heldOn);
	return {
		meeting: meetingFacts(meeting),
		host,
		region: nameOfRegion(meeting.regionId),
		chair: signersOf(meetingId, meeting.heldOn).chair,
		signer: headOf(host?.id ?? null, meeting),
		agenda: agendaOf(actor, meeting)
			.filter(
				({ confidentiality }) =>
					stricter(confidentiality, meeting.confidentiality) === meeting.confidentiality
			)
			.map(({ title }) => title),
		invitees: invitationsOf(actor, meeting).map(({ id, invitee, holder }) => ({
			id,
			invitee,
			holder: holder && { name: holder.name, capacity: holder.capacity }
		}))
	};
}

export type InvitationPaper = ReturnType<typeof invitationLetter>;

/** The post that heads the host signs; its name only where exactly one holds it today. */
function headOf(institutionId: number | null, meeting: FoundMeeting): Signer | null {
	const post = statement<[number | null], { id: number; title: string; institutionId: number }>(
		`select id, title, institution_id as institutionId from posts
		where institution_id = ? and heads = 1 and ended_on is null order by rank, id limit 1`
	).get(institutionId);
	if (!post) return null;
	const day = today(meeting.timeZone);
	const holder = holdersOn([post.id], day).get(post.id) ?? null;
	const label = institutionLabels([post.institutionId], meeting.heldOn).get(post.institutionId);
	return {
		name: holder?.name ?? null,
		post: titleAt(post.title, label),
		capacity: holder?.capacity ?? null,
		onBehalfOf: null,
		service: serviceOf({ personId: holder?.personId ?? null, postId: post.id }, day)
	};
}
