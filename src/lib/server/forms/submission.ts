import { AsyncLocalStorage } from 'node:async_hooks';
import { statement } from '../database.ts';

/**
 * The form that is being carried out. `submit()` opens it around an operation; `change()` records it in
 * the same transaction as the rows, so that a form sent twice acts once, whatever the network does.
 */
export interface Submission {
	readonly accountId: number;
	readonly key: string;
	readonly route: string;
	readonly bodyHash: string;
	recorded: boolean;
}

/** Thrown inside the transaction when the same key was already carried out: nothing is written. */
export class Replayed extends Error {}

const current = new AsyncLocalStorage<Submission>();

/** Runs an action so that its first write notes this submission (`recordSubmission`). */
export function whileSubmitting<Result>(submission: Submission, run: () => Result): Result {
	return current.run(submission, run);
}

/** Notes the submission beside the first write that it causes. */
export function recordSubmission(instant: number): void {
	const submission = current.getStore();
	if (!submission || submission.recorded) return;
	const { changes } = statement<[number, string, string, string, number], never>(
		`insert into submissions (account_id, key, route, body_hash, created_at) values (?, ?, ?, ?, ?)
		on conflict do nothing`
	).run(submission.accountId, submission.key, submission.route, submission.bodyHash, instant);
	if (changes === 0) throw new Replayed();
	submission.recorded = true;
}

export interface EarlierSubmission {
	readonly route: string;
	readonly bodyHash: string;
	readonly location: string | null;
}

/** What was sent under this key before; undefined where nothing was. */
export function earlierSubmission(accountId: number, key: string): EarlierSubmission | undefined {
	return statement<[number, string], EarlierSubmission>(
		'select route, body_hash as bodyHash, location from submissions where account_id = ? and key = ?'
	).get(accountId, key);
}

/** Where the first answer led; a retry of the same form is sent there too. */
export function rememberLocation(submission: Submission, location: string): void {
	statement<[string, number, string], never>(
		'update submissions set location = ? where account_id = ? and key = ?'
	).run(location, submission.accountId, submission.key);
}
