import type { Actor, Grant } from '../access/actor.ts';
import { holds } from '../access/actor.ts';
import { dueThisWeek, myOpenCommitments, standingCounts } from '../commitments/queries.ts';
import type { CommitmentLine, OwnCommitment } from '../commitments/queries.ts';
import type { StandingCounts } from '../commitments/counting.ts';
import { waitingForDecision } from '../commitments/waiting-decisions.ts';
import type { WaitingDecision } from '../commitments/waiting-decisions.ts';
import type { MeetingLine } from '../meetings/list-lines.ts';
import { meetingList } from '../meetings/list.ts';
import { waitingCounts } from '../verifications/waiting.ts';
import { invitationsToAnswer, minutesToAdopt, minutesToSubmit } from './meeting-tasks.ts';
import type { MeetingTask } from './meeting-tasks.ts';

/** What a home shows: one sentence of counts, what waits for the reader, and what comes next. */
export interface Home extends StandingCounts {
	/** The institution that the counts are about; null: all that the reader may see. */
	readonly institutionId: number | null;
	readonly toAdopt: readonly MeetingTask[];
	readonly toSubmit: readonly MeetingTask[];
	readonly toAnswer: readonly MeetingTask[];
	readonly toDecide: readonly WaitingDecision[];
	/** Reports that wait for the verifier's verdict; null for everybody else. */
	readonly toVerify: { readonly count: number; readonly pastLimit: number } | null;
	/** What the reader's office must still do, most pressing first. */
	readonly own: readonly OwnCommitment[];
	/** Due within a week, of all that the reader may see. */
	readonly dueSoon: readonly CommitmentLine[];
	readonly meetings: readonly MeetingLine[];
}

const MOST = 8;

/** The home of one role. An office that owes sees its own figures, everybody else those of the whole. */
export function homeOf(actor: Actor, grant: Grant | null, today: string): Home {
	const institutionId = grant?.role === 'liaison' ? grant.institutionId : null;
	const filter = institutionId === null ? {} : { institution: institutionId, as: 'any' as const };
	const coming = meetingList(actor, {}, today).lines.filter(
		({ section, state }) => section !== 'past' && state !== 'postponed'
	);
	return {
		institutionId,
		...standingCounts(actor, filter),
		toAdopt: minutesToAdopt(actor),
		toSubmit: minutesToSubmit(actor),
		toAnswer: invitationsToAnswer(actor, today),
		toDecide: waitingForDecision(actor, MOST),
		toVerify: queueOf(actor),
		own: myOpenCommitments(actor, MOST),
		dueSoon: dueThisWeek(actor, MOST),
		meetings: coming.slice(0, 5)
	};
}

function queueOf(actor: Actor): Home['toVerify'] {
	if (!holds(actor, 'verifier')) return null;
	const { count, pastLimit } = waitingCounts(actor);
	return { count, pastLimit };
}
