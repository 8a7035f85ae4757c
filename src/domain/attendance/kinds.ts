export const PRESENCES = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

/** As the holder of the post, on behalf of it (mewakili), or for oneself. */
export const ATTENDED_AS = ['holder', 'representative', 'guest'] as const;
export type AttendedAs = (typeof ATTENDED_AS)[number];

export const ATTENDANCE_MODES = ['room', 'remote'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** What the list asks in one stroke; *diwakili* is present through a representative. */
export const ATTENDANCE_CHOICES = ['present', 'represented', 'excused', 'absent'] as const;
export type AttendanceChoice = (typeof ATTENDANCE_CHOICES)[number];

/** What is said of all the others at once, of whom nothing was said yet. */
export const REST_CHOICES = ['present', 'absent'] as const;
export type RestChoice = (typeof REST_CHOICES)[number];

/** May a representative decide? Left open where nobody said. */
export const AUTHORITIES = ['yes', 'no'] as const;
export type Authority = (typeof AUTHORITIES)[number];
