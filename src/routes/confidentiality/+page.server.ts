import { commitmentsOfClass } from '#domain/dashboards/standing-figures.ts';
import { confidentialMeetings } from '#domain/meetings/confidential-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { actor } }) => ({
	meetings: confidentialMeetings(actor),
	commitments: {
		restricted: commitmentsOfClass(actor, 'restricted'),
		secret: commitmentsOfClass(actor, 'secret')
	}
});
