/** What a person does in one meeting; independent of the kind of their institution. */
export const MEETING_ROLES = [
	'chair',
	'opener',
	'committee_report',
	'speaker',
	'resource_person',
	'moderator',
	'minute_taker'
] as const;
export type MeetingRole = (typeof MEETING_ROLES)[number];

/** A host invites and owns the meeting; a counterpart meets with the host without hosting. */
export const HOST_KINDS = ['host', 'counterpart'] as const;
export type HostKind = (typeof HOST_KINDS)[number];
