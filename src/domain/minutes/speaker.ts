import { invalidInput } from '#lib/problem.ts';
import type { Actor } from '../access/actor.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import type { Capacity } from '../people/capacity.ts';
import { isWithinCircle } from './circle.ts';
import type { Speaker, SpeakerKind } from './input.ts';

/** Who said something: person, post, capacity and institution are columns of their own, as are the source's words. */
export interface SpeakerColumns {
	readonly speakerPersonId: number | null;
	readonly speakerPostId: number | null;
	readonly speakerInstitutionId: number | null;
	readonly speakerCapacity: Capacity | null;
	readonly speakerWords: string | null;
}

const NOBODY = {
	speakerPersonId: null,
	speakerPostId: null,
	speakerInstitutionId: null,
	speakerCapacity: null
};

/**
 * The columns for a chosen speaker. A choice that is the stored one leaves the other columns as
 * they are, because a form shows one of them. `invalid_input` where nobody of that number is known.
 */
export function speakerColumns(
	{ actor, meeting }: { actor: Actor; meeting: FoundMeeting },
	chosen: { speaker: Speaker | null; speakerWords: string | null },
	stored?: SpeakerColumns
): SpeakerColumns {
	const { speaker, speakerWords } = chosen;
	if (stored && isSame(speaker, speakerOf(stored))) {
		const { speakerPersonId, speakerPostId, speakerInstitutionId, speakerCapacity } = stored;
		const kept = { speakerPersonId, speakerPostId, speakerInstitutionId, speakerCapacity };
		return { ...kept, speakerWords };
	}
	if (!speaker) return { ...NOBODY, speakerWords };
	if (!isWithinCircle(actor, meeting, speaker)) throw invalidInput({ speaker: 'choose' });
	return { ...NOBODY, [COLUMN[speaker.of]]: speaker.id, speakerWords };
}

/** The most exact of the stored columns. */
export function speakerOf(stored: SpeakerColumns): Speaker | null {
	if (stored.speakerPersonId) return { of: 'person', id: stored.speakerPersonId };
	if (stored.speakerPostId) return { of: 'post', id: stored.speakerPostId };
	if (stored.speakerInstitutionId) return { of: 'institution', id: stored.speakerInstitutionId };
	return null;
}

/** A speaker as a field writes it: `person:12`; empty for nobody. */
export function speakerKey(speaker: Speaker | null): string {
	return speaker ? `${speaker.of}:${speaker.id}` : '';
}

const COLUMN = {
	person: 'speakerPersonId',
	post: 'speakerPostId',
	institution: 'speakerInstitutionId'
} as const satisfies Record<SpeakerKind, keyof SpeakerColumns>;

function isSame(one: Speaker | null, other: Speaker | null): boolean {
	return speakerKey(one) === speakerKey(other);
}
