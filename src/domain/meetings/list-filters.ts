/** The parts of the list, in its order: berlangsung, mendatang, lewat. Browser-safe. */
export const MEETING_SECTIONS = ['running', 'upcoming', 'past'] as const;
export type MeetingSection = (typeof MEETING_SECTIONS)[number];

/** How each part is sorted: what is next or latest first, or the other way round; by title; by chair. */
export const MEETING_SORTS = ['date', '-date', 'title', '-title', 'chair', '-chair'] as const;
export type MeetingSort = (typeof MEETING_SORTS)[number];
