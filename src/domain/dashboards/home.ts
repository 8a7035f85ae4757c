import type { Actor, Grant } from '../access/actor.ts';
import { institutionsOf } from '../access/actor.ts';
import { latestEvents } from '../audit/trail.ts';
import type { TrailLine } from '../audit/trail.ts';
import { dueThisWeek, myOpenCommitments } from '../commitments/queries.ts';
import type { CommitmentLine, OwnCommitment } from '../commitments/queries.ts';
import { EVERYTHING } from '../monitoring/monitoring-filters.ts';
import { monitoringPage } from '../monitoring/page.ts';
import type { MonitoringPage } from '../monitoring/page.ts';
import { queueFigures } from '../monitoring/queue.ts';
import type { QueueFigures } from '../monitoring/queue.ts';
import { unkeptDirectory } from './administration.ts';
import type { UnkeptDirectory } from './administration.ts';
import { firstSteps } from './first-steps.ts';
import { comingMeetings } from './coming-meetings.ts';
import type { ComingMeeting } from './coming-meetings.ts';
import { minutesHandedIn } from './meeting-tasks.ts';
import type { MeetingTask } from './meeting-tasks.ts';
import { standingFigures } from './standing-figures.ts';
import type { StandingFigures } from './standing-figures.ts';
import { tasksOf } from './tasks.ts';
import type { Task } from './tasks.ts';

/** What a home opens with, whatever the role: how it stands, what waits for the reader, what comes. */
interface Opening {
	readonly figures: StandingFigures;
	readonly tasks: readonly Task[];
	readonly meetings: readonly ComingMeeting[];
}

/** Secretariat, minute-taker, official, liaison: they prepare, decide and owe. */
export interface OfficeHome extends Opening {
	readonly kind: 'office';
	/** What the reader's office must still do, returned reports first. */
	readonly own: readonly OwnCommitment[];
	/** There is more of it than is shown here. */
	readonly ownMore: boolean;
	/** Minutes of the reader's own that wait for somebody else. */
	readonly handedIn: readonly MeetingTask[];
	/** Due within a week, of all that the reader may see. */
	readonly dueSoon: readonly CommitmentLine[];
}

/** Leader and verifier: the whole at one glance, and whom to call. */
export interface OversightHome extends Opening {
	readonly kind: 'leader' | 'verifier';
	readonly monitoring: Pick<MonitoringPage, 'ageing' | 'institutions' | 'months' | 'calls'>;
	/** What waits for the verifier's verdict; null for a leader who is none. */
	readonly queue: QueueFigures | null;
}

/** Auditor: what happened last. */
export interface AuditorHome extends Opening {
	readonly kind: 'auditor';
	readonly trail: readonly TrailLine[];
}

/** Administrator: what of the directory is not in order. */
export interface AdministratorHome extends Opening {
	readonly kind: 'administrator';
	readonly unkept: UnkeptDirectory;
	/** Of a new instance: what it needs before its first meeting. */
	readonly steps: ReturnType<typeof firstSteps>;
}

export type Home = OfficeHome | OversightHome | AuditorHome | AdministratorHome;

const OWN = 20;
const LATEST = 10;

/** The home of the role as which somebody looks; `today` is the reader's date. */
export function homeOf(actor: Actor, grant: Grant | null, today: string): Home {
	const role = grant?.role ?? null;
	const institution = role === 'liaison' ? (grant?.institutionId ?? null) : null;
	const opening = (meetings: number): Opening => ({
		figures: standingFigures(actor, institution, today),
		tasks: tasksOf(actor, role, today),
		meetings: comingMeetings(actor, today, meetings)
	});
	if (role === 'leader' || role === 'verifier')
		return { kind: role, ...opening(role === 'leader' ? 2 : 3), ...oversight(actor, today) };
	if (role === 'auditor') return { kind: role, ...opening(3), trail: latestEvents(actor, LATEST) };
	if (role === 'administrator')
		return {
			kind: role,
			...opening(3),
			unkept: unkeptDirectory(actor, today),
			steps: firstSteps(actor)
		};
	const owes = institutionsOf(actor, ['liaison', 'official']).length > 0;
	const own = owes ? myOpenCommitments(actor, OWN + 1) : [];
	return {
		kind: 'office',
		...opening(6),
		own: own.slice(0, OWN),
		ownMore: own.length > OWN,
		handedIn: minutesHandedIn(actor),
		dueSoon: role === 'liaison' ? [] : dueThisWeek(actor, LATEST)
	};
}

function oversight(actor: Actor, date: string): Pick<OversightHome, 'monitoring' | 'queue'> {
	const shown = { institutions: 5, functions: 0 };
	const { ageing, institutions, months, calls } = monitoringPage(actor, EVERYTHING, {
		date,
		shown
	});
	return { monitoring: { ageing, institutions, months, calls }, queue: queueFigures(actor) };
}
