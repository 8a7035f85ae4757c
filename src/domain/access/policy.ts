import type { MeetingState } from '../meetings/lifecycle.ts';
import type { MinutesState } from '../minutes/lifecycle.ts';
import { forbidden } from '#lib/problem.ts';
import { holds, holdsWithin, isAccount } from './actor.ts';
import type { Actor } from './actor.ts';

/**
 * The table of who may do what; its keys are all permissions there are. A rule speaks about a record
 * that the actor was already able to find: what one may not see is 404 (`scope.ts`), what one may see
 * but not do is 403 (here), what does not fit the state is 409 (the operation).
 */
export interface InRegion {
	readonly regionId: number;
}

export interface OfInstitution {
	readonly institutionId: number;
}

/** What the rules need to know of a meeting; `findMeeting()` returns it. */
export interface MeetingSubject extends InRegion {
	readonly state: MeetingState;
	/** Hosting institutions, lead first; counterparts are not among them. */
	readonly hostIds: readonly number[];
	readonly chairPersonIds: readonly number[];
	readonly minuteTakerPersonIds: readonly number[];
}

export interface MinutesSubject extends MeetingSubject {
	readonly minutesState: MinutesState;
	readonly authorIds: readonly number[];
}

export interface CommitmentSubject extends InRegion {
	readonly meeting: MeetingSubject;
	/** The one institution that owns it; null while that is missing. */
	readonly leadId: number | null;
}

export interface DecidedSubject extends CommitmentSubject {
	/** Institutions in which the actor holds a post or an account role: never decide for one of these. */
	readonly actorInstitutionIds: readonly number[];
}

export interface PartSubject extends InRegion {
	readonly institutionId: number;
	/** Institutions in which the actor holds a post or an account role: never verify one of these. */
	readonly actorInstitutionIds: readonly number[];
	/** The accounts whose reports the decision settles; none where it is silence that is judged. */
	readonly reportedBy: readonly number[];
}

const administers = (actor: Actor) => holds(actor, 'administrator');

const keepsDirectory = (actor: Actor, subject: InRegion) =>
	administers(actor) || holds(actor, 'secretariat', subject.regionId);

/** A source may name no host: then every secretariat of the region may look after the meeting. */
const hosts = (actor: Actor, meeting: MeetingSubject) =>
	meeting.hostIds.length === 0
		? holds(actor, 'secretariat', meeting.regionId)
		: holdsWithin(actor, ['secretariat'], meeting.hostIds);

const chairs = (actor: Actor, meeting: MeetingSubject) =>
	(actor.kind === 'account' && meeting.chairPersonIds.includes(actor.personId)) ||
	(meeting.hostIds.length === 0
		? holds(actor, 'official', meeting.regionId)
		: holdsWithin(actor, ['official'], meeting.hostIds));

const takesMinutes = (actor: Actor, meeting: MeetingSubject) =>
	hosts(actor, meeting) ||
	(actor.kind === 'account' && meeting.minuteTakerPersonIds.includes(actor.personId)) ||
	holdsWithin(actor, ['minute_taker'], meeting.hostIds);

const runs = (actor: Actor, meeting: MeetingSubject) =>
	hosts(actor, meeting) || chairs(actor, meeting);

const records = (actor: Actor, meeting: MeetingSubject) =>
	takesMinutes(actor, meeting) || chairs(actor, meeting);

