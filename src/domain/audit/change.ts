import { now } from '#lib/clock.ts';
import { openConnection, openWriter, statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { recordSubmission } from '#lib/server/forms/submission.ts';
import type { Actor } from '../access/actor.ts';
import { chainedHash, canonical, GENESIS } from './chain.ts';
import type { EventName, FactsOf } from './events.ts';

/** To whose trail an event belongs. */
export interface EventSubject {
	readonly regionId?: number | null;
	readonly meetingId?: number | null;
	readonly commitmentId?: number | null;
	/** Another record, by table name and row number. */
	readonly subject?: string;
	readonly subjectId?: number;
}

export interface Happened<Name extends EventName, Result> {
	readonly about: EventSubject;
	readonly facts: FactsOf<Name>;
	readonly result: Result;
}

type NotAPromise<T> = T extends PromiseLike<unknown> ? never : T;

/**
 * The one way to write: an immediate transaction in which the rows, the audit line and the record of
 * the form that was sent become true together, or none of them. The callback is synchronous, because
 * better-sqlite3 would run an async one on outside the transaction; a promise does not compile. A
 * `change()` within a `change()` joins the outer transaction, so operations compose.
 */
export function change<Name extends EventName, Result>(
	actor: Actor,
	event: Name,
	write: (writer: Writer) => Happened<Name, NotAPromise<Result>>
): Result {
	const run = () => {
		const { about, facts, result } = write(openWriter());
		append(actor, event, about, facts);
		return result;
	};
	if (openConnection().inTransaction) return run();
	return openConnection()
		.transaction(() => {
			recordSubmission(now());
			return run();
		})
		.immediate();
}

/** Several changes as one: all of them or none. For imports and for the demonstration's story. */
export function together<Result>(run: () => NotAPromise<Result>): Result {
	return openConnection()
		.transaction(() => {
			recordSubmission(now());
			return run();
		})
		.immediate();
}

function append<Name extends EventName>(
	actor: Actor,
	name: Name,
	about: EventSubject,
	facts: FactsOf<Name>
): void {
	const previous = lastHash();
	const row = {
		at: now(),
		name,
		accountId: actor.kind === 'account' ? actor.accountId : null,
		actorName: actor.kind === 'account' ? actor.name : actor.kind,
		regionId: about.regionId ?? null,
		meetingId: about.meetingId ?? null,
		commitmentId: about.commitmentId ?? null,
		subject: about.subject ?? null,
		subjectId: about.subjectId ?? null,
		facts: canonical(facts)
	};
	statement<[typeof row & { previous: string; hash: string }], never>(
		`insert into events (at, name, account_id, actor_name, region_id, meeting_id, commitment_id,
			subject, subject_id, facts, previous_hash, hash)
		values (@at, @name, @accountId, @actorName, @regionId, @meetingId, @commitmentId,
			@subject, @subjectId, @facts, @previous, @hash)`
	).run({ ...row, previous, hash: chainedHash(previous, row) });
}

function lastHash(): string {
	const last = statement<[], { hash: string }>(
		'select hash from events order by id desc limit 1'
	).get();
	return last?.hash ?? GENESIS;
}
