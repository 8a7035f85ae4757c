/** Libur nasional, cuti bersama, and holidays of one region. Browser-safe. */
export const HOLIDAY_KINDS = ['national', 'collective_leave', 'regional'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];
