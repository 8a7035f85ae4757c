import { addAddendum } from '#domain/minutes/addenda.ts';
import { adoptMinutes, returnMinutes, submitMinutes } from '#domain/minutes/adoption.ts';
import { AddAddendum, AdoptMinutes, ReturnMinutes } from '#domain/minutes/input.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { given } from './given.ts';
import type { Stage } from './stage.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** The day after the meeting the minutes are handed in; the chair returns or adopts them. */
export function tellMinutes(stage: Stage, meeting: ToldMeeting): void {
	const { outcome } = meeting.story;
	if (outcome.state !== 'submitted' && outcome.state !== 'adopted') return;
	const submit = () => submitMinutes(meeting.who('writer'), meeting.id);
	const after = (days: number) => stage.days.office(addDays(meeting.date, days));
	meeting.at(after(1), '10:00', 'submit', submit);
	if (outcome.state === 'submitted') {
		if (outcome.returned === undefined) return;
		const { returned: reason } = outcome;
		meeting.at(after(2), '11:30', 'return', () =>
			returnMinutes(meeting.who('decider'), meeting.id, given(ReturnMinutes, { reason }))
		);
		meeting.at(after(3), '13:10', 'submit again', submit);
		return;
	}
	const { exception = '', addenda = [] } = outcome;
	meeting.at(meeting.inForce.date, meeting.inForce.time, 'adopt', () =>
		adoptMinutes(meeting.who('decider'), meeting.id, given(AdoptMinutes, { exception }))
	);
	for (const [on, text] of addenda)
		meeting.at(stage.days.on(on), '11:20', 'addendum', () =>
			addAddendum(meeting.who('secretary'), meeting.id, given(AddAddendum, { text }))
		);
}
