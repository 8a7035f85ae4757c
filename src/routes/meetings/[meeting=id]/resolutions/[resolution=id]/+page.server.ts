import type { Actor } from '#domain/access/actor.ts';
import { MakeCommitment } from '#domain/commitments/input.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { resolutionPage } from '#domain/minutes/record-pages.ts';
import { ChangeResolution, RecordPosition, WithdrawResolution } from '#domain/resolutions/input.ts';
import { changeResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { findResolution } from '#domain/resolutions/subject.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { belongs } from '../../../../belongs.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const page = resolutionPage(locals.actor, params.resolution);
	belongs(params.meeting, page.meeting.id);
	return { page, after: url.searchParams.get('after') };
};

export const actions: Actions = {
	change: (event) =>
		submit(event, { name: 'change', input: ChangeResolution }, ({ input }) => {
			checked(event);
			changeResolution(event.locals.actor, event.params.resolution, input);
			return { to: pathOf(event.params), done: 'resolution.changed' };
		}),
	position: (event) =>
		submit(event, { name: 'position', input: RecordPosition }, ({ input }) => {
			checked(event);
			recordPosition(event.locals.actor, event.params.resolution, input);
			return {
				to: `${pathOf(event.params)}?after=position-${input.institutionId}#positions`,
				done: 'position.recorded'
			};
		}),
	commitment: (event) =>
		submit(event, { name: 'commitment', input: MakeCommitment }, ({ input }) => {
			checked(event);
			const id = makeCommitment(event.locals.actor, event.params.resolution, input);
			return {
				to: `${pathOf(event.params)}?after=commitment-${id}#commitments`,
				done: 'commitment.made'
			};
		}),
	withdraw: (event) =>
		submit(event, { name: 'withdraw', input: WithdrawResolution }, ({ input }) => {
			const { meeting, resolution } = event.params;
			checked(event);
			withdrawResolution(event.locals.actor, resolution, input);
			return {
				to: `/meetings/${meeting}/minutes#resolution-${resolution}`,
				done: 'resolution.withdrawn'
			};
		})
};

function checked({ locals, params }: Addressed): void {
	belongs(params.meeting, findResolution(locals.actor, params.resolution).meetingId);
}

interface Addressed {
	readonly locals: { readonly actor: Actor };
	readonly params: { readonly meeting: number; readonly resolution: number };
}

function pathOf({ meeting, resolution }: { meeting: number; resolution: number }): string {
	return `/meetings/${meeting}/resolutions/${resolution}`;
}
