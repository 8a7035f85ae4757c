import { error } from '@sveltejs/kit';
import { MakeCommitment } from '#domain/commitments/input.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { resolutionPage } from '#domain/minutes/record-pages.ts';
import { ChangeResolution, RecordPosition, WithdrawResolution } from '#domain/resolutions/input.ts';
import { changeResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const page = resolutionPage(locals.actor, params.resolution);
	if (page.meeting.id !== params.meeting) error(404, 'not_found');
	return { page, after: url.searchParams.get('after') };
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeResolution }, ({ input }) => {
			changeResolution(event.locals.actor, event.params.resolution, input);
			return { to: pathOf(event.params), done: 'resolution.changed' };
		}),
	position: (event) =>
		submit(event, { name: 'position', input: RecordPosition }, ({ input }) => {
			recordPosition(event.locals.actor, event.params.resolution, input);
			return {
				to: `${pathOf(event.params)}?after=position-${input.institutionId}#positions`,
				done: 'position.recorded'
			};
		}),
	commitment: (event) =>
		submit(event, { name: 'commitment', input: MakeCommitment }, ({ input }) => {
			const id = makeCommitment(event.locals.actor, event.params.resolution, input);
			return {
				to: `${pathOf(event.params)}?after=commitment-${id}#commitments`,
				done: 'commitment.made'
			};
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawResolution }, ({ input }) => {
			const { meeting, resolution } = event.params;
			withdrawResolution(event.locals.actor, resolution, input);
			return {
				to: `/meetings/${meeting}/minutes#resolution-${resolution}`,
				done: 'resolution.withdrawn'
			};
		})
};

function pathOf({ meeting, resolution }: { meeting: number; resolution: number }): string {
	return `/meetings/${meeting}/resolutions/${resolution}`;
}
