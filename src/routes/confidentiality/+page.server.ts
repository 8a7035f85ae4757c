import { commitmentsOfClass } from '#domain/dashboards/standing-figures.ts';
import { confidentialMeetings } from '#domain/meetings/confidential-list.ts';
import type { PageServerLoad } from './$types';

/** A page for reading: the frame's own script is all it needs (`shell/frame.ts`). */
export const csr = false;

export const load: PageServerLoad = ({ locals: { actor } }) => ({
	meetings: confidentialMeetings(actor),
	commitments: {
		restricted: commitmentsOfClass(actor, 'restricted'),
		secret: commitmentsOfClass(actor, 'secret')
	}
});
