import type { EventName } from '#domain/audit/events.ts';
import { accountEventWords } from './events/accounts.ts';
import { attendanceEventWords } from './events/attendance.ts';
import { auditEventWords } from './events/audit.ts';
import { calendarEventWords } from './events/calendar.ts';
import { commitmentEventWords } from './events/commitments.ts';
import { dossierEventWords } from './events/dossiers.ts';
import { groupEventWords } from './events/groups.ts';
import { institutionEventWords } from './events/institutions.ts';
import { invitationEventWords } from './events/invitations.ts';
import { meetingEventWords } from './events/meetings.ts';
import { minutesEventWords } from './events/minutes.ts';
import { peopleEventWords } from './events/people.ts';
import { regionEventWords } from './events/regions.ts';
import { reportEventWords } from './events/reports.ts';
import { resolutionEventWords } from './events/resolutions.ts';
import { verificationEventWords } from './events/verifications.ts';
import { viewEventWords } from './events/views.ts';
import type { Bilingual, Language } from './words.ts';

/** A sentence of history from the facts of an event. The facts were typed when they were written. */
type Sentence = (facts: never) => string;

const catalogues: readonly Bilingual<{ readonly [name: string]: Sentence }>[] = [
	accountEventWords,
	attendanceEventWords,
	auditEventWords,
	calendarEventWords,
	commitmentEventWords,
	dossierEventWords,
	groupEventWords,
	institutionEventWords,
	invitationEventWords,
	meetingEventWords,
	minutesEventWords,
	peopleEventWords,
	regionEventWords,
	reportEventWords,
	resolutionEventWords,
	verificationEventWords,
	viewEventWords
];

/** What happened, as one sentence without its subject's name: "mengubah tenggat menjadi …". */
export function wordEvent(language: Language, name: EventName, facts: unknown): string {
	for (const catalogue of catalogues) {
		const sentence = catalogue[language][name];
		if (sentence) return sentence(facts as never);
	}
	return name;
}
