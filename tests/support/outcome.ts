import { Problem } from '#lib/problem.ts';

/**
 * What an act comes to: `done`, or why it is refused, as the code of the problem; of fields that cannot be
 * taken, each with its code: `reason: required`.
 */
export function outcomeOf(act: () => unknown, done = 'done'): string {
	const problem = refusalOf(act);
	if (!problem) return done;
	const fields = Object.entries(problem.fields).map((field) => field.join(': '));
	return fields.length > 0 ? fields.join(', ') : problem.code;
}

/** The problem with which an act is refused; throws where it is not. */
export function problemOf(act: () => unknown): Problem {
	const problem = refusalOf(act);
	if (!problem) throw new Error('nothing was refused');
	return problem;
}

function refusalOf(act: () => unknown): Problem | undefined {
	try {
		act();
		return undefined;
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
}
