import {
	askExtension,
	grantExtension,
	refuseExtension,
	withdrawExtension
} from '#domain/commitments/extension.ts';
import {
	AskExtension,
	GrantExtension,
	RefuseExtension
} from '#domain/commitments/extension-input.ts';
import { statement } from '#lib/server/database.ts';
import { written } from './days.ts';
import type { Followed } from './following.ts';
import { given } from './given.ts';
import { ownerOf } from './reporting.ts';
import type { Step } from './steps.ts';

/** The lead asks for another date. */
export function asked(followed: Followed, step: Step & { readonly does: 'ask' }): void {
	const due = written(followed.stage.days.due(step.until));
	const input = given(AskExtension, { due, reason: step.reason });
	askExtension(ownerOf(followed), followed.id, input);
}

/** The chair's side grants it, as asked or to another day. */
export function granted(followed: Followed, step: Step & { readonly does: 'grant' }): void {
	const { stage, meeting } = followed;
	const input = given(GrantExtension, {
		due: step.until === undefined ? '' : written(stage.days.due(step.until)),
		reason: step.reason ?? ''
	});
	grantExtension(meeting.who('decider'), openExtension(followed), input);
}

export function refused(
	followed: Followed,
	{ reason }: Step & { readonly does: 'refuse' | 'cancel' | 'reopen' }
): void {
	const input = given(RefuseExtension, { reason });
	refuseExtension(followed.meeting.who('decider'), openExtension(followed), input);
}

export function takenBack(followed: Followed): void {
	withdrawExtension(ownerOf(followed), openExtension(followed));
}

function openExtension({ id, promise }: Followed): number {
	const open = statement<[number], { id: number }>(
		"select id from extensions where commitment_id = ? and state = 'asked'"
	).get(id);
	if (!open) throw new Error(`no extension is asked for: ${promise.text}`);
	return open.id;
}
