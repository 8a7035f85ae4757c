import { cancelCommitment, replaceCommitment } from '#domain/commitments/cancellation.ts';
import {
	CancelCommitment,
	ReopenCommitment,
	ReplaceCommitment
} from '#domain/commitments/cancellation-input.ts';
import { reopenCommitment } from '#domain/commitments/closing.ts';
import { FillInCommitment } from '#domain/commitments/input.ts';
import { fillInCommitment } from '#domain/commitments/filling-in.ts';
import { findCommitment } from '#domain/commitments/subject.ts';
import { SYSTEM } from '#domain/access/actor.ts';
import { withAcknowledgements } from './acknowledging.ts';
import { written } from './days.ts';
import { givenVerdict, heardNothing, returned } from './deciding.ts';
import { asked, granted, refused, takenBack } from './extending.ts';
import { given } from './given.ts';
import type { PromiseStory } from './lines.ts';
import { reported } from './reporting.ts';
import type { Stage } from './stage.ts';
import type { Filled, Step } from './steps.ts';
import { later } from './told-meeting.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** A commitment as its steps need it. */
export interface Followed {
	readonly stage: Stage;
	readonly meeting: ToldMeeting;
	readonly promise: PromiseStory;
	readonly id: number;
}

/** What becomes of a commitment: owners write in the morning, decisions fall in the afternoon. */
export function tellSteps(
	stage: Stage,
	meeting: ToldMeeting,
	{ promise, id }: { readonly promise: PromiseStory; readonly id: () => number }
): void {
	let last = meeting.inForce;
	for (const [index, step] of withAcknowledgements(promise.then ?? []).entries()) {
		const owners = step.does === 'report' || step.does === 'ask' || step.does === 'take_back';
		// Spread over the hours, the same in every load.
		const minutes = (Math.abs(step.on) * 37 + promise.text.length * 11 + index * 5) % 190;
		const date = stage.days.office(stage.days.on(step.on));
		const time = later(owners ? '08:15' : '13:20', minutes);
		// After a weekend two steps may fall on one day: they keep their order, and follow the adoption.
		const after = date < last.date || (date === last.date && time <= last.time);
		last = after ? { date: last.date, time: later(last.time, 6) } : { date, time };
		stage.timeline.at(last.date, last.time, `${step.does}: ${promise.text}`, () =>
			happen({ stage, meeting, promise, id: id() }, step)
		);
	}
}

function happen(followed: Followed, step: Step): void {
	const decider = followed.meeting.who('decider');
	switch (step.does) {
		case 'report':
			return reported(followed, step);
		case 'verdict':
			return givenVerdict(followed, step);
		case 'silence':
			return heardNothing(followed, step);
		case 'return':
			return returned(followed, step);
		case 'ask':
			return asked(followed, step);
		case 'grant':
			return granted(followed, step);
		case 'refuse':
			return refused(followed, step);
		case 'take_back':
			return takenBack(followed);
		case 'cancel':
			return cancelCommitment(decider, followed.id, given(CancelCommitment, step));
		case 'reopen':
			return reopenCommitment(decider, followed.id, given(ReopenCommitment, step));
		case 'replace': {
			const replacement = findCommitment(SYSTEM, followed.stage.promise(step.by)).code;
			const input = given(ReplaceCommitment, { replacement, reason: step.reason });
			return replaceCommitment(decider, followed.id, input);
		}
		case 'fill_in':
			return filledIn(followed, step.filled);
	}
}

function filledIn({ stage, meeting, id }: Followed, { lead, due, proof }: Filled): void {
	const input = given(FillInCommitment, {
		leadId: lead ? stage.institution(lead) : '',
		dueWords: due === undefined ? '' : `paling lambat ${written(stage.days.due(due))}`,
		proof: proof ?? '',
		version: String(findCommitment(SYSTEM, id).version)
	});
	fillInCommitment(meeting.who('secretary'), id, input);
}
