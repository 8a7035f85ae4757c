/**
 * What the domain throws: a kind, a code and parameters, never a sentence. `messages/problems.ts`
 * words the codes; `lib/server/forms` and `hooks.server.ts` turn the kinds into HTTP statuses.
 */
export type ProblemKind = keyof typeof PROBLEM_STATUS;

export type ProblemParams = Record<string, string | number>;

const PROBLEM_STATUS = {
	unreadable: 400,
	not_found: 404,
	forbidden: 403,
	rule_violation: 409,
	conflict: 409,
	too_large: 413,
	wrong_type: 415,
	invalid_input: 422,
	throttled: 429
} as const;

export class Problem extends Error {
	readonly kind: ProblemKind;
	readonly code: string;
	readonly params: ProblemParams;
	/** Field path → code of what is wrong with it; only for `invalid_input`. */
	readonly fields: Record<string, string>;
	/** The stored values that were changed by somebody else meanwhile; only for `conflict`. */
	readonly current: Record<string, unknown> | undefined;

	constructor(
		kind: ProblemKind,
		code: string,
		details: {
			params?: ProblemParams;
			fields?: Record<string, string>;
			current?: Record<string, unknown>;
		} = {}
	) {
		super(`${kind}: ${code}`);
		this.name = 'Problem';
		this.kind = kind;
		this.code = code;
		this.params = details.params ?? {};
		this.fields = details.fields ?? {};
		this.current = details.current;
	}

	get status(): number {
		return PROBLEM_STATUS[this.kind];
	}
}

/** Nothing there, or nothing that this reader may know of: 404 in both cases. */
export function notFound(): Problem {
	return new Problem('not_found', 'not_found');
}

/** The object is known to the reader, the act is not theirs: 403. */
export function forbidden(): Problem {
	return new Problem('forbidden', 'forbidden');
}

/** One or more fields cannot be taken as typed: 422, with a code per field path. */
export function invalidInput(fields: Record<string, string>): Problem {
	return new Problem('invalid_input', 'invalid_input', { fields });
}

/** Somebody else changed the row since it was read: 409, with what is stored now. */
export function conflict(current: Record<string, unknown>): Problem {
	return new Problem('conflict', 'conflict', { current });
}
