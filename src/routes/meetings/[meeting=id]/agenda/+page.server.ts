import {
	AddAgendaItem,
	ChangeAgendaItem,
	MoveAgendaItem,
	WithdrawAgendaItem
} from '#domain/agenda/input.ts';
import {
	addAgendaItem,
	changeAgendaItem,
	moveAgendaItem,
	withdrawAgendaItem
} from '#domain/agenda/operations.ts';
import { agendaOf } from '#domain/agenda/queries.ts';
import { institutionOptions } from '#domain/meetings/directory-options.ts';
import { meetingFacts, rightsOver } from '#domain/meetings/queries.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedId } from '../../../asked.ts';
import { institutionOption } from '../../form-options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const meeting = readMeeting(locals.actor, params.meeting);
	const agenda = agendaOf(locals.actor, meeting);
	const keeps = rightsOver(locals.actor, meeting).agenda;
	const itemId = askedId(url, 'item');
	return {
		meeting: meetingFacts(meeting),
		agenda,
		item: keeps ? (agenda.find(({ id }) => id === itemId) ?? null) : null,
		presenters: keeps ? institutionOptions(locals.actor).map(institutionOption) : [],
		may: { keep: keeps }
	};
};

export const actions: Actions = {
	add: (event) =>
		submit(event, { name: 'add', input: AddAgendaItem }, ({ input }) => {
			addAgendaItem(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/agenda`, done: 'agenda_item.added' };
		}),
	change: (event) =>
		submit(event, { name: 'change', input: ChangeAgendaItem }, ({ input }) => {
			changeAgendaItem(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/agenda`, done: 'agenda_item.changed' };
		}),
	move: (event) =>
		submit(event, { name: 'move', input: MoveAgendaItem }, ({ input }) => {
			moveAgendaItem(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/agenda`, done: 'agenda_item.moved' };
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawAgendaItem }, ({ input }) => {
			withdrawAgendaItem(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/agenda`, done: 'agenda_item.withdrawn' };
		})
};
