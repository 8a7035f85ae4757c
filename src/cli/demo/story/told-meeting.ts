import { SYSTEM } from '#domain/access/actor.ts';
import type { AccountActor } from '#domain/access/actor.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { withDate } from './days.ts';
import type { MeetingStory, Staff } from './meeting.ts';
import type { Stage } from './stage.ts';

const USUAL_STAFF: Staff = { secretary: 'sekretariat', writer: 'notulis', decider: 'sekda' };

/** A meeting while its story is told: the moments of it find here what earlier moments have made. */
export class ToldMeeting {
	readonly story: MeetingStory;
	/** The day on which it is held. */
	readonly date: string;
	/** When its minutes are adopted: before that nothing happens to what was promised in it. */
	readonly inForce: { readonly date: string; readonly time: string };
	id = 0;
	/** Row numbers of its agenda items, in order. */
	readonly items: number[] = [];
	readonly #stage: Stage;

	constructor(stage: Stage, story: MeetingStory) {
		this.date = story.day === 0 ? stage.days.today : stage.days.working(story.day);
		this.story = { ...story, title: withDate(story.title, this.date) };
		const after = story.outcome.state === 'adopted' ? story.outcome.after : 0;
		this.inForce = { date: stage.days.office(addDays(this.date, after)), time: '14:00' };
		this.#stage = stage;
	}

	/** The one who prepares, writes or decides. */
	who(part: keyof Staff): AccountActor {
		return this.#stage.actor(this.story.staff?.[part] ?? USUAL_STAFF[part]);
	}

	/** The version of the row just now, as a form that was drawn this moment holds it. */
	version(): string {
		return String(findMeeting(SYSTEM, this.id).version);
	}

	/** Something that happens to it. */
	at(date: string, time: string, what: string, happen: () => void): void {
		this.#stage.timeline.at(date, time, `${what}: ${this.story.title}`, happen);
	}
}

/** A time of day some minutes later; the story has no meetings over midnight. */
export function later(time: string, minutes: number): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const sum = hour * 60 + minute + Math.round(minutes);
	return [Math.floor(sum / 60), sum % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The minutes from one time of day to another. */
export function minutesBetween(from: string, to: string): number {
	const [start = 0, end = 0] = [from, to].map((time) => {
		const [hour = 0, minute = 0] = time.split(':').map(Number);
		return hour * 60 + minute;
	});
	return end - start;
}
