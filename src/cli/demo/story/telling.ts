import { tellSession } from './holding.ts';
import type { MeetingStory } from './meeting.ts';
import { tellPreparation } from './preparing.ts';
import type { Stage } from './stage.ts';
import { ToldMeeting } from './told-meeting.ts';

/** Puts everything that belongs to one meeting onto the timeline. */
export function tellMeeting(stage: Stage, story: MeetingStory): void {
	const meeting = new ToldMeeting(stage, story);
	tellPreparation(stage, meeting);
	tellSession(stage, meeting);
}
