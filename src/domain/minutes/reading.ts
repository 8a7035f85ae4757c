import { now } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import type { Confidentiality } from '../access/confidentiality.ts';
import { change } from '../audit/change.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { ResolutionKind } from '../resolutions/kinds.ts';
import type { NoteKind } from './kinds.ts';

const HOUR = 3_600_000;

/** The secret records among those that a page shows. */
export interface ShownRecords {
	readonly notes: readonly {
		readonly id: number;
		readonly kind: NoteKind;
		readonly confidentiality: Confidentiality;
	}[];
	readonly resolutions: readonly {
		readonly id: number;
		readonly number: number;
		readonly kind: ResolutionKind;
		readonly confidentiality: Confidentiality;
	}[];
}

/**
 * Reading a secret record of a meeting that is not itself secret is an event, at most once per account,
 * record and hour. A secret meeting is read as a whole (`readMeeting`).
 */
export function noteSecretReading(
	actor: Actor,
	meeting: FoundMeeting,
	{ notes, resolutions }: ShownRecords
): void {
	if (actor.kind !== 'account' || meeting.confidentiality === 'secret') return;
	const about = { regionId: meeting.regionId, meetingId: meeting.id };
	for (const { id, kind, confidentiality } of notes) {
		if (confidentiality !== 'secret' || wasRead(actor.accountId, 'notes', id)) continue;
		const subject = { ...about, subject: 'notes', subjectId: id };
		change(actor, 'note.read', () => ({ about: subject, facts: { kind }, result: undefined }));
	}
	for (const { id, number, confidentiality } of resolutions) {
		if (confidentiality !== 'secret' || wasRead(actor.accountId, 'resolutions', id)) continue;
		const subject = { ...about, subject: 'resolutions', subjectId: id };
		change(actor, 'resolution.read', () => ({
			about: subject,
			facts: { number },
			result: undefined
		}));
	}
}

function wasRead(accountId: number, subject: 'notes' | 'resolutions', id: number): boolean {
	return (
		statement<[string, number, number, number], { id: number }>(
			`select id from events where subject = ? and subject_id = ? and account_id = ?
			and name in ('note.read', 'resolution.read') and at > ? limit 1`
		).get(subject, id, accountId, now() - HOUR) !== undefined
	);
}