export const policy = {
	'region.use': (actor: Actor, _subject: object) => administers(actor),
	'institution.keep': keepsDirectory,
	/** What one institution owes becomes another's to report: rights are given with it. */
	'institution.pass_on': (actor: Actor, _subject: InRegion) => administers(actor),
	'person.keep': keepsDirectory,
	'group.keep': keepsDirectory,
	'series.keep': keepsDirectory,
	'holiday.keep': (actor: Actor, _subject: object) => administers(actor),
	'account.keep': (actor: Actor, _subject: object) => administers(actor),
	'account.keep_own': (actor: Actor, subject: { readonly accountId: number }) =>
		isAccount(actor, subject.accountId),
	/** Views that everybody who holds a role is offered. */
	'view.share': (actor: Actor, _subject: object) => administers(actor),
	'audit.read': (actor: Actor, _subject: object) => administers(actor) || holds(actor, 'auditor'),

	'meeting.schedule': (actor: Actor, lead: OfInstitution) =>
		holdsWithin(actor, ['secretariat', 'official'], [lead.institutionId]),
	'meeting.change': runs,
	'meeting.move': runs,
	'meeting.clear': runs,
	'agenda.keep': runs,
	'invitation.keep': hosts,
	'invitation.answer': (
		actor: Actor,
		subject: MeetingSubject & { readonly inviteeId: number | null }
	) =>
		hosts(actor, subject) ||
		(subject.inviteeId !== null &&
			holdsWithin(actor, ['liaison', 'official', 'secretariat'], [subject.inviteeId])),
	'attendance.record': takesMinutes,

	'note.record': records,
	'resolution.record': records,
	'position.record': records,
	'minutes.submit': records,
	'minutes.return': chairs,
	/** Adopted by somebody who did not write them alone. */
	'minutes.adopt': (actor: Actor, subject: MinutesSubject) =>
		chairs(actor, subject) &&
		actor.kind === 'account' &&
		!(subject.authorIds.length === 1 && subject.authorIds[0] === actor.accountId),
	'minutes.add': runs,

	'commitment.make': records,
	'commitment.complete': (actor: Actor, subject: CommitmentSubject) =>
		records(actor, subject.meeting),
	'commitment.cancel': (actor: Actor, subject: CommitmentSubject) => chairs(actor, subject.meeting),
	'commitment.reopen': (actor: Actor, subject: CommitmentSubject) => chairs(actor, subject.meeting),
	'commitment.report': (actor: Actor, subject: OfInstitution) =>
		holdsWithin(actor, ['liaison', 'official'], [subject.institutionId]),
	'extension.ask': (actor: Actor, subject: CommitmentSubject) =>
		subject.leadId !== null && holdsWithin(actor, ['liaison', 'official'], [subject.leadId]),
	/** The chair's side or the leader of the region; never for an institution in which they serve. */
	'extension.decide': (actor: Actor, subject: DecidedSubject) =>
		(chairs(actor, subject.meeting) || holds(actor, 'leader', subject.regionId)) &&
		(subject.leadId === null || !subject.actorInstitutionIds.includes(subject.leadId)),

	/** Figures over all that the actor may see; the counts are those of their own register. */
	'monitoring.read': (actor: Actor, _subject: object) =>
		(['verifier', 'secretariat', 'leader', 'auditor'] as const).some((role) => holds(actor, role)),
	'verification.queue': (actor: Actor, _subject: object) => holds(actor, 'verifier'),
	'verification.assign': (actor: Actor, subject: InRegion) =>
		holds(actor, 'verifier', subject.regionId),
	/** Never one's own report, and never for an institution in which one holds a post or an account role. */
	'verification.give': (actor: Actor, subject: PartSubject) =>
		holds(actor, 'verifier', subject.regionId) &&
		!subject.actorInstitutionIds.includes(subject.institutionId) &&
		!subject.reportedBy.some((accountId) => isAccount(actor, accountId)),

	'dossier.import': (actor: Actor, subject: OfInstitution) =>
		holdsWithin(actor, ['secretariat'], [subject.institutionId])
} as const;

export type Action = keyof typeof policy;

type SubjectOf<A extends Action> = Parameters<(typeof policy)[A]>[1];

/** Whether the actor may do this to this record; pages receive the answers, never the rules. */
export function may<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): boolean {
	if (actor.kind === 'system') return true;
	const rules: { [K in Action]: (actor: Actor, subject: SubjectOf<K>) => boolean } = policy;
	return rules[action](actor, subject);
}

/** The 403 of every operation. */
export function authorize<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): void {
	if (!may(actor, action, subject)) throw forbidden();
}
