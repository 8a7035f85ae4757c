import { fail, redirect } from '@sveltejs/kit';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { parse } from '../../forms/fields.ts';
import type { FormState } from '../../forms/state.ts';
import { Problem } from '../../problem.ts';
import { fileStore } from '../instance.ts';
import { FileRefused } from './file-refused.ts';
import { readForm } from './read-form.ts';
import type { ReadForm, ReceivedFile } from './read-form.ts';
import { Replayed, earlierSubmission, rememberLocation, whileSubmitting } from './submission.ts';
import type { Submission } from './submission.ts';

/** What a form hands to the operation, once it has been read and parsed. */
export interface Submitted<Input> {
	readonly input: Input;
	readonly files: readonly ReceivedFile[];
}

export interface FormDefinition<Schema extends v.GenericSchema> {
	/** Name of the form on its page, the same as its action. */
	readonly name: string;
	readonly input: Schema;
	/** Accepts files; without it a file in the form is ignored. */
	readonly files?: boolean;
	/** Fields that never come back to the page: passwords. */
	readonly secret?: readonly string[];
}

/** Where the reader goes next, and the code of what to tell them there (`messages/done.ts`). */
export interface Done {
	readonly to: string;
	readonly done?: string;
}

/** Lives for one page: the code of what was just done. */
export const FLASH_COOKIE = 'flash';

/**
 * Carries out one form: reads the body once, parses it, runs the operation, and answers with a redirect
 * (post, redirect, get) or with everything that was typed and what is wrong with it. The same key sent
 * twice acts once and answers alike.
 */
export async function submit<Schema extends v.GenericSchema>(
	event: RequestEvent,
	form: FormDefinition<Schema>,
	operate: (submitted: Submitted<v.InferOutput<Schema>>) => Done | Promise<Done>
): Promise<ActionFailure<FormState>> {
	let read: ReadForm | undefined;
	try {
		read = await readForm(event.request, form.files ? { files: fileStore() } : {});
		const { fields, files, bodyHash } = read;
		// A form with a password leaves no hash of its body behind: it could be tried offline, fast.
		const submission = form.secret ? null : submissionOf(event, fields, bodyHash);
		const location = await carryOut(event, submission, async () => {
			const { to, done } = await operate({ input: parse(form.input, fields), files });
			if (done && !isFromOutbox(event))
				event.cookies.set(FLASH_COOKIE, done, { path: '/', maxAge: 60, httpOnly: true });
			return to;
		});
		redirect(303, location);
	} catch (error) {
		const typed = error instanceof FileRefused ? error.values : read?.fields;
		askToWait(event, error);
		return refused(event, error, form, typed ?? {});
	}
}

// What the outbox sends leads to no page on which it could be said; its own words stand beside the line.
function isFromOutbox({ request }: RequestEvent): boolean {
	return request.headers.has('x-account');
}

/** Reads a form and shows on its own page what it would do; nothing is written, and what was typed stays. */
export async function preview<Schema extends v.GenericSchema, Seen>(
	event: RequestEvent,
	form: FormDefinition<Schema>,
	look: (input: v.InferOutput<Schema>) => Seen
) {
	let read: ReadForm | undefined;
	try {
		read = await readForm(event.request);
		return { typed: read.fields, seen: look(parse(form.input, read.fields)) };
	} catch (error) {
		return refused(event, error, form, read?.fields ?? {});
	}
}

async function carryOut(
	event: RequestEvent,
	submission: Submission | null,
	run: () => Promise<string>
): Promise<string> {
	if (!submission) return run();
	const earlier = earlierSubmission(submission.accountId, submission.key);
	if (earlier) return replay(event, submission);
	try {
		const location = await whileSubmitting(submission, run);
		if (submission.recorded) rememberLocation(submission, location);
		return location;
	} catch (error) {
		if (error instanceof Replayed) return replay(event, submission);
		throw error;
	}
}

function replay(event: RequestEvent, submission: Submission): string {
	const earlier = earlierSubmission(submission.accountId, submission.key);
	if (!earlier || earlier.route !== submission.route || earlier.bodyHash !== submission.bodyHash)
		throw new Problem('rule_violation', 'form.key_reused');
	return earlier.location ?? event.url.pathname;
}

function submissionOf(
	event: RequestEvent,
	fields: Record<string, unknown>,
	bodyHash: string
): Submission | null {
	const key = fields['idem'];
	if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return null;
	const { actor } = event.locals;
	return {
		accountId: actor.kind === 'account' ? actor.accountId : 0,
		key,
		route: `${event.route.id ?? ''}${event.url.search}`,
		bodyHash,
		recorded: false
	};
}

function askToWait(event: RequestEvent, error: unknown): void {
	if (!(error instanceof Problem) || error.kind !== 'throttled') return;
	event.setHeaders({ 'retry-after': String(error.params['seconds'] ?? 60) });
}

function refused<Schema extends v.GenericSchema>(
	event: RequestEvent,
	error: unknown,
	form: FormDefinition<Schema>,
	fields: Record<string, unknown>
): ActionFailure<FormState> {
	if (!(error instanceof Problem)) throw error;
	const hidden = new Set(['idem', 'version', ...(form.secret ?? [])]);
	return fail(error.status, {
		form: form.name,
		problem: { code: error.code, text: event.locals.wordProblem(error) },
		fields: error.fields,
		values: Object.fromEntries(Object.entries(fields).filter(([name]) => !hidden.has(name))),
		...(error.current ? { current: error.current } : {})
	});
}
