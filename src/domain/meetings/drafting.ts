import { now } from '#lib/clock.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { functionsMustExist, institutionsMustExist, namingRegions } from './directory.ts';
import { hostRows, regionOfLead } from './hosts.ts';
import type { DraftMeeting } from './input.ts';
import { institutionName } from './names.ts';
import { chairMustBeNamed, writeChair } from './role-holders.ts';
import { meetingHosts, meetings } from './schema.ts';
import { seriesNamed } from './series.ts';

/** Writes down a meeting that is being prepared: by the secretariat or an official of the lead host. */
export function draftMeeting(actor: Actor, input: DraftMeeting): number {
	institutionsMustExist({
		leadId: input.leadId,
		hostIds: input.hostIds,
		counterpartIds: input.counterpartIds
	});
	authorize(actor, 'meeting.schedule', { institutionId: input.leadId });
	functionsMustExist({ functionId: input.functionId });
	chairMustBeNamed(input.chair, namingRegions(actor, [input.leadId, ...input.hostIds]));
	const { regionId, timeZone } = regionOfLead(input.leadId);
	const { schedule } = input;
	return change(actor, 'meeting.drafted', (writer) => {
		const { id } = writer
			.insert(meetings)
			.values({
				regionId,
				seriesId: seriesNamed(actor, regionId, input.seriesName),
				functionId: input.functionId,
				title: input.title,
				theme: input.theme,
				purpose: input.purpose,
				letterNumber: input.letterNumber,
				confidentiality: input.confidentiality,
				...schedule,
				timeZone: schedule.timeZone ?? timeZone,
				createdAt: now()
			})
			.returning({ id: meetings.id })
			.get();
		writer
			.insert(meetingHosts)
			.values(hostRows(input).map((row) => ({ ...row, meetingId: id })))
			.run();
		writeChair(actor, { id, regionId }, input.chair);
		return {
			about: { regionId, meetingId: id },
			facts: { title: input.title, host: institutionName(input.leadId, schedule.heldOn) },
			result: id
		};
	});
}
