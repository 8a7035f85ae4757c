import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { findMeeting } from './subject.ts';
import type { FoundMeeting } from './subject.ts';

const HOUR = 3_600_000;

/**
 * The meeting for a page that shows what it contains. Reading a secret one is itself an event, written
 * at most once per account, meeting and hour.
 */
export function readMeeting(actor: Actor, meetingId: number): FoundMeeting {
	const meeting = findMeeting(actor, meetingId);
	if (
		meeting.confidentiality === 'secret' &&
		actor.kind === 'account' &&
		!wasRead(actor.accountId, meetingId)
	)
		change(actor, 'meeting.read', () => ({
			about: { regionId: meeting.regionId, meetingId },
			facts: { title: meeting.title },
			result: undefined
		}));
	return meeting;
}

function wasRead(accountId: number, meetingId: number): boolean {
	return (
		statement<[number, number, number], { id: number }>(
			`select id from events where meeting_id = ? and account_id = ? and name = 'meeting.read' and at > ?
			limit 1`
		).get(meetingId, accountId, now() - HOUR) !== undefined
	);
}
