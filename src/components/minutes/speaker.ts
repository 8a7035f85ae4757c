import type { SpeakerLabel } from '#domain/minutes/speaker-labels.ts';
import { capacityWords } from '#messages/people.ts';

/** Who spoke, in one line: name and post with its capacity, or the office, or the source's words; null for nobody. */
export function speakerName(by: SpeakerLabel, short = false): string | null {
	const office = (short ? by.acronym : null) ?? by.institution;
	const title = short ? by.shortPost : by.post;
	const acting = by.capacity === null || by.capacity === 'definitive' ? null : by.capacity;
	// The abbreviations are the same in both languages.
	const post = title && acting ? `${capacityWords.id[acting]} ${title}` : title;
	const parts = [by.person, post, post ? null : office].filter((part) => part !== null);
	return parts.length > 0 ? parts.join(', ') : by.words;
}
