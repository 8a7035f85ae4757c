import type { Actor } from '../access/actor.ts';
import { agendaOf } from '../agenda/queries.ts';
import { gapsOf } from '../commitments/missing.ts';
import { meetingFacts } from '../meetings/queries.ts';
import { readMeeting } from '../meetings/reading.ts';
import { recordsOf } from './queries.ts';
import { noteSecretReading } from './reading.ts';
import { rightsInMinutes } from './rights.ts';
import { findMinutes } from './subject.ts';

/**
 * What is read aloud at the end of a meeting: its standing resolutions by number, each with its item
 * and with what it still lacks; and what the minutes lack as a whole.
 */
export function readBackPage(actor: Actor, meetingId: number) {
	const meeting = readMeeting(actor, meetingId);
	const found = findMinutes(actor, meetingId);
	const { resolutions } = recordsOf(actor, found);
	const standing = resolutions.filter((one) => one.withdrawnAt === null);
	noteSecretReading(actor, meeting, { notes: [], resolutions: standing });
	const items = new Map(agendaOf(actor, meeting).map(({ id, title }) => [id, title]));
	const gaps = gapsOf(actor, meetingId);
	return {
		meeting: meetingFacts(meeting),
		minutesState: found.minutesState,
		resolutions: standing.map((resolution) => ({
			...resolution,
			item: items.get(resolution.agendaItemId ?? 0) ?? null,
			gaps: gaps.filter(
				({ subject, id }) =>
					(subject === 'resolution' && id === resolution.id) ||
					(subject === 'commitment' && resolution.commitments.some((one) => one.id === id))
			)
		})),
		gaps,
		may: rightsInMinutes(actor, found)
	};
}

export type ReadBackPage = ReturnType<typeof readBackPage>;
