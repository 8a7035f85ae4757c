import { Problem } from '#lib/problem.ts';
import type { ProblemParams } from '#lib/problem.ts';

/**
 * Every rule that can be violated (409), by noun. `messages/problems.ts` words each in both languages;
 * a code that is missing there does not compile.
 */
export const RULES = [
	'form.key_reused',
	'institution.already_ended',
	'institution.list_unchecked',
	'post.already_ended',
	'tenure.already_ended',
	'tenure.definitive_holder',
	'group.already_ended',
	'holiday.line_unread',
	'account.already_active',
	'account.disabled',
	'account.not_disabled',
	'account.has_one',
	'account.role_held',
	'account.last_administrator',
	'account.set_up_already',
	'meeting.move_not_allowed',
	'meeting.no_longer_changes',
	'meeting.lead_is_fixed',
	'meeting.schedule_needs_reason',
	'agenda_item.has_records',
	'invitation.answer_closed',
	'invitation.attended',
	'attendance.not_open',
	'attendance.rest_too_early',
	'resolution.meeting_not_in_session',
	'note.meeting_not_in_session',
	'note.withdrawn',
	'note.already_resolution',
	'resolution.withdrawn',
	'commitment.meeting_not_in_session',
	'commitment.not_to_be_completed',
	'commitment.already_given',
	'commitment.move_not_allowed',
	'commitment.not_closed',
	'report.commitment_not_active',
	'report.part_closed',
	'extension.commitment_not_active',
	'extension.one_open',
	'extension.recurring',
	'extension.done_claimed',
	'extension.already_decided',
	'verification.commitment_not_active',
	'verification.part_closed',
	'verification.already_decided',
	'verification.not_claimed_done',
	'verification.report_waiting',
	'verification.not_undoable',
	'verification.too_many_phrases',
	'minutes.awaiting_adoption',
	'minutes.frozen',
	'minutes.meeting_not_concluded',
	'minutes.not_submitted',
	'minutes.silent_gap',
	'minutes.not_adopted_yet',
	'dossier.region_unknown',
	'view.name_taken',
	'view.shows_everything',
	'view.too_many'
] as const;

export type Rule = (typeof RULES)[number];

/** What was asked does not fit the state or a rule of the record: 409. */
export function ruleViolation(code: Rule, params: ProblemParams = {}): Problem {
	return new Problem('rule_violation', code, { params });
}
