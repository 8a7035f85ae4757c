import { institutionsOf } from '#domain/access/actor.ts';
import { draftMeeting } from '#domain/meetings/drafting.ts';
import { DraftMeeting } from '#domain/meetings/input.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { meetingFormOptions } from '../form-options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { actor, language, activeGrant } = locals;
	const { reader } = await parent();
	const own = institutionsOf(actor, ['secretariat', 'official']);
	return {
		options: meetingFormOptions({ actor, language, today: reader.today }),
		leadId: own.find((id) => id === activeGrant?.institutionId) ?? own[0] ?? null
	};
};

export const actions: Actions = {
	draft: (event) =>
		submit(event, { name: 'draft', input: DraftMeeting }, ({ input }) => {
			const id = draftMeeting(event.locals.actor, input);
			return { to: `/meetings/${id}`, done: 'meeting.drafted' };
		})
};
