import type { Actor } from '../access/actor.ts';
import { may } from '../access/policy.ts';
import { isRecordable } from './recording.ts';
import { readsEverything } from './readable.ts';
import type { FoundMinutes } from './subject.ts';

/** What the actor may do with the minutes now: right and state together, so that no button is refused. */
export function rightsInMinutes(actor: Actor, found: FoundMinutes) {
	const { minutesState } = found;
	return {
		/** Notes, resolutions, positions and commitments, new and old. */
		record: isRecordable(found) && may(actor, 'resolution.record', found),
		/** Addenda, and what is set down with one. */
		add: minutesState === 'adopted' && may(actor, 'minutes.add', found),
		/** Ends the meeting from the desk. */
		conclude:
			(found.state === 'in_session' || found.state === 'interrupted') &&
			may(actor, 'meeting.move', found),
		submit:
			minutesState === 'draft' &&
			found.state === 'concluded' &&
			may(actor, 'minutes.submit', found),
		return: minutesState === 'submitted' && may(actor, 'minutes.return', found),
		adopt:
			minutesState === 'submitted' &&
			may(actor, 'minutes.adopt', found) &&
			readsEverything(actor, found),
		/** Would adopt them, had they not been written by this one person alone. */
		wroteAlone:
			minutesState === 'submitted' &&
			may(actor, 'minutes.return', found) &&
			!may(actor, 'minutes.adopt', found)
	};
}

export type MinutesRights = ReturnType<typeof rightsInMinutes>;
