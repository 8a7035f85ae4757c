import type { MeetingTask } from '#domain/dashboards/meeting-tasks.ts';

/** The form in which an invitation is answered, not the list of all who are invited. */
export function answerPlace({ id, invitationId }: MeetingTask): string {
	const list = `/meetings/${id}/invitations`;
	return invitationId === undefined ? list : `${list}?answer=${invitationId}#answer`;
}
