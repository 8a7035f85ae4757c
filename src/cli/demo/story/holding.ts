import { MakeMove, MakeMoveWithReason } from '#domain/meetings/input.ts';
import {
	cancelMeeting,
	concludeMeeting,
	declareNotQuorate,
	interruptMeeting,
	postponeMeeting,
	startMeeting
} from '#domain/meetings/moves.ts';
import { attend } from './attending.ts';
import { given } from './given.ts';
import { tellLines } from './recording.ts';
import type { Stage } from './stage.ts';
import { tellMinutes } from './settling-minutes.ts';
import { later, minutesBetween } from './told-meeting.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** How long a session lasts where its end is not told, and how long the one of this morning has lasted. */
const USUAL_MINUTES = 150;
const SO_FAR = 48;

/** What happens on the day: the session with everything that is written down, or why there is none. */
export function tellSession(stage: Stage, meeting: ToldMeeting): void {
	const { story, date } = meeting;
	const { outcome, starts } = story;
	switch (outcome.state) {
		case 'draft':
		case 'scheduled':
			return;
		case 'cancelled':
		case 'postponed':
			return tellFailure(stage, meeting, outcome);
		case 'not_quorate':
			meeting.at(date, later(starts, 25), 'attendance', () => attend(stage, meeting));
			meeting.at(date, later(starts, 40), 'not quorate', () =>
				declareNotQuorate(meeting.who('secretary'), meeting.id, why(meeting, outcome))
			);
			return;
		default:
			tellHeld(stage, meeting);
	}
}

function tellHeld(stage: Stage, meeting: ToldMeeting): void {
	const { story, date } = meeting;
	const { outcome, starts } = story;
	const length = story.ends ? minutesBetween(starts, story.ends) : USUAL_MINUTES;
	const minutes = outcome.state === 'in_session' ? SO_FAR : length;
	const secretary = meeting.who('secretary');
	const move = () => given(MakeMove, { version: meeting.version() });
	meeting.at(date, starts, 'start', () => startMeeting(secretary, meeting.id, move()));
	meeting.at(date, later(starts, 8), 'attendance', () => attend(stage, meeting));
	tellLines(stage, meeting, minutes);
	const end = later(starts, minutes);
	if (outcome.state === 'in_session') return;
	if (outcome.state === 'interrupted') {
		meeting.at(date, end, 'interrupt', () =>
			interruptMeeting(secretary, meeting.id, why(meeting, outcome))
		);
		return;
	}
	meeting.at(date, end, 'conclude', () => concludeMeeting(secretary, meeting.id, move()));
	tellMinutes(stage, meeting);
}

function tellFailure(
	stage: Stage,
	meeting: ToldMeeting,
	outcome: {
		readonly state: 'cancelled' | 'postponed';
		readonly on: number;
		readonly reason: string;
	}
): void {
	const fail = outcome.state === 'cancelled' ? cancelMeeting : postponeMeeting;
	meeting.at(stage.days.on(outcome.on), '10:15', outcome.state, () =>
		fail(meeting.who('secretary'), meeting.id, why(meeting, outcome))
	);
}

function why(
	meeting: ToldMeeting,
	{ reason, absentees = '' }: { readonly reason: string; readonly absentees?: string }
) {
	return given(MakeMoveWithReason, { reason, absentees, version: meeting.version() });
}
