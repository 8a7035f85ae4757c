/**
 * Every figure of monitoring, defined once; the page words these definitions for readers and the
 * tests recount each from plain rows. All of them count *commitments in force*: state active or
 * closed, which the reader may see (`visibleCommitments`), with the filters of the page. Lateness is
 * that of `commitments/schedule.ts` on today's date in the region's zone. Source: `commitments`.
 *
 * | figure | counts | unit |
 * |---|---|---|
 * | total | all of them | commitments |
 * | standing | by `standingOf()`: each has exactly one | commitments |
 * | late | open, due date passed, no claim of done on or before it | commitments |
 * | ageing | late ones by days since the due date, up to the claim of done while one stands | commitments per band |
 * | silent | open, no claim of done stands, no report for 14 days (since adoption where there is none) | commitments |
 * | queue | reports without a decision on open parts, that the verifier may decide | reports |
 * | made | by the day on which the minutes were adopted (`active_since`) | commitments per month |
 * | done | verdict *sesuai*, by the day of the last closing verdict (`closed_at`) | commitments per month |
 * | due | by the current due date | commitments per day or month |
 * | stock | in force by the end of a month, from the days in the rows as they are now | commitments |
 * | due_ahead | open, due from today on | commitments per day |
 * | mean_days_late | sum of days late / number late, per lead institution | days, one decimal |
 * | on_time | due in the 56 days before today, not *tidak dapat*: claimed done on or before the due date | share; percent from 5 on |
 * | concentration | total and late per lead institution and theme; shaded from 3 commitments on | commitments |
 * | missing | without due date, without lead, without theme | commitments |
 */
export const FIGURES = [
	'total',
	'standing',
	'late',
	'ageing',
	'silent',
	'queue',
	'made',
	'done',
	'due',
	'stock',
	'due_ahead',
	'mean_days_late',
	'on_time',
	'concentration',
	'missing'
] as const;
export type Figure = (typeof FIGURES)[number];

/** A percentage of fewer than this many says more than is known: "2 dari 3" is written instead. */
export const LEAST_FOR_PERCENT = 5;

/** Cells of fewer commitments are outlined, not shaded. */
export const LEAST_FOR_SHADE = 3;
