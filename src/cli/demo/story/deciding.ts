import type { AccountActor } from '#domain/access/actor.ts';
import type { Part } from '#domain/commitments/parts.ts';
import { GiveVerdict, JudgeSilence, ReturnReport } from '#domain/verifications/input.ts';
import { giveVerdict, judgeSilence, returnReport } from '#domain/verifications/operations.ts';
import { statement } from '#lib/server/database.ts';
import type { AccountKey } from '../directory/keys.ts';
import type { Followed } from './following.ts';
import { given } from './given.ts';
import { partOf } from './reporting.ts';
import type { Step } from './steps.ts';

/** A verdict on the latest report of the part that waits for one. */
export function givenVerdict(followed: Followed, step: Step & { readonly does: 'verdict' }): void {
	const { part: named, percent, category, reason, by } = step.judged;
	const part = partOf(followed, named);
	const input = given(GiveVerdict, {
		verdict: step.verdict,
		percent: percent === undefined ? '' : String(percent),
		category: category ?? '',
		reason: reason ?? ''
	});
	giveVerdict(verifierOf(followed, part, by), waitingReport(part), input);
}

/** *Belum ditindaklanjuti*, where nothing was heard. */
export function heardNothing(
	followed: Followed,
	{ reason, part: named }: Step & { readonly does: 'silence' | 'return' }
): void {
	const part = partOf(followed, named);
	judgeSilence(verifierOf(followed, part), part.id, given(JudgeSilence, { reason }));
}

/** The latest report goes back. */
export function returned(
	followed: Followed,
	{ reason, part: named }: Step & { readonly does: 'silence' | 'return' }
): void {
	const part = partOf(followed, named);
	const input = given(ReturnReport, { reason });
	returnReport(verifierOf(followed, part), waitingReport(part), input);
}

/** Bappeda verifies everybody but itself; what it owes is verified by the Setda. */
function verifierOf({ stage }: Followed, part: Part, by?: AccountKey): AccountActor {
	const own = part.institutionId === stage.institutionId('bappeda');
	return stage.actor(by ?? (own ? 'adbang' : 'bappeda'));
}

function waitingReport(part: Part): number {
	const report = statement<[number], { id: number }>(
		"select id from reports where part_id = ? and state = 'submitted' order by id desc limit 1"
	).get(part.id);
	if (!report) throw new Error(`no report of ${part.institution} waits`);
	return report.id;
}
