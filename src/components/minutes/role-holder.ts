import type { RoleLine } from '#domain/meetings/role-lines.ts';
import { minutesSheetWords } from '#messages/minutes-sheet.ts';
import { capacityWords } from '#messages/people.ts';
import type { Language } from '#messages/words.ts';

/** The post with its capacity before it, as it is signed: `Plt. Kepala Dinas Sosial`; null for none. */
export function postWithCapacity(line: RoleLine, language: Language): string | null {
	if (line.post === null) return null;
	const acting = line.capacity === null || line.capacity === 'definitive' ? null : line.capacity;
	return acting ? `${capacityWords[language][acting]} ${line.post}` : line.post;
}

/** Who held a role, in one line: `Drs. A, Plt. Sekretaris Daerah, mewakili Bupati`. */
export function roleHolder(line: RoleLine, language: Language): string {
	const behalf = line.onBehalfOfPost ?? line.onBehalfOfPerson;
	return [
		line.person,
		postWithCapacity(line, language),
		behalf && minutesSheetWords[language].printed.onBehalf(behalf)
	]
		.filter(Boolean)
		.join(', ');
}
