import type { Actor } from '#domain/access/actor.ts';
import { MakeMove, MakeMoveWithReason } from '#domain/meetings/input.ts';
import {
	cancelMeeting,
	concludeMeeting,
	declareNotQuorate,
	interruptMeeting,
	postponeMeeting,
	resumeMeeting,
	scheduleMeeting,
	startMeeting
} from '#domain/meetings/moves.ts';
import { meetingPage } from '#domain/meetings/queries.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	page: meetingPage(locals.actor, params.meeting)
});

/** One move of the lifecycle as a form of its own name. */
const move =
	(name: string, done: string, make: (actor: Actor, id: number, input: MakeMove) => void) =>
	(event: RequestEvent) =>
		submit(event, { name, input: MakeMove }, ({ input }) => {
			make(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}`, done };
		});

const moveWithReason =
	(
		name: string,
		done: string,
		make: (actor: Actor, id: number, input: MakeMoveWithReason) => void
	) =>
	(event: RequestEvent) =>
		submit(event, { name, input: MakeMoveWithReason }, ({ input }) => {
			make(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}`, done };
		});

export const actions: Actions = {
	schedule: move('schedule', 'meeting.scheduled', scheduleMeeting),
	start: move('start', 'meeting.started', startMeeting),
	interrupt: moveWithReason('interrupt', 'meeting.interrupted', interruptMeeting),
	resume: move('resume', 'meeting.resumed', resumeMeeting),
	conclude: move('conclude', 'meeting.concluded', concludeMeeting),
	postpone: moveWithReason('postpone', 'meeting.postponed', postponeMeeting),
	declare_not_quorate: moveWithReason(
		'declare_not_quorate',
		'meeting.declared_not_quorate',
		declareNotQuorate
	),
	cancel: moveWithReason('cancel', 'meeting.cancelled', cancelMeeting)
};
