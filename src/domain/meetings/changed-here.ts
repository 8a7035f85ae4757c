import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { changeWhereSourced } from '../provenance/marking.ts';

/** What the forms of a meeting call a fact, and what a dossier calls it. */
const IN_DOSSIER = {
	title: 'title',
	seriesName: 'series',
	functionId: 'functions',
	theme: 'themes',
	purpose: 'purposes',
	letterNumber: 'letter_number',
	confidentiality: 'confidentiality',
	hosts: 'hosts',
	heldOn: 'held_on.date',
	dateWords: 'held_on.words',
	startsAt: 'time.start',
	endsAt: 'time.end',
	timeZone: 'time.zone',
	place: 'place',
	link: 'link',
	state: 'state',
	reason: 'state_reason',
	absentees: 'absentees'
} as const;

export type MeetingFact = keyof typeof IN_DOSSIER;

/** Where a meeting came in from a source: these facts of it are now ours, with who changed them. */
export function markChanged(
	writer: Writer,
	actor: Actor,
	meetingId: number,
	facts: readonly string[]
): void {
	const marked = { meetingId, subject: 'meetings', subjectId: meetingId } as const;
	const fields = facts.filter(isFact).map((fact) => IN_DOSSIER[fact]);
	changeWhereSourced(writer, actor, marked, fields);
}

// The chair is a record of its own, with marks of its own.
function isFact(fact: string): fact is MeetingFact {
	return Object.hasOwn(IN_DOSSIER, fact);
}
