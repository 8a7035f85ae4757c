import type { DueContext } from '#domain/calendar/due-reading.ts';
import type { Choice } from '#domain/minutes/composing/choices.ts';
import type { RecordingOptions } from '#domain/minutes/options.ts';

/**
 * Who may be named with `@`: for a commitment institutions, those that take part first; for what was
 * said also their posts and persons, because a Bupati speaks and owes nothing.
 */
export function choicesOf(
	options: RecordingOptions | null,
	line: 'resolution' | 'commitment' | 'note'
): Choice[] {
	if (!options) return [];
	const here = new Set(options.participants);
	const institutions = options.institutions.map((one) => ({ of: 'institution', ...one }) as const);
	const first = institutions.filter((one) => here.has(one.id));
	const rest = institutions.filter((one) => !here.has(one.id));
	if (line === 'commitment') return [...first, ...rest];
	return [
		...first,
		...options.posts.map((one) => ({ of: 'post', ...one, acronym: null }) as const),
		...options.persons.map((one) => ({ of: 'person', ...one }) as const),
		...rest
	];
}

/** How due words are read here: from the day of the meeting, with the closed days of its region. */
export function dueContext(options: RecordingOptions | null): DueContext {
	if (!options) return { today: '', holidays: new Map() };
	return { ...options.due, holidays: new Map(options.due.holidays) };
}
