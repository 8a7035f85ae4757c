import type { FoundMeeting } from '../meetings/subject.ts';
import { dueByHand } from './due-columns.ts';
import { partsOf } from './parts.ts';
import type { Commitment } from './schema.ts';

/** A stored commitment as its form writes it: for drawing the form, and for comparing (409). */
export function commitmentAsTyped(commitment: Commitment, meeting: FoundMeeting) {
	return {
		description: commitment.description,
		kind: commitment.kind,
		leadId: commitment.leadId,
		supporting: partsOf(commitment.id)
			.filter((part) => part.role === 'supporting')
			.map(({ institutionId, task }) => ({ institutionId, task })),
		dueWords: commitment.dueWords,
		dueOn: dueByHand(commitment, meeting),
		proof: commitment.proof,
		confidentiality: commitment.confidentiality,
		version: commitment.version
	};
}
