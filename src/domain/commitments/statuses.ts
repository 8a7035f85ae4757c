/**
 * The three statuses, never merged. `reported` is what the owner says,
 * `verified` what somebody else found; the schedule is computed in `schedule.ts` and stored nowhere.
 */
export const REPORTED_STATUSES = ['not_started', 'in_progress', 'blocked', 'done'] as const;
export type ReportedStatus = (typeof REPORTED_STATUSES)[number];

/** The four verdicts that every Indonesian inspectorate knows (Peraturan BPK 2/2017). */
export const VERDICTS = [
	'conform',
	'not_yet_conform',
	'not_followed_up',
	'cannot_be_followed_up'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts that close a commitment. */
export const CLOSING_VERDICTS = [
	'conform',
	'cannot_be_followed_up'
] as const satisfies readonly Verdict[];

/** Valid reasons for *tidak dapat ditindaklanjuti*, after the same rule. */
export const CANNOT_REASONS = [
	'force_majeure',
	'legal_proceedings',
	'rule_changed',
	'reorganised',
	'no_longer_effective',
	'other'
] as const;
export type CannotReason = (typeof CANNOT_REASONS)[number];
