import type { Actor } from '../access/actor.ts';
import { agendaOf } from '../agenda/queries.ts';
import { meetingFacts } from '../meetings/queries.ts';
import { readMeeting } from '../meetings/reading.ts';
import { nameOfRegion } from '../regions/queries.ts';
import { markOf } from './mark.ts';
import { recordsOf } from './queries.ts';
import { findMinutes } from './subject.ts';

/**
 * What the room sees on its wall: the agenda, and the standing resolutions by number, each with its item
 * and with the commitments that stand. The whole meeting sits there: of what is more confidential than the
 * meeting, and of notes, nothing is shown, whoever has opened it.
 */
export function projection(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	const found = findMinutes(actor, meetingId);
	const records = recordsOf(actor, found);
	const forTheRoom = (one: { readonly confidentiality: string }) =>
		one.confidentiality === meeting.confidentiality;
	const standing = records.resolutions
		.filter((one) => one.withdrawnAt === null && forTheRoom(one))
		.map(({ commitments, ...resolution }) => ({
			...resolution,
			commitments: commitments.filter(
				(one) => one.state !== 'cancelled' && one.state !== 'replaced' && forTheRoom(one)
			)
		}));
	const whole = agendaOf(actor, meeting);
	const agenda = whole.filter(forTheRoom);
	return {
		// Times between which an item is left out would tell of it.
		meeting: { ...meetingFacts(meeting), timed: agenda.length === whole.length },
		region: nameOfRegion(meeting.regionId),
		/** Changes with every line, also with those that the room does not see. */
		mark: markOf(records),
		agenda: agenda.map(({ id, title, presenter, minutesPlanned }, index) => ({
			place: index + 1,
			title,
			presenter: presenter?.name ?? null,
			minutesPlanned,
			/** How many resolutions stand under it. */
			settled: standing.filter((one) => one.agendaItemId === id).length
		})),
		resolutions: standing.map(({ number, text, agendaItemId, commitments }) => {
			const place = agenda.findIndex((item) => item.id === agendaItemId);
			const item = agenda[place];
			return {
				number,
				text,
				item: item ? { place: place + 1, title: item.title } : null,
				commitments
			};
		})
	};
}

export type Projection = ReturnType<typeof projection>;
export type ProjectedResolution = Projection['resolutions'][number];
