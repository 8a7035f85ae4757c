/**
 * How a due date was spoken: tanggal, sebelum, durasi kalender, durasi hari kerja, periode, berulang,
 * tonggak, tidak ditetapkan. Browser-safe.
 */
export const DUE_KINDS = [
	'date',
	'before',
	'calendar_duration',
	'working_days',
	'period',
	'recurring',
	'milestone',
	'unset'
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export const RECURRENCES = [
	'daily',
	'weekly',
	'monthly',
	'quarterly',
	'semester',
	'yearly'
] as const;
export type Recurrence = (typeof RECURRENCES)[number];
