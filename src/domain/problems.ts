import { Problem } from '#lib/problem.ts';
import type { ProblemParams } from '#lib/problem.ts';

/**
 * Every rule that can be violated (409), by noun. `messages/problems.ts` words each in both languages;
 * a code that is missing there does not compile.
 */
export const RULES = [
	'form.key_reused',
	'meeting.move_not_allowed',
	'resolution.meeting_not_in_session'
] as const;

export type Rule = (typeof RULES)[number];

/** What was asked does not fit the state or a rule of the record: 409. */
export function ruleViolation(code: Rule, params: ProblemParams = {}): Problem {
	return new Problem('rule_violation', code, { params });
}
