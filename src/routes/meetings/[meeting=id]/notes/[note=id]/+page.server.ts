import { ChangeNote, WithdrawNote } from '#domain/minutes/input.ts';
import { changeNote, findNote, withdrawNote } from '#domain/minutes/notes.ts';
import { notePage } from '#domain/minutes/record-pages.ts';
import { turnNoteIntoResolution } from '#domain/resolutions/from-note.ts';
import { TurnNoteIntoResolution } from '#domain/resolutions/input.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const page = notePage(locals.actor, params.note);
	belongs(params.meeting, page.meeting.id);
	return { page };
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeNote }, ({ input }) => {
			const { meeting, note } = event.params;
			belongs(meeting, findNote(event.locals.actor, note).meetingId);
			changeNote(event.locals.actor, note, input);
			return { to: `/meetings/${meeting}/minutes#note-${note}`, done: 'note.changed' };
		}),
	turn: (event) =>
		submit(event, { name: 'turn', input: TurnNoteIntoResolution }, ({ input }) => {
			const { meeting, note } = event.params;
			belongs(meeting, findNote(event.locals.actor, note).meetingId);
			const id = turnNoteIntoResolution(event.locals.actor, note, input);
			return { to: `/meetings/${meeting}/resolutions/${id}`, done: 'resolution.recorded' };
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawNote }, ({ input }) => {
			const { meeting, note } = event.params;
			belongs(meeting, findNote(event.locals.actor, note).meetingId);
			withdrawNote(event.locals.actor, note, input);
			return { to: `/meetings/${meeting}/minutes`, done: 'note.withdrawn' };
		})
};
