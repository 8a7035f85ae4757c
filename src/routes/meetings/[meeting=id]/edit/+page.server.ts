import { changeMeeting } from '#domain/meetings/changing.ts';
import { giveClearance, takeClearance } from '#domain/meetings/clearances.ts';
import { meetingToChange } from '#domain/meetings/editing.ts';
import {
	ChangeMeeting,
	GiveClearance,
	RemoveMeetingRole,
	SetMeetingRole,
	TakeClearance
} from '#domain/meetings/input.ts';
import { removeMeetingRole, setMeetingRole } from '#domain/meetings/role-holders.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { askedId } from '../../../asked.ts';
import { meetingFormOptions } from '../../form-options.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
	const { actor, language } = locals;
	const { hostIds, clearances, ...page } = meetingToChange(actor, params.meeting);
	const { reader } = await parent();
	const roleId = askedId(url, 'role');
	const named = ({ accountId, name }: { accountId: number; name: string }) => ({
		value: String(accountId),
		label: name
	});
	return {
		...page,
		role: page.roles.find(({ id }) => id === roleId) ?? null,
		clearances: clearances && {
			cleared: clearances.cleared,
			clearable: clearances.clearable.map(named)
		},
		options: meetingFormOptions({ actor, language, today: reader.today, hostIds })
	};
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeMeeting }, ({ input }) => {
			changeMeeting(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}`, done: 'meeting.changed' };
		}),
	role: (event) =>
		submit(event, { name: 'role', input: SetMeetingRole }, ({ input }) => {
			setMeetingRole(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/edit#roles`, done: 'meeting.role_set' };
		}),
	remove: (event) =>
		submit(event, { name: 'remove', input: RemoveMeetingRole }, ({ input }) => {
			removeMeetingRole(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/edit#roles`, done: 'meeting.role_removed' };
		}),
	clear: (event) =>
		submit(event, { name: 'clear', input: GiveClearance }, ({ input }) => {
			giveClearance(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/edit#clearances`, done: 'clearance.given' };
		}),
	unclear: (event) =>
		submit(event, { name: 'unclear', input: TakeClearance }, ({ input }) => {
			takeClearance(event.locals.actor, event.params.meeting, input);
			return { to: `/meetings/${event.params.meeting}/edit#clearances`, done: 'clearance.taken' };
		})
};
