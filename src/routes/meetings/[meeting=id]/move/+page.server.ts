import { MoveMeeting } from '#domain/meetings/input.ts';
import { meetingToMove } from '#domain/meetings/editing.ts';
import { moveMeeting } from '#domain/meetings/rescheduling.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	meetingToMove(locals.actor, params.meeting);

export const actions: Actions = {
	move: (event) =>
		submit(event, { name: 'move', input: MoveMeeting }, ({ input }) => {
			moveMeeting(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}`, done: 'meeting.moved' };
		})
};
