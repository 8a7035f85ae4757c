import type { Missing } from '#domain/meetings/missing.ts';
import type { MeetingPage } from '#domain/meetings/queries.ts';

/** Where what is missing is filled in, for those who may; the others only read that it is missing. */
export function hrefOfMissing(
	{ code }: Missing,
	{ meeting, may }: Pick<MeetingPage, 'meeting' | 'may'>
): string | undefined {
	const here = `/meetings/${meeting.id}`;
	switch (code) {
		case 'date':
		case 'start':
		case 'place':
			if (may.move) return `${here}/move`;
			return may.change ? `${here}/edit` : undefined;
		case 'chair':
			return may.change ? `${here}/edit` : undefined;
		case 'agenda':
			return may.agenda ? `${here}/agenda` : undefined;
		case 'attendance':
			return may.attendance ? `${here}/attendance` : undefined;
		case 'answers':
			return may.invite ? `${here}/invitations?show=none` : undefined;
		case 'invitees':
		case 'answers_before_move':
			return may.invite ? `${here}/invitations` : undefined;
	}
}
