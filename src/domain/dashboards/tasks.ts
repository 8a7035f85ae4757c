import type { Actor } from '../access/actor.ts';
import type { Role } from '../accounts/roles.ts';
import { waitingForDecision } from '../commitments/waiting-decisions.ts';
import type { WaitingDecision } from '../commitments/waiting-decisions.ts';
import {
	invitationsToAnswer,
	meetingsInSession,
	meetingsToBegin,
	minutesToAdopt,
	minutesToSubmit
} from './meeting-tasks.ts';
import type { MeetingTask } from './meeting-tasks.ts';

/** One thing that waits for the reader, with one act that does it. */
export type Task =
	| { readonly act: MeetingAct; readonly meeting: MeetingTask }
	| { readonly act: 'decide'; readonly decision: WaitingDecision };

/** What is done about a meeting: keep its minutes now, begin it, submit, adopt, answer. */
export type MeetingAct = 'record' | 'begin' | 'adopt' | 'submit' | 'answer';

/**
 * What waits for the reader, of all their roles, most pressing first: what runs now and what begins
 * today, then by the role as which they look. Everything in it is theirs to do.
 */
export function tasksOf(actor: Actor, role: Role | null, today: string): Task[] {
	const found: Record<MeetingAct, readonly MeetingTask[]> = {
		record: meetingsInSession(actor),
		begin: meetingsToBegin(actor, today),
		adopt: minutesToAdopt(actor),
		submit: minutesToSubmit(actor),
		answer: invitationsToAnswer(actor, today)
	};
	const tasks = (...acts: readonly MeetingAct[]) =>
		acts.flatMap((act) => found[act].map((meeting): Task => ({ act, meeting })));
	const decisions = waitingForDecision(actor).map((decision): Task => ({
		act: 'decide',
		decision
	}));
	const [first, last] = role === 'official' || role === 'leader' ? DECIDES : PREPARES;
	return [...tasks('record', 'begin', ...first), ...decisions, ...tasks(...last)];
}

const DECIDES = [['adopt'], ['submit', 'answer']] as const;
const PREPARES = [['submit', 'answer', 'adopt'], []] as const;
