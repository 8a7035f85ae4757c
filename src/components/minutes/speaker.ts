import type { SpeakerLabel } from '#domain/minutes/speaker-labels.ts';

/** Who spoke, in one line: name and post, or the office, or the source's words; null for nobody. */
export function speakerName(by: SpeakerLabel, short = false): string | null {
	const office = (short ? by.acronym : null) ?? by.institution;
	const post = short ? by.shortPost : by.post;
	const parts = [by.person, post, post ? null : office].filter((part) => part !== null);
	return parts.length > 0 ? parts.join(', ') : by.words;
}
