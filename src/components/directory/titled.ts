import type { Capacity } from '#domain/people/capacity.ts';
import { capacityWords } from '#messages/people.ts';
import type { Language } from '#messages/words.ts';

/** A holder with the capacity where it is not the definitive one: "Budi Santoso, S.H. (Plt.)". */
export function titled(name: string, capacity: Capacity | null, language: Language): string {
	if (capacity === null || capacity === 'definitive') return name;
	return `${name} (${capacityWords[language][capacity]})`;
}
