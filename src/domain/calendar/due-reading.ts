import type { DueKind, Recurrence } from './due-kinds.ts';
import type { Holidays } from './working-days.ts';

/** What a reader of due phrases must know beside the words. */
export interface DueContext {
	/** The calendar date in the region, `YYYY-MM-DD`. */
	readonly today: string;
	readonly holidays: Holidays;
	/** When the words were spoken; "dua minggu" counts from here. Without it, from today. */
	readonly meetingDate?: string | null;
}

/** What the machine made of a due phrase. Nothing in it was invented: what the words do not say is null. */
export interface DueReading {
	readonly kind: DueKind;
	/** As spoken; never replaced by the reading. */
	readonly words: string;
	/** The last day on which it is still on time; of a recurring one the first such day, if it was said. */
	readonly date: string | null;
	/** The first day of a period. */
	readonly from: string | null;
	readonly recurrence: Recurrence | null;
	/** The event that it waits for, in the words of the speaker. */
	readonly milestone: string | null;
	readonly flags: readonly DueFlag[];
}

/** What somebody should look at: warnings, never blocks. Dates are ISO, weekdays Sunday 0 to Saturday 6. */
export type DueFlag =
	/** The last day of the period, `from`, is no working day; the date is the working day before it. */
	| { readonly code: 'moved_to_working_day'; readonly from: string }
	/** `name` is the holiday's, null for a weekend. */
	| {
			readonly code: 'non_working_day';
			readonly date: string;
			readonly name: string | null;
			readonly suggestion: string;
	  }
	/** The words can also mean these dates. */
	| { readonly code: 'ambiguous'; readonly alternatives: readonly string[] }
	| { readonly code: 'past'; readonly date: string }
	| { readonly code: 'before_meeting'; readonly date: string; readonly meetingDate: string }
	| { readonly code: 'unreadable'; readonly reason: UnreadableReason }
	/** Only this part of the words was understood. */
	| { readonly code: 'partly_read'; readonly read: string }
	| { readonly code: 'weekday_mismatch'; readonly stated: number; readonly actual: number }
	/** In days, `working` where the words count working days. */
	| {
			readonly code: 'duration_mismatch';
			readonly stated: number;
			readonly computed: number;
			readonly working: boolean;
	  };

export type UnreadableReason = 'words' | 'no_such_date' | 'ends_before_start';
