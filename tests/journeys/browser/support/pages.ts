import type { Page } from './addresses.ts';
import { COMMITMENT_PAGES } from './pages/commitments.ts';
import { DIRECTORY_PAGES } from './pages/directory.ts';
import { FRAME_PAGES } from './pages/frame.ts';
import { MEETING_PAGES } from './pages/meetings.ts';

/** Opened by a token: a journey of their own goes through them. */
export const PAGES_BY_LINK = [
	'/invitation/[token=token]',
	'/password/[token=token]',
	'/setup/[token=token]'
];

/** Seen by those who have not signed in, and by those who are turned away. */
export const DOORS = ['/sign-in', '/refused'];

/** Every page but the main ones, and other states of those. */
export const OTHER_PAGES: readonly Page[] = [
	...FRAME_PAGES,
	...DIRECTORY_PAGES,
	...COMMITMENT_PAGES,
	...MEETING_PAGES
];
