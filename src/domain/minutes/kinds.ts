/** What kind of saying a note is. A hope or a plan is a note until somebody makes it a resolution. */
export const NOTE_KINDS = [
	'information',
	'question',
	'obstacle',
	'solution',
	'hope',
	'plan',
	'request_for_input',
	'oral_commitment'
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
