import { institutionsOf } from '#domain/access/actor.ts';
import { copySource, copyableMeetings, draftMeetingFrom } from '#domain/meetings/copying.ts';
import { draftMeeting } from '#domain/meetings/drafting.ts';
import { DraftMeeting, DraftMeetingFrom } from '#domain/meetings/input.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedDate, askedId } from '../../asked.ts';
import { meetingFormOptions } from '../form-options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { actor, language, activeGrant } = locals;
	const { reader } = await parent();
	const own = institutionsOf(actor, ['secretariat', 'official']);
	const from = askedId(url, 'from');
	const copy = from === null ? null : copySource(actor, from);
	const lead = copy?.typed.leadId ?? null;
	const hostIds = copy ? [...(lead === null ? [] : [lead]), ...copy.typed.hostIds] : [];
	return {
		copy,
		date: askedDate(url, 'date').date,
		earlier: copy ? [] : copyableMeetings(actor),
		options: meetingFormOptions({ actor, language, today: reader.today, hostIds }),
		leadId:
			own.find((id) => id === lead) ??
			own.find((id) => id === activeGrant?.institutionId) ??
			own[0] ??
			null
	};
};

export const actions: Actions = {
	draft: (event) =>
		submit(event, { name: 'draft', input: DraftMeeting }, ({ input }) => {
			const id = draftMeeting(event.locals.actor, input);
			return { to: `/meetings/${id}`, done: 'meeting.drafted' };
		}),
	draft_from: (event) =>
		submit(event, { name: 'draft_from', input: DraftMeetingFrom }, ({ input }) => {
			const id = draftMeetingFrom(event.locals.actor, input);
			return { to: `/meetings/${id}`, done: 'meeting.drafted_from' };
		})
};
