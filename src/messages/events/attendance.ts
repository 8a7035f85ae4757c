import type { FactsOf } from '#domain/audit/events.ts';
import type { attendanceEvents } from '#domain/attendance/events.ts';
import type { AttendedAs, Presence } from '#domain/attendance/kinds.ts';
import { number } from '#lib/format/numbers.ts';
import { attendanceWords } from '../attendance.ts';
import { inSentence } from '../in-sentence.ts';
import { bilingual } from '../words.ts';
import type { Language } from '../words.ts';
import { listed } from './listed.ts';

type Words = { readonly [Name in keyof typeof attendanceEvents]: (facts: FactsOf<Name>) => string };

/** What happened to the attendance list. */
export const attendanceEventWords = bilingual<Words>({
	id: {
		'attendance.recorded': (f) => `mencatat ${f.who} ${came('id', f.presence, f.attendedAs)}`,
		'attendance.corrected': (f) =>
			`mengoreksi kehadiran ${f.who} (${came('id', f.presence, null)}): ${listed('id', f.changed, attendanceWords.id.fields)}`,
		'attendance.rest_recorded': (f) =>
			`mencatat ${number(f.who.length, 'id')} undangan lain sekaligus ${inSentence(attendanceWords.id.choices[f.rest])}: ${named('id', f.who)}`,
		'attendance.rest_withdrawn': (f) =>
			`mencabut catatan sekaligus atas ${number(f.who.length, 'id')} undangan (${named('id', f.who)}): ${f.reason}`,
		'attendance.withdrawn': (f) => `mencabut catatan kehadiran ${f.who}: ${f.reason}`
	},
	en: {
		'attendance.recorded': (f) => `recorded ${f.who} as ${came('en', f.presence, f.attendedAs)}`,
		'attendance.corrected': (f) =>
			`corrected the attendance of ${f.who} (${came('en', f.presence, null)}): ${listed('en', f.changed, attendanceWords.en.fields)}`,
		'attendance.rest_recorded': (f) =>
			`recorded the ${f.who.length === 1 ? 'one other invitee' : `${number(f.who.length, 'en')} other invitees`} at once as ${inSentence(attendanceWords.en.choices[f.rest])}: ${named('en', f.who)}`,
		'attendance.rest_withdrawn': (f) =>
			`withdrew what was recorded at once of ${f.who.length === 1 ? 'one invitee' : `${number(f.who.length, 'en')} invitees`} (${named('en', f.who)}): ${f.reason}`,
		'attendance.withdrawn': (f) => `withdrew the attendance of ${f.who}: ${f.reason}`
	}
});

/** Three hundred names say less than five and how many more; the facts keep them all. */
function named(language: Language, who: readonly string[]): string {
	const more = who.length - 5;
	if (more <= 1) return who.join('; ');
	const others = language === 'id' ? 'lainnya' : 'more';
	return `${who.slice(0, 5).join('; ')}; ${number(more, language)} ${others}`;
}

function came(language: Language, presence: Presence, attendedAs: AttendedAs | null): string {
	if (attendedAs === 'representative')
		return language === 'id' ? 'hadir sebagai wakil' : 'present on behalf';
	return inSentence(attendanceWords[language].choices[presence]);
}
