import { LINES } from '#components/minutes/composing.ts';
import type { Composing } from '#components/minutes/composing.ts';
import { MakeCommitmentUnder } from '#domain/commitments/input.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { MakeMove } from '#domain/meetings/input.ts';
import { concludeMeeting } from '#domain/meetings/moves.ts';
import { addAddendum } from '#domain/minutes/addenda.ts';
import { adoptMinutes, returnMinutes, submitMinutes } from '#domain/minutes/adoption.ts';
import {
	AddAddendum,
	AdoptMinutes,
	RecordNote,
	ReturnMinutes,
	SubmitMinutes
} from '#domain/minutes/input.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { minutesPage } from '#domain/minutes/queries.ts';
import { RecordResolution } from '#domain/resolutions/input.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { findResolution } from '#domain/resolutions/subject.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => ({
	page: minutesPage(locals.actor, params.meeting),
	composing: composingAt(url.searchParams)
});

export const actions: Actions = {
	note: (event) =>
		submit(event, { name: 'note', input: RecordNote }, ({ input }) => {
			const { meeting } = event.params;
			const id = recordNote(event.locals.actor, meeting, input);
			const item = input.agendaItemId;
			return {
				to: next(meeting, { line: 'note', item, after: `note-${id}` }),
				done: 'note.recorded'
			};
		}),
	resolution: (event) =>
		submit(event, { name: 'resolution', input: RecordResolution }, ({ input }) => {
			const { meeting } = event.params;
			const id = recordResolution(event.locals.actor, meeting, input);
			const item = input.agendaItemId;
			return {
				to: next(meeting, { line: 'resolution', item, resolution: id, after: `resolution-${id}` }),
				done: 'resolution.recorded'
			};
		}),
	commitment: (event) =>
		submit(event, { name: 'commitment', input: MakeCommitmentUnder }, ({ input }) => {
			const { meeting } = event.params;
			belongs(meeting, findResolution(event.locals.actor, input.resolutionId).meetingId);
			const id = makeCommitment(event.locals.actor, input.resolutionId, input);
			const resolution = input.resolutionId;
			return {
				to: next(meeting, { line: 'commitment', resolution, after: `commitment-${id}` }),
				done: 'commitment.made'
			};
		}),
	conclude: (event) =>
		submit(event, { name: 'conclude', input: MakeMove }, ({ input }) => {
			const { meeting } = event.params;
			concludeMeeting(event.locals.actor, meeting, input);
			return { to: `/meetings/${meeting}/minutes/read-back`, done: 'meeting.concluded' };
		}),
	submit: (event) =>
		submit(event, { name: 'submit', input: SubmitMinutes }, () => {
			submitMinutes(event.locals.actor, event.params.meeting);
			return { to: `/meetings/${event.params.meeting}/minutes`, done: 'minutes.submitted' };
		}),
	return: (event) =>
		submit(event, { name: 'return', input: ReturnMinutes }, ({ input }) => {
			returnMinutes(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/minutes`, done: 'minutes.returned' };
		}),
	adopt: (event) =>
		submit(event, { name: 'adopt', input: AdoptMinutes }, ({ input }) => {
			adoptMinutes(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/minutes`, done: 'minutes.adopted' };
		}),
	addendum: (event) =>
		submit(event, { name: 'addendum', input: AddAddendum }, ({ input }) => {
			const number = addAddendum(event.locals.actor, event.params.meeting, input);
			const to = `/meetings/${event.params.meeting}/minutes#addendum-${number}`;
			return { to, done: 'minutes.addendum_added' };
		})
};

function composingAt(query: URLSearchParams): Composing {
	const numberAt = (name: string) => {
		const value = query.get(name) ?? '';
		return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
	};
	const after = query.get('after') ?? '';
	return {
		plain: query.has('line'),
		line: LINES.find((one) => one === query.get('line')) ?? 'resolution',
		agendaItemId: numberAt('item'),
		resolutionId: numberAt('resolution'),
		after: /^[a-z]+-\d{1,15}$/.test(after) ? after : null
	};
}

/** Where the next line is written: the same kind, under the same item, with the form empty. */
function next(meeting: number, query: Readonly<Record<string, string | number | null>>): string {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query))
		if (value !== null) search.set(name, String(value));
	return `/meetings/${meeting}/minutes?${search}#record`;
}
