import type { FactsOf } from '#domain/audit/events.ts';
import type { attendanceEvents } from '#domain/attendance/events.ts';
import type { AttendedAs, Presence } from '#domain/attendance/kinds.ts';
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
		'attendance.withdrawn': (f) => `mencabut catatan kehadiran ${f.who}: ${f.reason}`
	},
	en: {
		'attendance.recorded': (f) => `recorded ${f.who} as ${came('en', f.presence, f.attendedAs)}`,
		'attendance.corrected': (f) =>
			`corrected the attendance of ${f.who} (${came('en', f.presence, null)}): ${listed('en', f.changed, attendanceWords.en.fields)}`,
		'attendance.withdrawn': (f) => `withdrew the attendance of ${f.who}: ${f.reason}`
	}
});

function came(language: Language, presence: Presence, attendedAs: AttendedAs | null): string {
	if (attendedAs === 'representative')
		return language === 'id' ? 'hadir sebagai wakil' : 'present on behalf';
	return inSentence(attendanceWords[language].choices[presence]);
}
